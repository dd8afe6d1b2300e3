using SonoranDispatch.Calls;
using SonoranDispatch.Contracts;
using SonoranDispatch.Intake;
using SonoranDispatch.Players;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Response;

/// <summary>Who hears of a call in an area, and when: city police and a county's sheriff, with a fire department for both.</summary>
public sealed class AreaCallsTests
{
    private const int Police = 10;
    private const int Sheriff = 11;
    private const int Fire = 12;
    private const int State = 13;

    private const string Config = """
        {
          "departments": {
            "police": { "ace": "job.police" },
            "sheriff": { "ace": "job.sheriff", "service": "police" },
            "state": { "ace": "job.state", "service": "police", "everywhere": true },
            "fire": { "ace": "job.fire" }
          },
          "kinds": { "noise": { "furtherDepartments": ["fire"] } },
          "commands": { "noise": { "name": "noise", "kind": "noise", "title": "Noise", "departments": ["police"] } },
          "response": { "remindSeconds": { "2": 100 }, "remindAutomatic": true },
          "game": { "gunfire": { "enabled": true, "radius": 0 } },
          "areas": {
            "City": { "points": [[0, -2000], [1000, -2000], [1000, 0], [0, 0]], "departments": ["police"] },
            "County": { "points": [[-4000, 0], [4000, 0], [4000, 8000], [-4000, 8000]], "departments": ["sheriff"] }
          }
        }
        """;

    private static readonly Place InCounty = new(100, 3_000, 30);

    private readonly CoreHarness _core;

    public AreaCallsTests()
    {
        _core = Start();
        _core.Players.Grant(CoreHarness.Officer);
        _core.Root.DutyRoster.Ask(CoreHarness.Officer);
        _core.Tick();
    }

    [Fact]
    public void ACallIsHeardByWhoServesItsAreaAndByTheOthersOnceNobodyResponds()
    {
        _core.Type(CoreHarness.Caller, "A fight");
        Assert.Equal([Police, Fire, State], Heard(1));
        Assert.Equal("City", Table(1)["area"]);

        WaitFor(99);
        Assert.Equal([Police, Fire, State], Heard(1));
        WaitFor(1);
        Assert.Equal([Police, Police, Fire, Fire, State, State], Heard(1));
        WaitFor(99);
        Assert.DoesNotContain(Sheriff, Heard(1));
        WaitFor(1);
        Assert.Equal([Police, Police, Sheriff, Fire, Fire, State, State], Heard(1));
        WaitFor(3_600);
        Assert.Equal(7, Heard(1).Count);
    }

    [Fact]
    public void DefaultsThatNameThePoliceMeanWhoeverServesTheArea()
    {
        _core.Players.Move(CoreHarness.Caller, InCounty);
        _core.Type(CoreHarness.Caller, "Loud music", "noise");
        Assert.Equal([Sheriff], Heard(1));

        WaitFor(100);
        WaitFor(100);
        Assert.Equal([Police, Sheriff, Sheriff, Fire], Heard(1));
    }

    [Fact]
    public void APanicAndABackupAreHeardByAllWhoHearThemWithoutAreas()
    {
        _core.Players.Move(Police, InCounty);
        _core.Type(Police, "", "panic");
        _core.Type(Police, "", "backup");
        Assert.Equal([Police, Sheriff, Fire, State], Heard(1));
        Assert.Equal([Police, Sheriff, State], Heard(2));
        Assert.All(_core.Root.Repository.Calls, call => Assert.Null(call.Area));
    }

    [Fact]
    public void AReportThatNamesItsDepartmentsIsForThem()
    {
        Create(["sheriff"], CoreHarness.GroveStreet);
        Create([], CoreHarness.GroveStreet);
        Create([], null);
        Create([], new Place(-9_000, -9_000, 0));
        Assert.Equal([Sheriff], Heard(1));
        Assert.Equal([Police, Fire, State], Heard(2));
        Assert.Equal([Police, Sheriff, Fire, State], Heard(3));
        Assert.Equal([Police, Sheriff, Fire, State], Heard(4));
    }

    [Fact]
    public void GunfireIsHeardByWhoServesTheArea()
    {
        _core.Clock.Advance(60_000);
        _core.Players.Move(CoreHarness.Caller, InCounty);
        _core.Root.GameAlerts.Shot(CoreHarness.Caller, 1, isSuppressed: false);
        _core.Tick();
        Assert.Equal([Sheriff, State], Heard(1));
    }

    [Fact]
    public void WhereNobodyOfTheAreaIsOnDutyTheWholeServiceHearsAtOnce()
    {
        _core.Players.Leave(Police);
        _core.Type(CoreHarness.Caller, "A fight");
        Assert.Equal([Sheriff, Fire, State], Heard(1));
        Assert.Equal("Call 1 was opened in the area City: chosen police; left out nobody.", Why(1));
    }

    [Fact]
    public void WhenTheLastOfTheAreaGoesOffDutyTheOthersHearOfItAtOnce()
    {
        _core.Players.Join(20, "Second", new Place(5, 5, 0), "sonorandispatch.duty", "job.police");
        _core.Type(CoreHarness.Caller, "A fight");
        _core.Players.Leave(Police);
        _core.Tick();
        Assert.DoesNotContain(Sheriff, Heard(1));

        _core.Players.Grant(20, "job.police");
        _core.Root.DutyRoster.Ask(20);
        _core.Tick();
        Assert.Contains(Sheriff, Heard(1));
        Assert.Equal("Call 1 was opened in the area City: chosen police; left out nobody.", Why(1));
    }

