using SonoranDispatch.Actions;
using SonoranDispatch.Contracts;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Actions;

/// <summary>Who may do what, as tables.</summary>
public sealed class OfficerDeskTests
{
    private const string Ok = "";

    /// <summary>Action, whether he is on duty, has a unit, is on the call, and what he is answered.</summary>
    public static TheoryData<string, bool, bool, bool, string> Table => new()
    {
        { ActionNames.Respond, true, true, false, Ok },
        { ActionNames.Respond, true, false, false, Ok },
        { ActionNames.Respond, true, true, true, "SD-ACTION-003" },
        { ActionNames.Respond, false, true, false, "SD-ACTION-002" },
        { ActionNames.Leave, true, true, true, Ok },
        { ActionNames.Leave, true, false, true, Ok },
        { ActionNames.Leave, true, true, false, "SD-ACTION-004" },
        { ActionNames.Leave, false, true, false, "SD-ACTION-002" },
        { ActionNames.Primary, true, true, false, "SD-ACTION-004" },
        { ActionNames.Primary, true, false, true, "SD-ACTION-005" },
        { ActionNames.Primary, true, true, true, Ok },
        { ActionNames.Primary, false, true, false, "SD-ACTION-002" },
        { ActionNames.Note, true, true, false, Ok },
        { ActionNames.Note, true, false, false, Ok },
        { ActionNames.Note, false, true, false, "SD-ACTION-002" },
        { ActionNames.Close, true, true, true, Ok },
        { ActionNames.Close, true, true, false, "SD-ACTION-008" },
        { ActionNames.Close, false, true, false, "SD-ACTION-002" },
        { ActionNames.Acknowledge, true, true, false, Ok },
        { ActionNames.Acknowledge, false, false, false, "SD-ACTION-002" },
        { "explode", true, true, true, "SD-ACTION-010" },
        { "explode", false, true, false, "SD-ACTION-002" },
        { "", true, true, true, "SD-ACTION-010" },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public void WhoMayDoWhat(string action, bool isOnDuty, bool hasUnit, bool isThere, string code)
    {
        var room = new Room();
        var player = hasUnit ? Room.Adams : Room.Clark;
        var call = room.Call();
        if (action == ActionNames.Primary) room.Officers.Respond(Room.Baker, call);
        if (isThere) room.Officers.Respond(player, call);
        if (!isOnDuty) room.GoOffDuty(player);

        var answer = room.Officers.Act(player, action, call, "text");

        Assert.Equal((code.Length == 0, code), (answer.Ok, answer.Code));
        Assert.NotEqual("", answer.Text);
        Assert.DoesNotContain("chat.", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(2)]
    [InlineData(int.MaxValue)]
    public void OfACallThatIsNotThereNothingIsDone(int number)
    {
        var room = new Room();
        room.Call();

        foreach (var action in new[] { ActionNames.Respond, ActionNames.Leave, ActionNames.Primary, ActionNames.Note })
            Assert.Equal("SD-ACTION-001", room.Officers.Act(Room.Adams, action, number, "text").Code);
    }

    [Fact]
    public void AClosedCallIsOver()
    {
        var room = new Room();
        var call = room.Call();
        room.Desk.Root.Desk.Close(call);

        Assert.Equal("SD-ACTION-001", room.Officers.Respond(Room.Adams, call).Code);
    }

    [Fact]
    public void ANoteOfNothingIsNone()
    {
        var room = new Room();

        Assert.Equal("SD-ACTION-007", room.Officers.AddNote(Room.Adams, room.Call(), " ^1\n").Code);
    }

    [Fact]
    public void ThePrimaryUnitNeedNotBecomeIt()
    {
        var room = new Room();
        var call = room.Call();
        room.Officers.Respond(Room.Adams, call);

        Assert.Equal("SD-ACTION-006", room.Officers.MakePrimary(Room.Adams, call).Code);
    }

    /// <summary>The owner's word, the ACE of Officer Baker, whether he responds, and whether he may close.</summary>
    [Theory]
    [InlineData("responders", "", false, false)]
    [InlineData("responders", "", true, true)]
    [InlineData("anyone", "", false, true)]
    [InlineData("sonorandispatch.close", "", true, false)]
    [InlineData("sonorandispatch.close", "sonorandispatch.close", false, true)]
    public void TheOwnerDecidesWhoCloses(string close, string ace, bool isThere, bool may)
    {
        var room = new Room($$""" "actions": { "close": "{{close}}" } """);
        room.Desk.Players.Join(Room.Baker, "Officer Baker", null, Room.Duty, ace);
        var call = room.Call();
        if (isThere) room.Officers.Respond(Room.Baker, call);

        Assert.Equal(may, room.Officers.Close(Room.Baker, call).Ok);
        Assert.Equal(may, room.Find(call).Desired.Closed);
    }

    [Fact]
    public void TheSixthActionInFiveSecondsIsRefusedAndToldOnce()
    {
        var room = new Room();
        var call = room.Call();
        for (var times = 0; times < OfficerDesk.MostActions; times++) Assert.True(room.Officers.AddNote(Room.Adams, call, "note " + times).Ok);

        var refused = Enumerable.Range(0, 50).Select(_ => room.Officers.AddNote(Room.Adams, call, "more")).ToList();
        Assert.All(refused, answer => Assert.Equal((false, "SD-ACTION-009"), (answer.Ok, answer.Code)));
        Assert.Single(refused, answer => answer.Text.Length > 0);
        Assert.Equal(OfficerDesk.MostActions, room.Find(call).Desired.Notes.Count);

        Assert.True(room.Officers.AddNote(Room.Baker, call, "another officer").Ok);
        room.Desk.Clock.Advance(OfficerDesk.WindowMilliseconds);
        Assert.True(room.Officers.AddNote(Room.Adams, call, "later").Ok);
    }

    [Fact]
    public void WhoeverIsInDangerLearnsOnceThatHeWasSeen()
    {
        var room = new Room(""" "commands": { "911": { "kind": "panic" } } """);
        var call = room.Call("Officer down");
        room.Officers.Acknowledge(Room.Adams, call);
        room.Officers.Acknowledge(Room.Adams, call);
        room.Run();

        Assert.Single(room.Desk.Clients.Chats, line => line == (Desk.Caller, "A-12 has seen your panic call."));
        Assert.Equal(("A-12", "A-12 acknowledges"), room.OnBoard.Notes.Select(note => (note.Label, note.Content)).Single());
    }
}
