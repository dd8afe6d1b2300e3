using SonoranDispatch.Calls;
using SonoranDispatch.Contracts;
using SonoranDispatch.Intake;
using SonoranDispatch.Players;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Response;

/// <summary>Tests that a call to which nobody responds is announced again, to whom, and when.</summary>
public sealed class UnansweredCallsTests
{
    private const int Colleague = 5;
    private const int Medic = 6;

    private CoreHarness _core = new();

    [Theory]
    [InlineData(1, 120)]
    [InlineData(2, 180)]
    [InlineData(3, 300)]
    public void ACallIsAnnouncedAgainOnceAfterTheTimeOfItsPriority(int priority, int seconds)
    {
        Open(priority);
        WaitFor(seconds - 1);
        Assert.Equal(1, Announced());

        WaitFor(1);
        Assert.Equal(2, Announced());
        Assert.Equal(priority == 1 ? 2 : 1, _core.Clients.To(CoreHarness.Officer, EventNames.Call)[^1][8]);

        WaitFor(3_600);
        Assert.Equal(2, Announced());
        Assert.Single(_core.Clients.Chats, line => line == (CoreHarness.Caller, "No unit has responded to call 1 yet. Your call stands."));
    }

    [Fact]
    public void NothingIsDueWhileNoCallWaits()
    {
        _core.Tick();
        Assert.Equal(long.MaxValue, _core.Root.Responses.NextDue);

        Open();
        Assert.NotEqual(long.MaxValue, _core.Root.Responses.NextDue);
        Respond();
        Assert.Equal(long.MaxValue, _core.Root.Responses.NextDue);
        WaitFor(200);
        Assert.Equal((1, long.MaxValue), (Announced(), _core.Root.Responses.NextDue));
    }

    [Fact]
    public void ACallWhoseUnitLeavesWaitsAnewAndItsCallerIsToldOnlyOnce()
    {
        Open();
        WaitFor(180);
        Respond();
        _core.Root.DispatchCommand.Take(CoreHarness.Officer, "leave 1");
        _core.Tick();
        WaitFor(179);
        Assert.Equal(2, Announced());

        WaitFor(1);
        Assert.Equal(3, Announced());
        Assert.Single(_core.Clients.Chats, line => line.Text.StartsWith("No unit has responded", StringComparison.Ordinal));
    }

    [Fact]
    public void AClosedCallIsNotAnnouncedAgain()
    {
        Open();
        _core.Root.CallActions.Close(1);
        WaitFor(400);
        Assert.Equal(1, Announced());
    }

    [Fact]
    public void ACallOfADispatcherInTheCadIsAnnouncedAgainUnlessAUnitIsOnIt()
    {
        _core.Tick();
        foreach (var unit in new UnitTarget[][] { [], [new(null, 7)] })
            _core.Root.Repository.Add(number => new Call
            {
                Number = number, Uuid = Guid.NewGuid(), Kind = "dispatch", Caller = new Caller(null, "", false), AcceptedAt = _core.Clock.UtcNow, IsFromCad = true,
                Desired = new DesiredCall { Details = new CallDetails { Title = "Welfare check", Priority = 2 }, Units = unit },
            });
        WaitFor(181);

        Assert.Equal((2, 1), (Announced(), Announced(call: 2)));
    }

    [Fact]
    public void ACallThatWasNoLongerNewWhenItWasFoundInTheCadIsNotAnnouncedLater()
    {
        _core.Tick();
        _core.Root.Repository.Add(number => new Call
        {
            Number = number,
            Uuid = Guid.NewGuid(),
            Kind = "dispatch",
            Caller = new Caller(null, "", false),
            AcceptedAt = _core.Clock.UtcNow,
            IsFromCad = true,
            Announcements = 0,
        });
        WaitFor(4_000);

        Assert.Equal(0, Announced());
    }

    [Fact]
    public void ZeroSecondsMeanNever()
    {
        _core = new CoreHarness("""{ "response": { "remindSeconds": { "2": 0 } } }""");
        Open();
        WaitFor(4_000);
        Assert.Equal(1, Announced());
    }

