using SonoranDispatch.Actions;
using SonoranDispatch.Calls;
using SonoranDispatch.Contracts;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Intake;
using SonoranDispatch.Players;
using SonoranDispatch.Response;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Response;

/// <summary>Tests that an officer can bring another department to a call, and who cannot.</summary>
public sealed class AssistRequestsTests
{
    private const int Police = 10;
    private const int Sheriff = 11;
    private const int Medic = 12;
    private const int Guard = 13;
    private const int Dispatcher = 14;

    private readonly CoreHarness _core;

    public AssistRequestsTests()
    {
        _core = new CoreHarness(
            """
            {
              "departments": {
                "police": { "ace": "job.police" },
                "sheriff": { "ace": "job.sheriff", "names": ["County Sheriff"], "service": "police" },
                "medical": { "ace": "job.medical" },
                "tow": { "ace": "job.tow" }
              },
              "kinds": { "theft": { "departments": ["police"] } },
              "commands": { "theft": { "name": "theft", "kind": "theft", "title": "Theft", "departments": ["police"] } },
              "areas": { "City": { "circles": [{ "x": 425, "y": -979, "radiusMetres": 400 }], "departments": ["police"] } }
            }
            """,
            before: static players =>
            {
                foreach (var (player, name) in new[] { (Police, "police"), (Sheriff, "sheriff"), (Medic, "medical") })
                    players.Join(player, name, new Place(1, 1, 0), "sonorandispatch.duty", "job." + name);
                players.Join(Guard, "guard", new Place(1, 1, 0), "sonorandispatch.duty");
                players.Join(Dispatcher, "dispatcher", new Place(1, 1, 0), "sonorandispatch.duty", "sonorandispatch.dispatch", "job.tow");
            });
        _core.Root.Units.Set(Guard, DutyHarness.Unit(13, "Coast Guard"));
        _core.Players.Grant(CoreHarness.Officer);
        _core.Root.DutyRoster.Ask(CoreHarness.Officer);
        _core.Tick();
    }

    private Call First => _core.Root.Repository.Find(1)!;

    [Fact]
    public void TheDepartmentGetsACardAndTheCallSaysWhoAskedForWhom()
    {
        Theft();
        Assert.Equal([Police], Heard());

        Type(Police, "assist 1 medical");
        Assert.Equal([Police, Medic], Heard());
        Assert.Equal("Medical hears of call 1 now.", _core.LastChat(Police));
        Assert.Equal(("police", "police asks Medical to assist"), (First.Desired.Notes[^1].Label, First.Desired.Notes[^1].Content));
        Assert.Equal(["police", "medical"], First.Departments);
        Assert.True(First.IsAttended);
        Assert.True(_core.Root.Audience.Concerns(Medic, First));
    }

    /// <summary>A call for all departments stays one.</summary>
    [Fact]
    public void TheDepartmentThatTheAreaLeftOutCanBeBroughtIn()
    {
        _core.Type(CoreHarness.Caller, "A fight");
        Assert.Equal([Police, Medic, Guard], Heard());

        Type(Medic, "assist 1 county sheriff");
        Assert.Equal([Police, Sheriff, Medic, Guard], Heard());
        Assert.Empty(First.Departments);
        Assert.Equal(["sheriff"], First.FurtherDepartments);
    }

    [Theory]
    [InlineData("medical", "Medical already hears of call 1.")]
    [InlineData("MEDICAL", "Medical already hears of call 1.")]
    [InlineData("police", "Police already hears of call 1.")]
    [InlineData("coast guard", "Coast Guard already hears of call 1.")]
    public void WhoHearsAlreadyIsNotAskedAgain(string department, string answer)
    {
        _core.Type(CoreHarness.Caller, "A fight");
        Type(Police, "assist 1 " + department);
        Assert.Equal(answer, _core.LastChat(Police));
        Assert.Empty(First.FurtherDepartments);
        Assert.Equal(1, Counted(Messages.AssistAlreadyThere));
    }

    [Fact]
    public void AskingTwiceSaysThatItIsThere()
    {
        Theft();
        Type(Police, "assist 1 Coast Guard");
        Type(Police, "assist 1 coast guard");
        Assert.Equal("Coast Guard already hears of call 1.", _core.LastChat(Police));
        Assert.Single(First.Desired.Notes);
        Assert.Equal([Police, Guard], Heard());
    }

    [Theory]
    [InlineData("sherif", "There is no department sherif. Did you mean sheriff?")]
    [InlineData("Conty Sherif", "There is no department Conty Sherif. Did you mean County Sheriff?")]
    [InlineData("the army", "There is no such department. There are: police, fire, medical, tow, sheriff.")]
    public void AWrongDepartmentIsAnsweredWithTheNearestName(string department, string answer)
    {
        Theft();
        Type(Police, "assist 1 " + department);
        Assert.Equal(answer, _core.LastChat(Police));
        Assert.Equal(1, Counted(Messages.AssistUnknown));
    }

    [Fact]
    public void OfADepartmentNobodyIsInTheOfficerIsToldSo()
    {
        Theft();
        Type(Police, "assist 1 fire");
        Assert.Equal("Fire is asked to call 1, but nobody of it is on duty.", _core.LastChat(Police));
        Assert.Equal(["police", "fire"], First.Departments);
    }

    [Fact]
    public void WithoutANumberItIsTheCallTheOfficerIsOn()
    {
        Theft();
        Type(Police, "assist medical");
        Assert.Equal("You're not on a call.", _core.LastChat(Police));
        Type(Police, "respond 1");
        Type(Police, "assist medical");
        Assert.Equal(["medical"], First.FurtherDepartments);
    }

