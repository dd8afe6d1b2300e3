using SonoranDispatch.Actions;
using SonoranDispatch.Contracts;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Actions;

/// <summary>Tests which officer may do which action.</summary>
public sealed class OfficerActionsTests
{
    private const string Ok = "";

    /// <summary>Action, whether the officer is on duty, has a unit, is on the call, and the expected answer.</summary>
    public static TheoryData<string, bool, bool, bool, string> Table => new()
    {
        { OfficerActionNames.Respond, true, true, false, Ok },
        { OfficerActionNames.Respond, true, false, false, Ok },
        { OfficerActionNames.Respond, true, true, true, "SD-ACTION-003" },
        { OfficerActionNames.Respond, false, true, false, "SD-ACTION-002" },
        { OfficerActionNames.Leave, true, true, true, Ok },
        { OfficerActionNames.Leave, true, false, true, Ok },
        { OfficerActionNames.Leave, true, true, false, "SD-ACTION-004" },
        { OfficerActionNames.Leave, false, true, false, "SD-ACTION-002" },
        { OfficerActionNames.Primary, true, true, false, "SD-ACTION-004" },
        { OfficerActionNames.Primary, true, false, true, "SD-ACTION-005" },
        { OfficerActionNames.Primary, true, true, true, Ok },
        { OfficerActionNames.Primary, false, true, false, "SD-ACTION-002" },
        { OfficerActionNames.Note, true, true, false, Ok },
        { OfficerActionNames.Note, true, false, false, Ok },
        { OfficerActionNames.Note, false, true, false, "SD-ACTION-002" },
        { OfficerActionNames.Close, true, true, true, Ok },
        { OfficerActionNames.Close, true, true, false, "SD-ACTION-008" },
        { OfficerActionNames.Close, false, true, false, "SD-ACTION-002" },
        { OfficerActionNames.Acknowledge, true, true, false, Ok },
        { OfficerActionNames.Acknowledge, false, false, false, "SD-ACTION-002" },
        { "explode", true, true, true, "SD-ACTION-010" },
        { "explode", false, true, false, "SD-ACTION-002" },
        { "", true, true, true, "SD-ACTION-010" },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public void WhoMayDoWhat(string action, bool isOnDuty, bool hasUnit, bool isThere, string code)
    {
        var harness = new EmulatedCadHarness();
        var player = hasUnit ? EmulatedCadHarness.Adams : EmulatedCadHarness.Clark;
        var call = harness.Call();
        if (action == OfficerActionNames.Primary) harness.Officers.Respond(EmulatedCadHarness.Baker, call);
        if (isThere) harness.Officers.Respond(player, call);
        if (!isOnDuty) harness.GoOffDuty(player);

        var result = harness.Officers.Act(player, action, call, "text");

        Assert.Equal((code.Length == 0, code), (result.Ok, result.Code));
        Assert.NotEqual("", result.Text);
        Assert.DoesNotContain("chat.", result.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(2)]
    [InlineData(int.MaxValue)]
    public void OfACallThatIsNotThereNothingIsDone(int number)
    {
        var harness = new EmulatedCadHarness();
        harness.Call();

        foreach (var action in new[] { OfficerActionNames.Respond, OfficerActionNames.Leave, OfficerActionNames.Primary, OfficerActionNames.Note })
            Assert.Equal("SD-ACTION-001", harness.Officers.Act(EmulatedCadHarness.Adams, action, number, "text").Code);
    }

    [Fact]
    public void AClosedCallIsOver()
    {
        var harness = new EmulatedCadHarness();
        var call = harness.Call();
        harness.Core.Root.CallActions.Close(call);

        Assert.Equal("SD-ACTION-001", harness.Officers.Respond(EmulatedCadHarness.Adams, call).Code);
    }

    [Fact]
    public void ANoteOfNothingIsNone()
    {
        var harness = new EmulatedCadHarness();

        Assert.Equal("SD-ACTION-007", harness.Officers.AddNote(EmulatedCadHarness.Adams, harness.Call(), " ^1\n").Code);
    }

    [Fact]
    public void ThePrimaryUnitNeedNotBecomeIt()
    {
        var harness = new EmulatedCadHarness();
        var call = harness.Call();
        harness.Officers.Respond(EmulatedCadHarness.Adams, call);

        Assert.Equal("SD-ACTION-006", harness.Officers.MakePrimary(EmulatedCadHarness.Adams, call).Code);
    }

    /// <summary>The configured value, Officer Baker's ACE, whether Baker responds, and whether Baker may close the call.</summary>
    [Theory]
    [InlineData("responders", "", false, false)]
    [InlineData("responders", "", true, true)]
    [InlineData("anyone", "", false, true)]
    [InlineData("sonorandispatch.close", "", true, false)]
    [InlineData("sonorandispatch.close", "sonorandispatch.close", false, true)]
    public void TheOwnerDecidesWhoCloses(string close, string ace, bool isThere, bool may)
    {
        var harness = new EmulatedCadHarness($$""" "actions": { "close": "{{close}}" } """);
        harness.Core.Players.Join(EmulatedCadHarness.Baker, "Officer Baker", null, EmulatedCadHarness.Duty, ace);
        var call = harness.Call();
        if (isThere) harness.Officers.Respond(EmulatedCadHarness.Baker, call);

        Assert.Equal(may, harness.Officers.Close(EmulatedCadHarness.Baker, call).Ok);
        Assert.Equal(may, harness.Find(call).Desired.Closed);
    }

    [Fact]
    public void TheSixthActionInFiveSecondsIsRefusedAndToldOnce()
    {
        var harness = new EmulatedCadHarness();
        var call = harness.Call();
        for (var times = 0; times < OfficerActions.MostActions; times++) Assert.True(harness.Officers.AddNote(EmulatedCadHarness.Adams, call, "note " + times).Ok);

        var refused = Enumerable.Range(0, 50).Select(_ => harness.Officers.AddNote(EmulatedCadHarness.Adams, call, "more")).ToList();
        Assert.All(refused, result => Assert.Equal((false, "SD-ACTION-009"), (result.Ok, result.Code)));
        Assert.Single(refused, result => result.Text.Length > 0);
        Assert.Equal(OfficerActions.MostActions, harness.Find(call).Desired.Notes.Count);

        Assert.True(harness.Officers.AddNote(EmulatedCadHarness.Baker, call, "another officer").Ok);
        harness.Core.Clock.Advance(OfficerActions.WindowMilliseconds);
        Assert.True(harness.Officers.AddNote(EmulatedCadHarness.Adams, call, "later").Ok);
    }

    [Fact]
    public void AnOfficerInDangerIsToldOnceThatTheirPanicWasSeen()
    {
        var harness = new EmulatedCadHarness(""" "commands": { "911": { "kind": "panic" } } """);
        var call = harness.Call("Officer down");
        harness.Officers.Acknowledge(EmulatedCadHarness.Adams, call);
        harness.Officers.Acknowledge(EmulatedCadHarness.Adams, call);
        harness.Run();

        Assert.Single(harness.Core.Clients.Chats, line => line == (CoreHarness.Caller, "A-12 acknowledged your panic call."));
        Assert.Equal(("A-12", "A-12 acknowledged the panic"), harness.OnBoard.Notes.Select(note => (note.Label, note.Content)).Single());
    }
}