    [Fact]
    public void NobodyMoreHearsOfACallToWhichSomebodyRespondsWhenTheOthersGoOffDuty()
    {
        _core.Type(CoreHarness.Caller, "A fight");
        _core.Root.DispatchCommand.Take(Fire, "respond 1");
        _core.Players.Leave(Police);
        _core.Tick();
        Assert.DoesNotContain(Sheriff, Heard(1));
    }

    [Fact]
    public void ADepartmentThatALaterReportNamesHearsOfTheCall()
    {
        Create([], CoreHarness.GroveStreet, merges: true);
        Create(["sheriff"], CoreHarness.GroveStreet, merges: true);
        Assert.Single(_core.Root.Repository.Calls);
        Assert.Equal([Police, Sheriff, Fire, State], Heard(1));
    }

    [Fact]
    public void DepartmentsThatAScriptSetsLaterCountInsteadOfTheArea()
    {
        Create([], CoreHarness.GroveStreet);
        _core.Root.CallActions.Update(1, new CallUpdate { Departments = ["sheriff"] });
        _core.Tick();
        Assert.True(_core.Root.Audience.Sees(Sheriff, Call(1)));
        Assert.False(_core.Root.Audience.Sees(Police, Call(1)));
        Assert.Equal("Call 1 was opened in the area City: it names its departments itself now.", Why(1));
    }

    [Fact]
    public void ABetterReportThatTakesACallOverIsJudgedByItsOwnPlace()
    {
        _core.Root.Intake.Take(Alert(CoreHarness.GroveStreet with { Y = -5 }) with { Trust = TrustLevel.ClientAlert, IsAutomatic = true });
        _core.Root.Intake.Take(Alert(CoreHarness.GroveStreet with { Y = 5 }) with { Trust = TrustLevel.Server, IsAutomatic = true });
        _core.Tick();
        Assert.Equal("County", Call(1).Area?.Name);
        Assert.Equal([Police, Sheriff, Fire, Fire, State, State], Heard(1));
    }

    [Fact]
    public void TheAreaOutlivesARestartAndSoDoesItsReminder()
    {
        var keys = new FakeKeyValueStore();
        var core = Start(keys);
        core.Tick();
        core.Type(CoreHarness.Caller, "A fight");
        core.Root.Stop();
        core.Clock.Advance(150_000);

        core = Start(keys, core.Clock);
        for (var tick = 0; tick < 10; tick++) core.Tick();
        var call = core.Root.Repository.Find(1)!;
        Assert.Equal(("City", "police", "sheriff"), (call.Area?.Name, string.Join(' ', call.Area!.Chosen), string.Join(' ', call.Area.LeftOut)));
        Assert.False(core.Root.Audience.Sees(Sheriff, call));

        core.Clock.Advance(60_000);
        core.Tick();
        core.Clock.Advance(100_000);
        core.Tick();
        Assert.True(core.Root.Audience.Sees(Sheriff, core.Root.Repository.Find(1)!));
    }

    [Fact]
    public void WhyNamesTheAreaAndWhoWasLeftOut()
    {
        _core.Type(CoreHarness.Caller, "A fight");
        Assert.Equal("Call 1 was opened in the area City: chosen police; left out sheriff.", Why(1));
        Assert.Equal(
            "S does not receive call 1 yet: it is in the area City, which police serves, and they are in sheriff. Departments that an area left out hear of a call to which nobody responds (response.remindSeconds).",
            _core.Root.AdminCommands.Answer(["why", "11", "1"])[0]);
        Assert.Equal("P receives call 1: they are on duty (ACE) and it is in the area City, which police serves.", _core.Root.AdminCommands.Answer(["why", "10", "1"])[0]);

        _core.Root.DispatchCommand.Take(Police, "assist 1 sheriff");
        Assert.Equal("S receives call 1: they are on duty (ACE) and nobody had responded, or somebody asked for sheriff.", _core.Root.AdminCommands.Answer(["why", "11", "1"])[0]);
    }

    private static CoreHarness Start(FakeKeyValueStore? keys = null, FakeClock? clock = null) => new(Config, keys: keys, clock: clock, before: static players =>
    {
        foreach (var (player, name) in new[] { (Police, "police"), (Sheriff, "sheriff"), (Fire, "fire"), (State, "state") })
            players.Join(player, name[..1].ToUpperInvariant(), new Place(1, 1, 0), "sonorandispatch.duty", "job." + name);
    });

    private static CallRequest Alert(Place? place) => new()
    {
        Surface = "test", Kind = "emergency", Trust = TrustLevel.Server, Caller = new Caller(null, "Alarm", false), Text = "Alarm at the bank", Title = "Bank alarm", Code = "10-90", Place = place,
    };

    private void Create(string[] departments, Place? place, bool merges = false)
    {
        _core.Root.Intake.Take(Alert(place) with { Departments = departments, NeverMerges = !merges, JoinsAlike = merges });
        _core.Tick();
    }

    private void WaitFor(int seconds)
    {
        _core.Tick();
        _core.Clock.Advance((seconds * 1_000L) - 100);
        _core.Tick();
    }

    private Call Call(int number) => _core.Root.Repository.Find(number)!;

    private IDictionary<string, object?> Table(int number) => CallLuaTable.Of(Call(number));

    private string Why(int number) => _core.Root.AdminCommands.Answer(["why", number.ToString(System.Globalization.CultureInfo.InvariantCulture)])[0];

    /// <summary>Who got a new card of a call, once for each time, ordered by server id.</summary>
    private List<int> Heard(int call) =>
    [
        .. _core.Clients.Sent.Where(sent => sent.Event == EventNames.Call && sent.Arguments[0].Equals(call) && ((string)sent.Arguments[^1]).Contains("\"isNew\":true", StringComparison.Ordinal))
            .Select(sent => sent.Player).Order(),
    ];
}
