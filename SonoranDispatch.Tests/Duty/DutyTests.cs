using SonoranDispatch.Configuration;
using SonoranDispatch.Players;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Duty;

public sealed class DutyTests
{
    private const int He = 3;
    private const string All = "unit,ace,job,resource,own";

    /// <summary>Which sources count; what holds of him; whether he is on duty, and by what.</summary>
    [Theory]
    [InlineData(All, "", false, DutySource.None)]
    [InlineData(All, "unit", true, DutySource.Unit)]
    [InlineData(All, "ace", true, DutySource.Ace)]
    [InlineData(All, "police", true, DutySource.Job)]
    [InlineData(All, "police off", false, DutySource.None)]
    [InlineData(All, "baker", false, DutySource.None)]
    [InlineData(All, "leo type", true, DutySource.Job)]
    [InlineData(All, "resource on", true, DutySource.Resource)]
    [InlineData(All, "own on", false, DutySource.None)]
    [InlineData(All, "own ace,own on", true, DutySource.Own)]
    [InlineData(All, "unit,ace,police", true, DutySource.Unit | DutySource.Ace | DutySource.Job)]
    [InlineData(All, "unit,resource off", false, DutySource.None)]
    [InlineData(All, "unit,own ace,own off", false, DutySource.None)]
    [InlineData(All, "unit,own off", true, DutySource.Unit)]
    [InlineData(All, "ace,own ace,own off,resource on", true, DutySource.Ace | DutySource.Resource)]
    [InlineData(All, "ace,resource on,own ace,own off", false, DutySource.None)]
    [InlineData(All, "ace,resource off,resource back", true, DutySource.Ace)]
    [InlineData("ace", "unit,police,resource on,own ace,own on", false, DutySource.None)]
    [InlineData("ace", "ace,resource off", true, DutySource.Ace)]
    [InlineData("unit", "ace,unit", true, DutySource.Unit)]
    [InlineData("unit", "ace", false, DutySource.None)]
    [InlineData("job", "ace,unit,police", true, DutySource.Job)]
    [InlineData("resource", "resource on", true, DutySource.Resource)]
    [InlineData("own", "own ace,own on", true, DutySource.Own)]
    [InlineData("own", "ace,unit", false, DutySource.None)]
    public void SomebodyIsOnDutyByWhatTheOwnerLetsCount(string sources, string facts, bool isOnDuty, DutySource by)
    {
        var jobs = new FakeJobs();
        var bench = new DutyBench($$"""{ "duty": { "sources": [{{string.Join(",", sources.Split(',').Select(word => "\"" + word + "\""))}}] } }""", jobs);
        bench.Players.Join(He, "Adams", null);
        foreach (var fact in facts.Split(',')) Make(bench, jobs, fact);

        Assert.Equal((isOnDuty, by), (bench.Duty.IsOnDuty(He), bench.Duty.SourcesOf(He)));
        Assert.Equal(isOnDuty ? [He] : [], bench.Duty.OnDuty());
    }

    [Fact]
    public void WhoeverListensHearsOfAChangeOnceAndOfNothingElse()
    {
        var bench = new DutyBench();
        bench.Players.Join(He, "Adams", null, DutyBench.Ace);
        bench.Units.Set(He, DutyBench.Unit(12, ""));
        bench.Duty.Ask(He);

        Assert.Equal([He], bench.Heard);
    }

    [Fact]
    public void AnotherDepartmentIsAChange()
    {
        var bench = new DutyBench();
        bench.Officer(He, "Police");
        bench.Heard.Clear();

        bench.Units.Set(He, DutyBench.Unit(12, "LSFD"));

        Assert.Equal([He], bench.Heard);
        Assert.Equal(["fire"], bench.Duty.DepartmentsOf(He));
    }

