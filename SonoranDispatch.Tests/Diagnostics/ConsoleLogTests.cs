using SonoranDispatch.Diagnostics;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Diagnostics;

public sealed class ConsoleLogTests
{
    private static readonly MessageKind Kind = new("SD-TEST-001", Severity.Warning, "{0} of {1} is odd.", "Mend {1}.");
    private readonly List<string> lines = [];
    private readonly SecretMask mask = new();

    [Fact]
    public void AMessageIsOneLineWithCodeTextAndRemedy()
    {
        Log().Write(Kind, 3, "the list");

        Assert.Equal(["[SD-TEST-001] 3 of the list is odd. Remedy: Mend the list."], lines);
    }

    [Fact]
    public void WithoutARemedyNothingIsSaidOfOne()
    {
        Log().Write(Kind with { Remedy = "" }, 3, "x");

        Assert.Equal(["[SD-TEST-001] 3 of x is odd."], lines);
    }

    [Fact]
    public void NumbersReadTheSameOnEveryServer()
    {
        using var elsewhere = new UnderCulture("de-DE");

        Log().Write(Kind, 425.1, "x");

        Assert.StartsWith("[SD-TEST-001] 425.1 of", Assert.Single(lines), StringComparison.Ordinal);
    }

    [Fact]
    public void AValueCannotImitateALineOfTheLog()
    {
        Log().Write(Kind, "a\r\n[SD-TEST-002] b", "x");

        Assert.Equal("[SD-TEST-001] a  [SD-TEST-002] b of x is odd. Remedy: Mend x.", Assert.Single(lines));
    }

    [Fact]
    public void BracesInAValueAreOnlyBraces()
    {
        Log().Write(Kind, "{1}", "{0} {");

        Assert.StartsWith("[SD-TEST-001] {1} of {0} { is odd.", Assert.Single(lines), StringComparison.Ordinal);
    }

    [Fact]
    public void SecretsInValuesAreMasked()
    {
        mask.Register("hunter22");

        Log().Write(Kind, "hunter22", "x");

        Assert.StartsWith("[SD-TEST-001] *** of x", Assert.Single(lines), StringComparison.Ordinal);
    }

    [Fact]
    public void TooFewValuesOrASinkThatThrowsIsNoFault()
    {
        Log().Write(Kind, 1);
        new ConsoleLog(_ => throw new InvalidOperationException("closed"), mask).Write(Kind, 1, 2);

        Assert.StartsWith("[SD-TEST-001] {0} of {1}", Assert.Single(lines), StringComparison.Ordinal);
    }

    [Fact]
    public void ARepeatIsHeldBackAndCountedLater()
    {
        var clock = new FakeClock();
        var log = new ConsoleLog(lines.Add, mask, new OncePer(clock, TimeSpan.FromSeconds(60)));

        for (var times = 0; times < 5; times++) log.Write(Kind, 1, "x");
        log.Write(Kind, 2, "x");
        clock.Advance(TimeSpan.FromSeconds(60));
        log.Write(Kind, 1, "x");

        Assert.Equal(3, lines.Count);
        Assert.EndsWith("(and 4 times more since)", lines[2], StringComparison.Ordinal);
    }

    private ConsoleLog Log() => new(lines.Add, mask);
}
