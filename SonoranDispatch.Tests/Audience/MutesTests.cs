using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Audience;

/// <summary>What a client says it does not want to hear of is a stranger's text: it is bounded, and forgotten with him.</summary>
public sealed class MutesTests
{
    private const int He = 3;
    private readonly DutyBench _bench = new();

    public MutesTests() => _bench.Officer(He);

    [Fact]
    public void ANewListReplacesTheOld()
    {
        _bench.Mutes.SetMuted(He, "noise,fire");
        _bench.Mutes.SetMuted(He, "fire");

        Assert.False(_bench.Mutes.IsMuted(He, "noise"));
        Assert.True(_bench.Mutes.IsMuted(He, "fire"));
    }

    [Fact]
    public void OnlySoManyKindsCount()
    {
        _bench.Mutes.SetMuted(He, string.Join(",", Enumerable.Range(1, 200).Select(number => "k" + number)));

        Assert.Equal(Enumerable.Range(1, 50), Enumerable.Range(1, 200).Where(number => _bench.Mutes.IsMuted(He, "k" + number)));
    }

    [Theory]
    [InlineData(33, 1)]
    [InlineData(100, 50)]
    public void TextThatIsTooLongCountsForNothing(int length, int times)
    {
        var kind = new string('k', length);
        _bench.Mutes.SetMuted(He, "noise");
        _bench.Mutes.SetMuted(He, string.Join(",", Enumerable.Repeat(kind, times)));

        Assert.False(_bench.Mutes.IsMuted(He, kind));
        Assert.False(_bench.Mutes.IsMuted(He, "noise"));
    }

    [Fact]
    public void NothingIsKeptOfWhomIsNotOnOrHasLeft()
    {
        _bench.Mutes.SetMuted(44, "noise");
        _bench.Mutes.SetMuted(He, "noise");
        _bench.Attendance.Leave(He);
        _bench.Officer(He);

        Assert.False(_bench.Mutes.IsMuted(44, "noise"));
        Assert.False(_bench.Mutes.IsMuted(He, "noise"));
    }

    [Fact]
    public void TheKindsThatCanBeMutedHaveTitlesAndNoPanic()
    {
        var bench = new DutyBench("""{ "commands": { "tow": { "name": "tow", "kind": "tow", "title": "Tow truck" } }, "kinds": { "secret": { "muteAllowed": false } } }""");

        Assert.Equal(["non-emergency", "backup", "emergency", "tow", "traffic-stop"], bench.Kinds.Mutable.Select(kind => kind.Id));
        Assert.Equal(["Emergency calls", "Tow truck"], bench.Kinds.Mutable.Where(kind => kind.Id is "emergency" or "tow").Select(kind => kind.Title));
    }
}