    [Fact]
    public void WhoeverHasLeftIsOffDutyWhateverWasSaidOfHim()
    {
        var bench = new DutyBench();
        bench.Officer(He);
        bench.Duty.SetByResource(He, true);

        bench.Attendance.Leave(He);

        Assert.False(bench.Duty.IsOnDuty(He));
        Assert.False(bench.Duty.SetByResource(He, true));
        Assert.Empty(bench.Duty.OnDuty());
        Assert.Equal([He, He], bench.Heard);
    }

    [Fact]
    public void AnAceThatIsTakenSilentlyEndsDutyWithinARound()
    {
        var bench = new DutyBench();
        for (var player = 1; player <= 40; player++) bench.Officer(player);
        while (bench.Rounds.IsBusy) bench.Rounds.Advance();
        for (var player = 1; player <= 40; player++) bench.Players.Grant(player);

        bench.Clock.Advance(60_000);
        Assert.True(bench.Clock.Milliseconds >= bench.Rounds.NextDue);
        bench.Rounds.Advance();
        Assert.InRange(bench.Duty.OnDuty().Count, 20, 39);
        while (bench.Rounds.IsBusy) bench.Rounds.Advance();

        Assert.Empty(bench.Duty.OnDuty());
    }

    [Fact]
    public void ALookTellsListenersAtOnceEvenIfNothingChanged()
    {
        var bench = new DutyBench();
        bench.Officer(He);
        bench.Heard.Clear();

        bench.Duty.Look(He);

        Assert.Equal([He], bench.Heard);
    }

    [Theory]
    [InlineData(true, 0)]
    [InlineData(false, 30)]
    public void ARoundAsksForJobsOnlyWhereTheFrameworkDoesNotAnnounceThem(bool announces, int asked)
    {
        var jobs = new FakeJobs { AnnouncesChanges = announces };
        var bench = new DutyBench("{}", jobs);
        for (var player = 1; player <= 30; player++) bench.Players.Join(player, "P" + player, null);
        while (bench.Rounds.IsBusy) bench.Rounds.Advance();
        var before = jobs.Asked;

        bench.Clock.Advance(60_000);
        do bench.Rounds.Advance();
        while (bench.Rounds.IsBusy);

        Assert.Equal((30, asked), (before, jobs.Asked - before));
    }

    [Fact]
    public void ARoundAllocatesNothingWhileNothingChanges()
    {
        var bench = new DutyBench();
        for (var player = 1; player <= 200; player++) bench.Officer(player, "Police");
        while (bench.Rounds.IsBusy) bench.Rounds.Advance();
        bench.Duty.AskForWhatNobodyAnnounces(1);

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var player = 1; player <= 200; player++) bench.Duty.AskForWhatNobodyAnnounces(player);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static void Make(DutyBench bench, FakeJobs jobs, string fact)
    {
        switch (fact)
        {
            case "unit": bench.Units.Set(He, DutyBench.Unit(12)); break;
            case "ace": bench.Players.Grant(He, DutyBench.Ace); break;
            case "own ace": bench.Players.Grant(He, bench.Players.IsAllowed(He, DutyBench.Ace) ? [DutyBench.Ace, DutyBench.Ace + ".own"] : [DutyBench.Ace + ".own"]); break;
            case "police": jobs.Give(He, new Job("police", "", true)); break;
            case "police off": jobs.Give(He, new Job("police", "leo", false)); break;
            case "baker": jobs.Give(He, new Job("baker", "", true)); break;
            case "leo type": jobs.Give(He, new Job("parkranger", "leo", true)); break;
            case "resource on": bench.Duty.SetByResource(He, true); break;
            case "resource off": bench.Duty.SetByResource(He, false); break;
            case "resource back": bench.Duty.SetByResource(He, null); break;
            case "own on": bench.Duty.SetOwn(He, true); break;
            case "own off": bench.Duty.SetOwn(He, false); break;
            default: Assert.Equal("", fact); break;
        }

        bench.Duty.Ask(He);
    }
}
