using SonoranDispatch.Configuration;
using SonoranDispatch.Players;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Duty;

public sealed class DutyTests
{
    private const int He = 3;
    private const string All = "unit,ace,job,resource,own";

    /// <summary>The duty sources that count, the facts about the player, whether the player is on duty, and by which sources.</summary>
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
        var harness = new DutyHarness($$"""{ "duty": { "sources": [{{string.Join(",", sources.Split(',').Select(word => "\"" + word + "\""))}}] } }""", jobs);
        harness.Players.Join(He, "Adams", null);
        foreach (var fact in facts.Split(',')) Make(harness, jobs, fact);

        Assert.Equal((isOnDuty, by), (harness.Duty.IsOnDuty(He), harness.Duty.SourcesOf(He)));
        Assert.Equal(isOnDuty ? [He] : [], harness.Duty.OnDuty());
    }

    [Fact]
    public void ListenersAreToldOfEachChangeOnceAndOfNothingElse()
    {
        var harness = new DutyHarness();
        harness.Players.Join(He, "Adams", null, DutyHarness.Ace);
        harness.Units.Set(He, DutyHarness.Unit(12, ""));
        harness.Duty.Ask(He);

        Assert.Equal([He], harness.Heard);
    }

    [Fact]
    public void AnotherDepartmentIsAChange()
    {
        var harness = new DutyHarness();
        harness.Officer(He, "Police");
        harness.Heard.Clear();

        harness.Units.Set(He, DutyHarness.Unit(12, "LSFD"));

        Assert.Equal([He], harness.Heard);
        Assert.Equal(["fire"], harness.Duty.DepartmentsOf(He));
    }

    [Fact]
    public void APlayerWhoLeftIsOffDutyAndCannotBePutOnDuty()
    {
        var harness = new DutyHarness();
        harness.Officer(He);
        harness.Duty.SetByResource(He, true);

        harness.OnlinePlayers.Leave(He);

        Assert.False(harness.Duty.IsOnDuty(He));
        Assert.False(harness.Duty.SetByResource(He, true));
        Assert.Empty(harness.Duty.OnDuty());
        Assert.Equal([He, He], harness.Heard);
    }

    [Fact]
    public void AnAceThatIsTakenSilentlyEndsDutyWithinARound()
    {
        var harness = new DutyHarness();
        for (var player = 1; player <= 40; player++) harness.Officer(player);
        while (harness.DutyChangePoller.IsBusy) harness.DutyChangePoller.Advance();
        for (var player = 1; player <= 40; player++) harness.Players.Grant(player);

        harness.Clock.Advance(60_000);
        Assert.True(harness.Clock.Milliseconds >= harness.DutyChangePoller.NextDue);
        harness.DutyChangePoller.Advance();
        Assert.InRange(harness.Duty.OnDuty().Count, 20, 39);
        while (harness.DutyChangePoller.IsBusy) harness.DutyChangePoller.Advance();

        Assert.Empty(harness.Duty.OnDuty());
    }

    [Theory]
    [InlineData(true, 0)]
    [InlineData(false, 30)]
    public void ARoundAsksForJobsOnlyWhereTheFrameworkDoesNotAnnounceThem(bool announces, int asked)
    {
        var jobs = new FakeJobs { AnnouncesChanges = announces };
        var harness = new DutyHarness("{}", jobs);
        for (var player = 1; player <= 30; player++) harness.Players.Join(player, "P" + player, null);
        while (harness.DutyChangePoller.IsBusy) harness.DutyChangePoller.Advance();
        var before = jobs.Asked;

        harness.Clock.Advance(60_000);
        do harness.DutyChangePoller.Advance();
        while (harness.DutyChangePoller.IsBusy);

        Assert.Equal((30, asked), (before, jobs.Asked - before));
    }

    [Fact]
    public void ARoundAllocatesNothingWhileNothingChanges()
    {
        var harness = new DutyHarness();
        for (var player = 1; player <= 200; player++) harness.Officer(player, "Police");
        while (harness.DutyChangePoller.IsBusy) harness.DutyChangePoller.Advance();
        harness.Duty.PollUnannounced(1);

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var player = 1; player <= 200; player++) harness.Duty.PollUnannounced(player);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static void Make(DutyHarness harness, FakeJobs jobs, string fact)
    {
        switch (fact)
        {
            case "unit": harness.Units.Set(He, DutyHarness.Unit(12)); break;
            case "ace": harness.Players.Grant(He, DutyHarness.Ace); break;
            case "own ace": harness.Players.Grant(He, harness.Players.IsAllowed(He, DutyHarness.Ace) ? [DutyHarness.Ace, DutyHarness.Ace + ".own"] : [DutyHarness.Ace + ".own"]); break;
            case "police": jobs.Give(He, new PlayerJob("police", "", true)); break;
            case "police off": jobs.Give(He, new PlayerJob("police", "leo", false)); break;
            case "baker": jobs.Give(He, new PlayerJob("baker", "", true)); break;
            case "leo type": jobs.Give(He, new PlayerJob("parkranger", "leo", true)); break;
            case "resource on": harness.Duty.SetByResource(He, true); break;
            case "resource off": harness.Duty.SetByResource(He, false); break;
            case "resource back": harness.Duty.SetByResource(He, null); break;
            case "own on": harness.Duty.SetOwn(He, true); break;
            case "own off": harness.Duty.SetOwn(He, false); break;
            default: Assert.Equal("", fact); break;
        }

        harness.Duty.Ask(He);
    }
}
