using SonoranDispatch.Calls;
using SonoranDispatch.Contracts;
using SonoranDispatch.Sandbox.CadEmulator.Board;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Actions;

/// <summary>Tests that officers' actions appear correctly on the CAD's board.</summary>
public sealed class OfficerActionsOnTheBoardTests
{
    private readonly EmulatedCadHarness _harness = new();

    [Fact]
    public void AUnitThatRespondsIsAttachedAndPrimaryAndComesOffWhenItLeaves()
    {
        var call = _harness.Call();

        Assert.True(_harness.Officers.Respond(EmulatedCadHarness.Adams, call).Ok);
        _harness.Run();
        Assert.Equal("12, primary 12", _harness.Team);

        Assert.True(_harness.Officers.Leave(EmulatedCadHarness.Adams, call).Ok);
        _harness.Run();

        // Version 2 cannot clear the primary unit.
        Assert.Equal(", primary 12", _harness.Team);
    }

    [Fact]
    public void ANoteStandsOnTheBoardUnderTheUnitsNumber()
    {
        var call = _harness.Call();
        _harness.Officers.AddNote(EmulatedCadHarness.Adams, call, "  ^1Suspect fled\non foot ");
        _harness.Run();

        var note = Assert.Single(_harness.OnBoard.Notes);
        Assert.Equal(("A-12", "Suspect fled on foot"), (note.Label, note.Content));
    }

    [Fact]
    public void ACallThatItsResponderClosesIsClosedOnTheBoard()
    {
        var call = _harness.Call();
        _harness.Officers.Respond(EmulatedCadHarness.Adams, call);
        Assert.True(_harness.Officers.Close(EmulatedCadHarness.Adams, call).Ok);
        _harness.Run();

        Assert.True(_harness.OnBoard.IsClosed);
    }

    [Fact]
    public void TwoOfficersInTheSameTickMakeOneCallWithTwoUnits()
    {
        _harness.Core.Root.Commands.Take(CoreHarness.Caller, "911", "help");
        _harness.Officers.Respond(EmulatedCadHarness.Adams, 1);
        _harness.Officers.Respond(EmulatedCadHarness.Baker, 1);
        _harness.Run();

        Assert.Equal("12 18, primary 12", _harness.Team);
        Assert.Equal(["A-12", "B-18"], _harness.Find(1).Responders.Select(responder => responder.Label));
    }

    [Fact]
    public void AnotherUnitOnTheCallCanTakeThePrimaryPlace()
    {
        var call = _harness.Call();
        _harness.Officers.Respond(EmulatedCadHarness.Adams, call);
        _harness.Officers.Respond(EmulatedCadHarness.Baker, call);
        Assert.True(_harness.Officers.MakePrimary(EmulatedCadHarness.Baker, call).Ok);
        _harness.Run();

        Assert.Equal((18, false), (_harness.OnBoard.Primary, _harness.OnBoard.TrackPrimary));
    }

    [Fact]
    public void AnOfficerWithoutAUnitRespondsInTheGameAndTheCadGetsANoteOnce()
    {
        var call = _harness.Call();
        for (var times = 0; times < 2; times++)
        {
            Assert.True(_harness.Officers.Respond(EmulatedCadHarness.Clark, call).Ok);
            _harness.Officers.Leave(EmulatedCadHarness.Clark, call);
        }

        _harness.Run();
        Assert.Equal(["Officer Clark is responding", "Officer Clark is no longer responding"], _harness.OnBoard.Notes.Select(note => note.Content));
        Assert.Equal("Officer Clark", _harness.OnBoard.Notes[0].Label);
        Assert.Empty(_harness.OnBoard.Idents);
    }

    [Fact]
    public void AUnitThatBecomesKnownWhileItsOfficerRespondsIsAttached()
    {
        var call = _harness.Call();
        _harness.Officers.Respond(EmulatedCadHarness.Clark, call);
        _harness.LogIn(EmulatedCadHarness.Clark, 30, "C-30", "clark");
        _harness.Run();

        Assert.Equal("30, primary 30", _harness.Team);
        Assert.Equal("C-30", Assert.Single(_harness.Find(call).Responders).Label);
    }

    [Fact]
    public void AUnitThatComesBackUnderAnotherIdentifierTakesItsPlaceAlong()
    {
        var call = _harness.Call();
        _harness.Officers.Respond(EmulatedCadHarness.Adams, call);
        _harness.Run();
        _harness.LogIn(EmulatedCadHarness.Adams, 44, "A-44", "adams");
        _harness.Run();

        Assert.Equal((44, "A-44"), (_harness.OnBoard.Primary, Assert.Single(_harness.Find(call).Responders).Label));
        Assert.Contains(44, _harness.OnBoard.Idents);
    }

