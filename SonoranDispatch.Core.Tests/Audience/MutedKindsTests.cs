using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Audience;

/// <summary>The muted kinds that a client sends are untrusted text: they are limited in size and forgotten when the player leaves.</summary>
public sealed class MutedKindsTests
{
    private const int He = 3;
    private readonly DutyHarness _harness = new();

    public MutedKindsTests() => _harness.Officer(He);

    [Fact]
    public void ANewListReplacesTheOld()
    {
        _harness.Mutes.SetMuted(He, "noise,fire");
        _harness.Mutes.SetMuted(He, "fire");

        Assert.False(_harness.Mutes.IsMuted(He, "noise"));
        Assert.True(_harness.Mutes.IsMuted(He, "fire"));
    }

    [Fact]
    public void OnlySoManyKindsCount()
    {
        _harness.Mutes.SetMuted(He, string.Join(",", Enumerable.Range(1, 200).Select(number => "k" + number)));

        Assert.Equal(Enumerable.Range(1, 50), Enumerable.Range(1, 200).Where(number => _harness.Mutes.IsMuted(He, "k" + number)));
    }

    [Theory]
    [InlineData(33, 1)]
    [InlineData(100, 50)]
    public void TextThatIsTooLongCountsForNothing(int length, int times)
    {
        var kind = new string('k', length);
        _harness.Mutes.SetMuted(He, "noise");
        _harness.Mutes.SetMuted(He, string.Join(",", Enumerable.Repeat(kind, times)));

        Assert.False(_harness.Mutes.IsMuted(He, kind));
        Assert.False(_harness.Mutes.IsMuted(He, "noise"));
    }

    [Fact]
    public void NothingIsKeptOfWhomIsNotOnOrHasLeft()
    {
        _harness.Mutes.SetMuted(44, "noise");
        _harness.Mutes.SetMuted(He, "noise");
        _harness.OnlinePlayers.Leave(He);
        _harness.Officer(He);

        Assert.False(_harness.Mutes.IsMuted(44, "noise"));
        Assert.False(_harness.Mutes.IsMuted(He, "noise"));
    }

    [Fact]
    public void TheKindsThatCanBeMutedHaveTitlesAndNoPanic()
    {
        var harness = new DutyHarness("""{ "commands": { "tow": { "name": "tow", "kind": "tow", "title": "Tow truck" } }, "kinds": { "secret": { "muteAllowed": false } } }""");

        Assert.Equal(["non-emergency", "backup", "emergency", "tow", "traffic-stop"], harness.Kinds.Mutable.Select(kind => kind.Id));
        Assert.Equal(["Emergency calls", "Tow truck"], harness.Kinds.Mutable.Where(kind => kind.Id is "emergency" or "tow").Select(kind => kind.Title));
    }
}
