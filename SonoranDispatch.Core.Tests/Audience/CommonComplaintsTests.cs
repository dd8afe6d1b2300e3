using SonoranDispatch.Players;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Audience;

/// <summary>Common complaints about other dispatch resources that concern duty and audience. Each test promises that the complaint does not apply here.</summary>
public sealed class CommonComplaintsTests
{
    private const int He = 3;

    /// <summary>"Off-duty people hear or see alerts."</summary>
    [Theory]
    [InlineData("never on duty")]
    [InlineData("went off by himself")]
    [InlineData("put off by a resource")]
    [InlineData("lost his ACE")]
    [InlineData("clocked out of his job")]
    [InlineData("logged out of the CAD")]
    [InlineData("left")]
    public void NobodyOffDutyIsEverTold(string how)
    {
        var jobs = new FakeJobs();
        var harness = new DutyHarness("{}", jobs);
        Put(harness, jobs, how);

        Assert.Empty(harness.ToldOf(DutyHarness.CallOf("panic")));
        Assert.False(harness.Audience.Concerns(He, DutyHarness.CallOf()));
    }

    /// <summary>"No alerts at all, and nobody can see why."</summary>
    [Theory]
    [InlineData("off", "Adams does not receive call 7: they are off duty: no CAD unit, no ACE sonorandispatch.duty, the job baker is in no department.")]
    [InlineData("job off", "Adams does not receive call 7: they are off duty: no CAD unit, no ACE sonorandispatch.duty, off duty in the job police.")]
    [InlineData("own off", "Adams does not receive call 7: they are off duty by their own choice.")]
    [InlineData("resource off", "Adams does not receive call 7: they are off duty because another resource set it.")]
    [InlineData("ems", "Adams does not receive call 7: it is for police, and they are in medical.")]
    [InlineData("no department", "Adams does not receive call 7: it is for police, and they are in no department.")]
    [InlineData("far", "Adams does not receive call 7: they are 4000 m away, and calls of kind \"noise\" reach 500 m.")]
    [InlineData("muted", "Adams does not receive call 7: they have muted the kind \"noise\".")]
    [InlineData("told", "Adams receives call 7: they are on duty (CAD unit, ACE) and it is for police.")]
    public void TheReasonIsOneSentence(string how, string sentence)
    {
        var jobs = new FakeJobs();
        var harness = new DutyHarness("""{ "kinds": { "noise": { "distanceMetres": 500 } }, "duty": { "everythingWithoutDepartment": false } }""", jobs);
        harness.Players.Join(He, "Adams", CoreHarness.GroveStreet, how is "off" or "job off" ? [] : how == "own off" ? [DutyHarness.Ace, DutyHarness.Ace + ".own"] : [DutyHarness.Ace]);
        if (how == "off") jobs.Give(He, new PlayerJob("baker", "", true));
        if (how == "job off") jobs.Give(He, new PlayerJob("police", "", false));
        harness.Duty.Ask(He);
        if (how == "own off") harness.Duty.SetOwn(He, false);
        if (how == "resource off") harness.Duty.SetByResource(He, false);
        if (how is "ems") harness.Units.Set(He, DutyHarness.Unit(12, "EMS"));
        if (how is "far" or "muted" or "told") harness.Units.Set(He, DutyHarness.Unit(12, "LSPD"));
        if (how == "far") harness.Players.Move(He, CoreHarness.GroveStreet with { X = CoreHarness.GroveStreet.X + 4_000 });
        if (how == "muted") harness.Mutes.SetMuted(He, "noise");

        Assert.Equal(sentence, harness.Officers.Why("3", DutyHarness.CallOf("noise", null, "Police")));
    }

    /// <summary>"False positives on join": data about a previous player must not put a new player on duty.</summary>
    [Fact]
    public void APlayerWithAReusedServerIdIsNotOnDutyBecauseThePreviousPlayerWas()
    {
        var harness = new DutyHarness();
        harness.Officer(He, "Police");
        harness.Duty.SetByResource(He, true);
        harness.Mutes.SetMuted(He, "noise");

        harness.Players.Join(He, "Somebody else", null);

        Assert.Equal((false, 0), (harness.Duty.IsOnDuty(He), harness.Duty.DepartmentsOf(He).Count));
        Assert.Null(harness.Units.UnitOf(He));
        Assert.False(harness.Mutes.IsMuted(He, "noise"));
    }

    /// <summary>"Locked to one framework": no framework is needed, and any framework works.</summary>
    [Theory]
    [InlineData("no framework, an ACE")]
    [InlineData("no framework, a CAD unit")]
    [InlineData("any framework, a job")]
    public void DutyNeedsNoFrameworkAndTakesAny(string how)
    {
        var jobs = new FakeJobs();
        var harness = new DutyHarness("{}", how.StartsWith("no", StringComparison.Ordinal) ? null : jobs);
        harness.Players.Join(He, "Adams", null);
        if (how.EndsWith("ACE", StringComparison.Ordinal)) harness.Players.Grant(He, DutyHarness.Ace);
        else if (how.EndsWith("unit", StringComparison.Ordinal)) harness.Units.Set(He, DutyHarness.Unit(12));
        else jobs.Give(He, new PlayerJob("police", "leo", true));
        harness.Duty.Ask(He);

        Assert.Equal([He], harness.ToldOf(DutyHarness.CallOf()));
    }

    /// <summary>"Officers raise their own shots-fired alerts": a player who is on duty by any source counts as an officer at once.</summary>
    [Theory]
    [InlineData("unit")]
    [InlineData("ace")]
    [InlineData("job")]
    [InlineData("resource")]
    public void APlayerOnDutyCountsAsAnOfficerAtOnce(string source)
    {
        var jobs = new FakeJobs();
        var harness = new DutyHarness("{}", jobs);
        if (source == "job") jobs.Give(He, new PlayerJob("police", "", true));
        harness.Players.Join(He, "Adams", null, source == "ace" ? [DutyHarness.Ace] : []);
        if (source == "unit") harness.Units.Set(He, DutyHarness.Unit(12));
        if (source == "resource") harness.Duty.SetByResource(He, true);
        if (source == "job") harness.DutyChangePoller.Advance();

        Assert.True(harness.Duty.IsOnDuty(He));
    }

    private static void Put(DutyHarness harness, FakeJobs jobs, string how)
    {
        string[] aces = how is "never on duty" or "clocked out of his job" or "logged out of the CAD" ? [] : [DutyHarness.Ace, DutyHarness.Ace + ".own"];
        if (how == "clocked out of his job") jobs.Give(He, new PlayerJob("police", "leo", true));
        harness.Players.Join(He, "Adams", CoreHarness.GroveStreet, aces);
        if (how == "logged out of the CAD") harness.Units.Set(He, DutyHarness.Unit(12));
        harness.Duty.Ask(He);
        Assert.Equal(how != "never on duty", harness.Duty.IsOnDuty(He));

        if (how == "went off by himself") harness.Duty.SetOwn(He, false);
        if (how == "put off by a resource") harness.Duty.SetByResource(He, false);
        if (how == "lost his ACE") harness.Players.Grant(He);
        if (how == "clocked out of his job") jobs.Give(He, new PlayerJob("police", "leo", false));
        if (how == "logged out of the CAD") harness.Units.Set(He, null);
        if (how == "left") harness.OnlinePlayers.Leave(He);
        harness.Duty.Ask(He);
    }
}
