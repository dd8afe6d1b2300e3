using System.Globalization;
using SonoranDispatch.Intake;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Conventions;

/// <summary>docs/security.md shows owners the table of trust that the code uses.</summary>
public sealed class SecurityPageTests
{
    [Fact]
    public void ThePageShowsTheTableOfTheCode()
    {
        var rows = File.ReadAllLines(Repository.PathOf("docs/security.md")).Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Skip(2);

        Assert.Equal(TrustRules.All.Select(Row), rows);
    }

    [Fact]
    public void EachLevelHasItsRules() => Assert.All(Enum.GetValues<SonoranDispatch.Contracts.TrustLevel>(), level => Assert.Equal(level, TrustRules.Of(level).Trust));

    private static string Row(TrustRules rules)
    {
        var within = rules.BelievedWithin is { } metres ? "within " + metres.ToString(CultureInfo.InvariantCulture) + " m of the player" : "anywhere";
        return $"| {rules.Trust} | {rules.Senders} | {Word(rules.MayBePanic)} | {Word(rules.MayBeEmergency)} | {Word(rules.MayNameCaller)} | {within} |";
    }

    private static string Word(bool may) => may ? "yes" : "no";
}