    [Fact]
    public void ADispatcherInTheGameMayAskForACallOfOthers()
    {
        Theft();
        Assert.False(_core.Root.Audience.Concerns(Dispatcher, First));
        Type(Dispatcher, "assist 1 medical");
        Assert.Equal([Police, Medic], Heard());
    }

    [Fact]
    public void OneOfficerBringsInOneDepartmentInTwoSeconds()
    {
        Theft();
        Type(Police, "assist 1 medical");
        Type(Police, "assist 1 fire");
        Assert.Equal("Slow down. Try again in a moment.", _core.LastChat(Police));
        _core.Clock.Advance(AssistRequests.BetweenMilliseconds);
        Type(Police, "assist 1 fire");
        Assert.Equal(["police", "medical", "fire"], First.Departments);
    }

    /// <summary>The sender of a forged request, its call, and the code of the refusal.</summary>
    [Theory]
    [InlineData(CoreHarness.Officer, 1, "SD-ACTION-002")]
    [InlineData(CoreHarness.Caller, 1, "SD-ACTION-002")]
    [InlineData(Sheriff, 1, "SD-ACTION-001")]
    [InlineData(Police, 99, "SD-ACTION-001")]
    [InlineData(Police, -1, "SD-ACTION-001")]
    [InlineData(Police, 2, "SD-ACTION-001")]
    [InlineData(12_345, 1, "SD-ACTION-002")]
    public void WhoMayNotIsRefusedAndCountedHoweverOftenTheyAsk(int player, int call, string code)
    {
        Theft();
        _core.Clock.Advance(700_000);
        _core.Type(CoreHarness.Caller, "Another", "theft");
        _core.Root.CallActions.Close(2);
        _core.Tick();
        var before = _core.Clients.Sent.Count;

        for (var time = 0; time < 100; time++) _core.Root.PageRequests.Act(player, OfficerActionNames.Assist, call, "medical");

        Assert.Equal(["police"], First.Departments);
        Assert.Empty(First.Desired.Notes);
        Assert.Equal(OfficerActions.MostActions, Counted(code));
        Assert.Equal(100 - OfficerActions.MostActions, Counted(Messages.ActionTooFast));
        Assert.All(_core.Clients.Sent.Skip(before), sent => Assert.Equal((player, EventNames.Page), (sent.Player, sent.Event)));
        Assert.InRange(_core.Clients.Sent.Count - before, 1, OfficerActions.MostActions + 1);
    }

    [Fact]
    public void AHundredRequestsInARowBringInOneDepartment()
    {
        Theft();
        for (var time = 0; time < 100; time++) _core.Root.PageRequests.Act(Police, OfficerActionNames.Assist, 1, new[] { "medical", "fire", "sheriff", "Coast Guard" }[time % 4]);
        Assert.Equal(["police", "medical"], First.Departments);
        Assert.Single(First.Desired.Notes);
        Assert.Equal(1, _core.Root.IntakeCounters.Counts[(AssistRequests.Surface, IntakeCounters.Accepted)]);
    }

    [Fact]
    public void WhoIsOffDutyIsRefusedByCommandTooAndCounted()
    {
        Theft();
        Type(CoreHarness.Caller, "assist 1 medical");
        Assert.Equal("You're not on duty.", _core.LastChat(CoreHarness.Caller));
        Assert.Equal(1, Counted(Messages.ActionOffDuty));
    }

    [Fact]
    public void TheNoteAndTheDepartmentOutliveARestartWithTheirReminder()
    {
        Theft();
        Type(Police, "assist 1 medical");
        _core.Clock.Advance(180_000);
        _core.Tick();
        _core.Clock.Advance(180_000);
        _core.Tick();
        Assert.Equal(["medical"], First.FurtherDepartments.Distinct());
        Assert.Equal([Police, Police, Medic, Medic], Heard());
    }

    [Fact]
    public void TheDetailsOfferTheDepartmentsThatDoNotHearOfTheCallYet()
    {
        Theft();
        _core.Root.PageRequests.Details(Police, 1);
        Assert.Contains(""","assist":[{"department":"fire","title":"Fire"},{"department":"medical","title":"Medical"},{"department":"tow","title":"Tow"},{"department":"sheriff","title":"County Sheriff"}]""", LastPage(Police), StringComparison.Ordinal);

        _core.Root.PageRequests.Act(Police, OfficerActionNames.Assist, 1, "medical");
        var pages = _core.Clients.To(Police, EventNames.Page);
        Assert.Contains(""","assist":[{"department":"fire","title":"Fire"},{"department":"tow","title":"Tow"},{"department":"sheriff","title":"County Sheriff"}]""", (string)pages[^2][0], StringComparison.Ordinal);
        Assert.Contains("Medical hears of call 1 now.", LastPage(Police), StringComparison.Ordinal);

        _core.Root.CallActions.Close(1);
        _core.Root.PageRequests.Details(Police, 1);
        Assert.DoesNotContain("\"assist\"", LastPage(Police), StringComparison.Ordinal);
    }

    private void Theft() => _core.Type(CoreHarness.Caller, "My bike", "theft");

    private void Type(int player, string text)
    {
        _core.Root.DispatchCommand.Take(player, text);
        _core.Tick();
    }

    private string LastPage(int player) => (string)_core.Clients.To(player, EventNames.Page)[^1][0];

    private long Counted(MessageDefinition why) => Counted(why.Code);

    private long Counted(string code) => _core.Root.IntakeCounters.Counts.TryGetValue((AssistRequests.Surface, code), out var count) ? count : 0;

    private List<int> Heard() =>
    [
        .. _core.Clients.Sent.Where(sent => sent.Event == EventNames.Call && sent.Arguments[0].Equals(1) && ((string)sent.Arguments[^1]).Contains("\"isNew\":true", StringComparison.Ordinal))
            .Select(sent => sent.Player).Order(),
    ];
}