    [Theory]
    [InlineData(false, 1)]
    [InlineData(true, 2)]
    public void AutomaticAlertsAreAnnouncedAgainOnlyIfTheOwnerWants(bool wants, int announced)
    {
        _core = new CoreHarness($$"""{ "response": { "remindAutomatic": {{(wants ? "true" : "false")}} } }""");
        _core.Tick();
        _core.Root.Intake.Take(new CallRequest { Surface = "alert", Kind = "shots", Trust = TrustLevel.ClientAlert, Caller = new Caller(CoreHarness.Caller, "Witness", true), Text = "Shots fired", Title = "Shots", Place = CoreHarness.GroveStreet });
        WaitFor(400);

        Assert.Equal(announced, Announced());
        Assert.DoesNotContain(_core.Clients.Chats, line => line.Text.StartsWith("No unit has responded", StringComparison.Ordinal));
    }

    /// <summary>The officer's own call, and how urgent it is beside the waiting one of priority 2.</summary>
    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 1)]
    [InlineData(3, 2)]
    public void AnOfficerOnACallAsUrgentOrMoreHearsNothingAgain(int own, int announced)
    {
        Open(own, CoreHarness.Passenger);
        Respond();
        Open(2);
        WaitFor(180);

        Assert.Equal(announced, Announced(CoreHarness.Officer, 2));
    }

    [Fact]
    public void WhoMutedTheKindHearsNothingAgain()
    {
        Open();
        _core.Root.Screens.Mute(CoreHarness.Officer, "emergency");
        WaitFor(181);
        Assert.Equal(1, Announced());
    }

    [Fact]
    public void FurtherDepartmentsHearOfItAfterTheSameTimeAgainAndTheOthersNotTwice()
    {
        _core = WithDepartments();
        _core.Tick();
        Open();
        WaitFor(180);
        Assert.Equal((2, 0), (Announced(), Announced(Medic)));

        WaitFor(179);
        Assert.Equal(0, Announced(Medic));

        WaitFor(1);
        Assert.Equal((2, 1), (Announced(), Announced(Medic)));

        WaitFor(3_600);
        Assert.Equal((2, 1), (Announced(), Announced(Medic)));
    }

    [Fact]
    public void ARestartRepeatsNothingAndSkipsNothing()
    {
        var keys = new FakeKeyValueStore();
        _core = WithDepartments(keys);
        _core.Tick();
        Open();
        WaitFor(200);
        Assert.Equal(2, Announced());
        _core.Root.Stop();
        _core.Clock.Advance(600_000);

        _core = WithDepartments(keys, _core.Clock);
        for (var tick = 0; tick < 10; tick++) _core.Tick();
        foreach (var player in new[] { CoreHarness.Officer, Medic }) _core.Root.Greeter.Hello(player, "");
        _core.Tick();
        Assert.Equal((0, 0), (Announced(), Announced(Medic)));

        WaitFor(11);
        Assert.Equal((0, 1), (Announced(), Announced(Medic)));
        WaitFor(3_600);
        Assert.Equal((0, 1), (Announced(), Announced(Medic)));
        Assert.DoesNotContain(_core.Clients.Chats, line => line.Text.StartsWith("No unit has responded", StringComparison.Ordinal));
    }

    [Fact]
    public void APanicIsAnnouncedAgainEveryThirtySecondsTenTimes()
    {
        Join();
        _core.Type(CoreHarness.Officer, "", "panic");
        for (var time = 1; time <= 10; time++)
        {
            WaitFor(29);
            Assert.Equal(time, Announced(Colleague));
            WaitFor(1);
            Assert.Equal(time + 1, Announced(Colleague));
        }

        WaitFor(3_600);
        Assert.Equal(11, Announced(Colleague));
        Assert.Equal(1, Announced(CoreHarness.Officer));
    }

    [Fact]
    public void APanicIsQuietOnceAColleagueResponds()
    {
        Join();
        _core.Type(CoreHarness.Officer, "", "panic");
        _core.Root.DispatchCommand.Take(CoreHarness.Officer, "respond 1");
        WaitFor(30);
        Assert.Equal(2, Announced(Colleague));

        _core.Root.DispatchCommand.Take(Colleague, "respond 1");
        WaitFor(300);
        Assert.Equal(2, Announced(Colleague));
    }

    [Fact]
    public void AnOfficerOnAnotherPanicIsNotCalledAwayButOneOnAnotherCallIs()
    {
        Join();
        _core.Players.Join(Medic, "Officer Clark", new Place(2, 2, 0), "sonorandispatch.duty");
        _core.Tick();
        Open(1, CoreHarness.Passenger);
        _core.Root.DispatchCommand.Take(Colleague, "respond 1");
        _core.Type(CoreHarness.Officer, "", "panic");
        WaitFor(30);
        Assert.Equal(2, Announced(Colleague, 2));

        _core.Type(Medic, "", "panic");
        _core.Root.DispatchCommand.Take(Colleague, "respond 3");
        WaitFor(30);
        Assert.Equal(2, Announced(Colleague, 2));
    }

    [Fact]
    public void AnOfficerWhoComesOnDutyHearsOfAPanicOnce()
    {
        _core.Type(CoreHarness.Officer, "", "panic");
        Join();
        WaitFor(2);
        Assert.Equal(1, Announced(Colleague));

        _core.Players.Grant(Colleague);
        _core.Root.DutyRoster.Ask(Colleague);
        _core.Tick();
        _core.Players.Grant(Colleague, "sonorandispatch.duty");
        _core.Root.DutyRoster.Ask(Colleague);
        WaitFor(2);
        Assert.Equal(2, Announced(Colleague));
        Assert.Equal(1, Announced(CoreHarness.Officer));
    }

    [Fact]
    public void AnOfficerWhoseGameRestartsHearsOfAPanicUnlessTheyAcknowledgedIt()
    {
        Join();
        _core.Type(CoreHarness.Officer, "", "panic");
        _core.Root.Greeter.Hello(Colleague, "");
        WaitFor(2);
        Assert.Equal(2, Announced(Colleague));

        _core.Root.OfficerActions.Acknowledge(Colleague, 1);
        _core.Root.Greeter.Hello(Colleague, "");
        WaitFor(2);
        Assert.Equal(2, Announced(Colleague));
    }

    [Fact]
    public void NobodyOffDutyHearsOfAPanicByLoadingAPage()
    {
        _core.Type(CoreHarness.Officer, "", "panic");
        _core.Root.Greeter.Hello(CoreHarness.Passenger, "");
        WaitFor(2);
        Assert.Equal((0, false), (Announced(CoreHarness.Passenger), _core.Root.Responses.IsBusy));
    }

    private static CoreHarness WithDepartments(FakeKeyValueStore? keys = null, FakeClock? clock = null) => new(
        """
        {
          "departments": { "police": { "ace": "job.police" }, "ems": { "ace": "job.ems" } },
          "kinds": { "emergency": { "departments": ["police"], "furtherDepartments": ["ems"] } }
        }
        """,
        keys: keys,
        clock: clock,
        before: players =>
        {
            players.Grant(CoreHarness.Officer, "sonorandispatch.duty", "job.police");
            players.Join(Medic, "Medic Clark", new Place(2, 2, 0), "sonorandispatch.duty", "job.ems");
        });

    private void Join()
    {
        _core.Players.Join(Colleague, "Officer Baker", new Place(1, 1, 0), "sonorandispatch.duty");
        _core.Tick();
    }

    private void Open(int priority = 2, int caller = CoreHarness.Caller)
    {
        _core.Tick();
        _core.Root.Intake.Take(new CallRequest
        {
            Surface = CallRequest.Command, Kind = "emergency", Trust = TrustLevel.Player, Caller = new Caller(caller, "Jane Doe", false), Text = "help " + priority, Title = "911 call", Priority = priority, Place = CoreHarness.GroveStreet,
        });
        _core.Tick();
    }

    private void Respond() => _core.Root.DispatchCommand.Take(CoreHarness.Officer, "respond 1");

    private void WaitFor(int seconds)
    {
        _core.Tick();
        _core.Clock.Advance((seconds * 1_000L) - 100);
        _core.Tick();
    }

    private int Announced(int player = CoreHarness.Officer, int call = 1) => _core.Clients.To(player, EventNames.Call)
        .Count(sent => sent[0].Equals(call) && ((string)sent[^1]).Contains("\"isNew\":true", StringComparison.Ordinal));
}