    [Fact]
    public void AUnitIsOnOneCallAtATime()
    {
        var first = _harness.Call("first");
        _harness.Core.Clock.Advance(601_000);
        var second = _harness.Call("second");
        _harness.Officers.Respond(EmulatedCadHarness.Adams, first);
        _harness.Run();
        _harness.Officers.Respond(EmulatedCadHarness.Adams, second);
        _harness.Run();

        Assert.Equal([], _harness.Find(first).Responders);
        Assert.Equal([(501, 0, 12), (502, 1, 12)], _harness.Cad.Board.Calls.Select(call => (call.CallId, call.Idents.Count, call.Primary)));
        Assert.Equal([(first, true), (first, false), (second, true)], _harness.Sent(EmulatedCadHarness.Adams, EventNames.Route).Select(route => ((int)route[0], (bool)route[1])));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 0)]
    public void MovingFromOneCallToAnotherCostsThreeRequestsAndTheUnitIsOnTheOther(int from, int to)
    {
        var calls = new int[2];
        calls[0] = _harness.Call("first");
        _harness.Core.Clock.Advance(601_000);
        calls[1] = _harness.Call("second");
        _harness.Officers.Respond(EmulatedCadHarness.Adams, calls[from]);
        _harness.Run();
        var before = Writes().Count;
        _harness.Officers.Respond(EmulatedCadHarness.Adams, calls[to]);
        _harness.Run(120);

        string[] expected = ["DELETE attachments", "POST attachments", "PATCH primary"];
        Assert.Equal(expected, Writes().Skip(before));
        Assert.Equal((0, 1), (_harness.Cad.Board.Find(501 + from)!.Idents.Count, _harness.Cad.Board.Find(501 + to)!.Idents.Count));
        Assert.Equal(12, _harness.Cad.Board.Find(501 + to)!.Primary);
        Assert.Contains(_harness.Core.Root.AdminCommands.Answer(["calls"]), line => line.Contains("only version 1 of the API can clear", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void ACallBecomesActiveWithTheNextChangeAfterAUnitResponds()
    {
        var call = _harness.Call();
        _harness.Officers.Respond(EmulatedCadHarness.Adams, call);
        _harness.Run();
        Assert.Equal(0, _harness.OnBoard.Status);

        _harness.Core.Root.CallActions.Update(call, new CallUpdate { Details = new() { Postal = "8000" } });
        _harness.Run();
        Assert.Equal((1, "8000"), (_harness.OnBoard.Status, _harness.OnBoard.Postal));
    }

    [Fact]
    public void AnOfficerWhoGoesOffDutyOrLeavesTheServerLeavesTheirCall()
    {
        var call = _harness.Call();
        _harness.Officers.Respond(EmulatedCadHarness.Adams, call);
        _harness.Run();
        _harness.GoOffDuty(EmulatedCadHarness.Adams);
        _harness.Run();

        Assert.Empty(_harness.Find(call).Responders);
        Assert.Empty(_harness.OnBoard.Idents);
    }

    [Theory]
    [InlineData(""" "actions": { "firstIsPrimary": false } """, "12")]
    [InlineData(""" "actions": { "trackPrimary": true } """, "12, primary 12, tracked")]
    public void TheOwnerDecidesWhetherTheFirstUnitLeads(string config, string team)
    {
        var harness = new EmulatedCadHarness(config);
        harness.Officers.Respond(EmulatedCadHarness.Adams, harness.Call());
        harness.Run();

        Assert.Equal(team, harness.Team);
    }

    [Theory]
    [InlineData("", "18, primary 12")]
    [InlineData(""" "actions": { "nextIsPrimary": true } """, "18, primary 18")]
    public void TheOwnerDecidesWhetherTheNextUnitLeadsWhenThePrimaryLeaves(string config, string team)
    {
        var harness = new EmulatedCadHarness(config);
        var call = harness.Call();
        harness.Officers.Respond(EmulatedCadHarness.Adams, call);
        harness.Officers.Respond(EmulatedCadHarness.Baker, call);
        harness.Run();
        harness.Officers.Leave(EmulatedCadHarness.Adams, call);
        harness.Run();

        Assert.Equal(team, harness.Team);
    }

    [Fact]
    public void TheCallerIsToldOnceThatAUnitIsOnItsWay()
    {
        var call = _harness.Call();
        _harness.Officers.Respond(EmulatedCadHarness.Adams, call);
        _harness.Officers.Respond(EmulatedCadHarness.Baker, call);
        _harness.Officers.Leave(EmulatedCadHarness.Adams, call);
        _harness.Officers.Leave(EmulatedCadHarness.Baker, call);
        _harness.Officers.Respond(EmulatedCadHarness.Adams, call);
        _harness.Run();

        Assert.Single(_harness.Core.Clients.Chats, line => line == (CoreHarness.Caller, "A unit is on its way to call 1."));
    }

    [Fact]
    public void TheCallerIsNotToldWhereTheOwnerSaysSo()
    {
        var harness = new EmulatedCadHarness(""" "actions": { "tellCaller": false } """);
        harness.Officers.Respond(EmulatedCadHarness.Adams, harness.Call());
        harness.Run();

        Assert.DoesNotContain(harness.Core.Clients.Chats, line => line.Text.Contains("on its way", StringComparison.Ordinal));
    }

    // The changes that the CAD was sent, each as its method and the last word of its path.
    private List<string> Writes() =>
        [.. _harness.Cad.Requests.Entries.Where(entry => entry.Method != "GET").Select(entry => entry.Method + " " + entry.Path.Split('/')[^1])];
}
