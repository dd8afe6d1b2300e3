using SonoranDispatch.Players;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Audience;

/// <summary>What people complain of in other dispatch resources, as far as it hangs on who is on duty and who is told. Each is a promise here.</summary>
public sealed class FieldComplaints
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
        var bench = new DutyBench("{}", jobs);
        Put(bench, jobs, how);

        Assert.Empty(bench.ToldOf(DutyBench.CallOf("panic")));
        Assert.False(bench.Audience.Concerns(He, DutyBench.CallOf()));
    }

    /// <summary>"No alerts at all, and nobody can see why."</summary>
    [Theory]
    [InlineData("off", "Adams does not hear of call 7: he is off duty: no CAD unit, no ACE sonorandispatch.duty, the job baker is of no department.")]
    [InlineData("job off", "Adams does not hear of call 7: he is off duty: no CAD unit, no ACE sonorandispatch.duty, off duty in the job police.")]
    [InlineData("own off", "Adams does not hear of call 7: he is off duty by his own word.")]
    [InlineData("resource off", "Adams does not hear of call 7: he is off duty by another resource's word.")]
    [InlineData("ems", "Adams does not hear of call 7: it is for police, and he is of medical.")]
    [InlineData("no department", "Adams does not hear of call 7: it is for police, and he is of no department.")]
    [InlineData("far", "Adams does not hear of call 7: he is 4000 m away, and calls of the kind \"noise\" go 500 m far.")]
    [InlineData("muted", "Adams does not hear of call 7: he has muted the kind \"noise\".")]
    [InlineData("told", "Adams hears of call 7: he is on duty by CAD unit, ACE and it is for police.")]
    public void TheReasonIsOneSentence(string how, string sentence)
    {
        var jobs = new FakeJobs();
        var bench = new DutyBench("""{ "kinds": { "noise": { "distanceMetres": 500 } }, "duty": { "everythingWithoutDepartment": false } }""", jobs);
        bench.Players.Join(He, "Adams", Desk.GroveStreet, how is "off" or "job off" ? [] : how == "own off" ? [DutyBench.Ace, DutyBench.Ace + ".own"] : [DutyBench.Ace]);
        if (how == "off") jobs.Give(He, new Job("baker", "", true));
        if (how == "job off") jobs.Give(He, new Job("police", "", false));
        bench.Duty.Ask(He);
        if (how == "own off") bench.Duty.SetOwn(He, false);
        if (how == "resource off") bench.Duty.SetByResource(He, false);
        if (how is "ems") bench.Units.Set(He, DutyBench.Unit(12, "EMS"));
        if (how is "far" or "muted" or "told") bench.Units.Set(He, DutyBench.Unit(12, "LSPD"));
        if (how == "far") bench.Players.Move(He, Desk.GroveStreet with { X = Desk.GroveStreet.X + 4_000 });
        if (how == "muted") bench.Mutes.SetMuted(He, "noise");

        Assert.Equal(sentence, bench.Officers.Why("3", DutyBench.CallOf("noise", null, "Police")));
    }

    /// <summary>"False positives on join": what was known of somebody else must not make an officer of a newcomer.</summary>
    [Fact]
    public void WhoeverGetsTheServerIdOfOneWhoLeftIsNotOnDutyByWhatWasKnownOfHim()
    {
        var bench = new DutyBench();
        bench.Officer(He, "Police");
        bench.Duty.SetByResource(He, true);
        bench.Mutes.SetMuted(He, "noise");

        bench.Players.Join(He, "Somebody else", null);

        Assert.Equal((false, 0), (bench.Duty.IsOnDuty(He), bench.Duty.DepartmentsOf(He).Count));
        Assert.Null(bench.Units.UnitOf(He));
        Assert.False(bench.Mutes.IsMuted(He, "noise"));
    }

    /// <summary>"Locked to one framework": none is needed, and any will do.</summary>
    [Theory]
    [InlineData("no framework, an ACE")]
    [InlineData("no framework, a CAD unit")]
    [InlineData("any framework, a job")]
    public void DutyNeedsNoFrameworkAndTakesAny(string how)
    {
        var jobs = new FakeJobs();
        var bench = new DutyBench("{}", how.StartsWith("no", StringComparison.Ordinal) ? null : jobs);
        bench.Players.Join(He, "Adams", null);
        if (how.EndsWith("ACE", StringComparison.Ordinal)) bench.Players.Grant(He, DutyBench.Ace);
        else if (how.EndsWith("unit", StringComparison.Ordinal)) bench.Units.Set(He, DutyBench.Unit(12));
        else jobs.Give(He, new Job("police", "leo", true));
        bench.Duty.Ask(He);

        Assert.Equal([He], bench.ToldOf(DutyBench.CallOf()));
    }

    /// <summary>"Officers raise their own shots-fired alerts": whoever is on duty by any source is known as an officer at once.</summary>
    [Theory]
    [InlineData("unit")]
    [InlineData("ace")]
    [InlineData("job")]
    [InlineData("resource")]
    public void WhoeverIsOnDutyIsKnownAsAnOfficerInTheSameMoment(string source)
    {
        var jobs = new FakeJobs();
        var bench = new DutyBench("{}", jobs);
        if (source == "job") jobs.Give(He, new Job("police", "", true));
        bench.Players.Join(He, "Adams", null, source == "ace" ? [DutyBench.Ace] : []);
        if (source == "unit") bench.Units.Set(He, DutyBench.Unit(12));
        if (source == "resource") bench.Duty.SetByResource(He, true);
        if (source == "job") bench.Rounds.Advance();

        Assert.True(bench.Duty.IsOnDuty(He));
    }

    private static void Put(DutyBench bench, FakeJobs jobs, string how)
    {
        string[] aces = how is "never on duty" or "clocked out of his job" or "logged out of the CAD" ? [] : [DutyBench.Ace, DutyBench.Ace + ".own"];
        if (how == "clocked out of his job") jobs.Give(He, new Job("police", "leo", true));
        bench.Players.Join(He, "Adams", Desk.GroveStreet, aces);
        if (how == "logged out of the CAD") bench.Units.Set(He, DutyBench.Unit(12));
        bench.Duty.Ask(He);
        Assert.Equal(how != "never on duty", bench.Duty.IsOnDuty(He));

        if (how == "went off by himself") bench.Duty.SetOwn(He, false);
        if (how == "put off by a resource") bench.Duty.SetByResource(He, false);
        if (how == "lost his ACE") bench.Players.Grant(He);
        if (how == "clocked out of his job") jobs.Give(He, new Job("police", "leo", false));
        if (how == "logged out of the CAD") bench.Units.Set(He, null);
        if (how == "left") bench.Attendance.Leave(He);
        bench.Duty.Ask(He);
    }
}
