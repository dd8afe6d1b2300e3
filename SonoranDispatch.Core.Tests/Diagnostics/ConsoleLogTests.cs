using SonoranDispatch.Diagnostics;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Diagnostics;

public sealed class ConsoleLogTests
{
    private static readonly MessageDefinition Kind = new("SD-TEST-001", Severity.Warning, "{0} of {1} is odd.", "Mend {1}.");
    private readonly List<string> _lines = [];
    private readonly SecretMask _mask = new();

    [Fact]
    public void AMessageIsOneLineWithCodeTextAndRemedy()
    {
        Log().Write(Kind, 3, "the list");

        Assert.Equal(["[SD-TEST-001] 3 of the list is odd. Remedy: Mend the list."], _lines);
    }

    [Fact]
    public void WithoutARemedyNothingIsSaidOfOne()
    {
        Log().Write(Kind with { Remedy = "" }, 3, "x");

        Assert.Equal(["[SD-TEST-001] 3 of x is odd."], _lines);
    }

    [Fact]
    public void NumbersReadTheSameOnEveryServer()
    {
        using var elsewhere = new UnderCulture("de-DE");

        Log().Write(Kind, 425.1, "x");

        Assert.StartsWith("[SD-TEST-001] 425.1 of", Assert.Single(_lines), StringComparison.Ordinal);
    }

    [Fact]
    public void AValueCannotImitateALineOfTheLog()
    {
        Log().Write(Kind, "a\r\n[SD-TEST-002] b", "x");

        Assert.Equal("[SD-TEST-001] a  [SD-TEST-002] b of x is odd. Remedy: Mend x.", Assert.Single(_lines));
    }

    [Fact]
    public void BracesInAValueAreOnlyBraces()
    {
        Log().Write(Kind, "{1}", "{0} {");

        Assert.StartsWith("[SD-TEST-001] {1} of {0} { is odd.", Assert.Single(_lines), StringComparison.Ordinal);
    }

    [Fact]
    public void SecretsInValuesAreMasked()
    {
        _mask.Register("hunter22");

        Log().Write(Kind, "hunter22", "x");

        Assert.StartsWith("[SD-TEST-001] *** of x", Assert.Single(_lines), StringComparison.Ordinal);
    }

    [Fact]
    public void TooFewValuesOrASinkThatThrowsIsNoFault()
    {
        Log().Write(Kind, 1);
        new ConsoleLog(_ => throw new InvalidOperationException("closed"), _mask).Write(Kind, 1, 2);

        Assert.StartsWith("[SD-TEST-001] {0} of {1}", Assert.Single(_lines), StringComparison.Ordinal);
    }

    private ConsoleLog Log() => new(_lines.Add, _mask);
}
