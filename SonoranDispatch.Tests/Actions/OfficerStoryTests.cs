using SonoranDispatch.Contracts;
using SonoranDispatch.Sandbox.CadEmulator.Board;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Actions;

/// <summary>What officers do, as the CAD's board shows it.</summary>
public sealed class OfficerStoryTests
{
    private readonly Room _room = new();

    [Fact]
    public void AUnitThatRespondsIsAttachedAndPrimaryAndComesOffWhenItLeaves()
    {
        var call = _room.Call();

        Assert.True(_room.Officers.Respond(Room.Adams, call).Ok);
        _room.Run();
        Assert.Equal("12, primary 12", _room.Team);

        Assert.True(_room.Officers.Leave(Room.Adams, call).Ok);
        _room.Run();
        Assert.Equal("", _room.Team);
    }

    [Fact]
    public void ANoteStandsOnTheBoardUnderTheUnitsNumber()
    {
        var call = _room.Call();
        _room.Officers.AddNote(Room.Adams, call, "  ^1Suspect fled\non foot ");
        _room.Run();

        var note = Assert.Single(_room.OnBoard.Notes);
        Assert.Equal(("A-12", "Suspect fled on foot"), (note.Label, note.Content));
    }

    [Fact]
    public void ACallThatItsResponderClosesIsClosedOnTheBoard()
    {
        var call = _room.Call();
        _room.Officers.Respond(Room.Adams, call);
        Assert.True(_room.Officers.Close(Room.Adams, call).Ok);
        _room.Run();

        Assert.True(_room.OnBoard.IsClosed);
    }

    [Fact]
    public void TwoOfficersInTheSameTickMakeOneCallWithTwoUnits()
    {
        _room.Desk.Root.Commands.Take(Desk.Caller, "911", "help");
        _room.Officers.Respond(Room.Adams, 1);
        _room.Officers.Respond(Room.Baker, 1);
        _room.Run();

        Assert.Equal("12 18, primary 12", _room.Team);
        Assert.Equal(["A-12", "B-18"], _room.Find(1).Responders.Select(responder => responder.Label));
    }

    [Fact]
    public void AnotherUnitOnTheCallCanTakeThePrimaryPlace()
    {
        var call = _room.Call();
        _room.Officers.Respond(Room.Adams, call);
        _room.Officers.Respond(Room.Baker, call);
        Assert.True(_room.Officers.MakePrimary(Room.Baker, call).Ok);
        _room.Run();

        Assert.Equal((18, false), (_room.OnBoard.Primary, _room.OnBoard.TrackPrimary));
    }

    [Fact]
    public void AnOfficerWithoutAUnitRespondsInTheGameAndTheCadGetsANoteOnce()
    {
        var call = _room.Call();
        for (var times = 0; times < 2; times++)
        {
            Assert.True(_room.Officers.Respond(Room.Clark, call).Ok);
            _room.Officers.Leave(Room.Clark, call);
        }

        _room.Run();
        Assert.Equal(["Officer Clark responds", "Officer Clark no longer responds"], _room.OnBoard.Notes.Select(note => note.Content));
        Assert.Equal("Officer Clark", _room.OnBoard.Notes[0].Label);
        Assert.Empty(_room.OnBoard.Idents);
    }

    [Fact]
    public void AUnitThatBecomesKnownWhileItsOfficerRespondsIsAttached()
    {
        var call = _room.Call();
        _room.Officers.Respond(Room.Clark, call);
        _room.LogIn(Room.Clark, 30, "C-30", "clark");
        _room.Run();

        Assert.Equal("30, primary 30", _room.Team);
        Assert.Equal("C-30", Assert.Single(_room.Find(call).Responders).Label);
    }

    [Fact]
    public void AUnitThatComesBackUnderAnotherIdentifierTakesItsPlaceAlong()
    {
        var call = _room.Call();
        _room.Officers.Respond(Room.Adams, call);
        _room.Run();
        _room.LogIn(Room.Adams, 44, "A-44", "adams");
        _room.Run();

        Assert.Equal((44, "A-44"), (_room.OnBoard.Primary, Assert.Single(_room.Find(call).Responders).Label));
        Assert.Contains(44, _room.OnBoard.Idents);
    }

    [Fact]
    public void AUnitIsOnOneCallAtATime()
    {
        var first = _room.Call("first");
        _room.Desk.Clock.Advance(60_000);
        var second = _room.Call("second");
        _room.Officers.Respond(Room.Adams, first);
        _room.Run();
        _room.Officers.Respond(Room.Adams, second);
        _room.Run();

        Assert.Equal([], _room.Find(first).Responders);
        Assert.Equal([(501, 0, -1), (502, 1, 12)], _room.Cad.Board.Calls.Select(call => (call.CallId, call.Idents.Count, call.Primary)));
        Assert.Equal([(first, true), (first, false), (second, true)], _room.Sent(Room.Adams, EventNames.Route).Select(route => ((int)route[0], (bool)route[1])));
    }

    [Fact]
    public void WhoGoesOffDutyOrLeavesTheServerLeavesHisCall()
    {
        var call = _room.Call();
        _room.Officers.Respond(Room.Adams, call);
        _room.Run();
        _room.GoOffDuty(Room.Adams);
        _room.Run();

        Assert.Empty(_room.Find(call).Responders);
        Assert.Empty(_room.OnBoard.Idents);
    }

    [Theory]
    [InlineData(""" "actions": { "firstIsPrimary": false } """, "12")]
    [InlineData(""" "actions": { "trackPrimary": true } """, "12, primary 12, tracked")]
    public void TheOwnerDecidesWhetherTheFirstUnitLeads(string config, string team)
    {
        var room = new Room(config);
        room.Officers.Respond(Room.Adams, room.Call());
        room.Run();

        Assert.Equal(team, room.Team);
    }

    [Theory]
    [InlineData("", "18")]
    [InlineData(""" "actions": { "nextIsPrimary": true } """, "18, primary 18")]
    public void TheOwnerDecidesWhetherTheNextUnitLeadsWhenThePrimaryLeaves(string config, string team)
    {
        var room = new Room(config);
        var call = room.Call();
        room.Officers.Respond(Room.Adams, call);
        room.Officers.Respond(Room.Baker, call);
        room.Run();
        room.Officers.Leave(Room.Adams, call);
        room.Run();

        Assert.Equal(team, room.Team);
    }

    [Fact]
    public void TheCallerIsToldOnceThatAUnitIsOnItsWay()
    {
        var call = _room.Call();
        _room.Officers.Respond(Room.Adams, call);
        _room.Officers.Respond(Room.Baker, call);
        _room.Officers.Leave(Room.Adams, call);
        _room.Officers.Leave(Room.Baker, call);
        _room.Officers.Respond(Room.Adams, call);
        _room.Run();

        Assert.Single(_room.Desk.Clients.Chats, line => line == (Desk.Caller, "A unit is on its way to call 1."));
    }

    [Fact]
    public void TheCallerIsNotToldWhereTheOwnerSaysSo()
    {
        var room = new Room(""" "actions": { "tellCaller": false } """);
        room.Officers.Respond(Room.Adams, room.Call());
        room.Run();

        Assert.DoesNotContain(room.Desk.Clients.Chats, line => line.Text.Contains("on its way", StringComparison.Ordinal));
    }
}
