using SonoranDispatch.Actions;
using SonoranDispatch.Calls;
using SonoranDispatch.Players;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Actions;

/// <summary>What other resources do with calls: the same desk, without an officer in front of it.</summary>
public sealed class DispatchDeskTests
{
    private static readonly UnitTarget Strange = new(null, 77);

    private readonly Room _room = new();

    private DispatchDesk Desk => _room.Desk.Root.Desk;

    [Fact]
    public void AUnitThatIsNobodyOfThisServerIsAttachedMadePrimaryAndDetached()
    {
        _room.Cad.Board.SetUnit(new() { Id = 77, UnitNum = "X-77", CommunityUserId = "x" });
        var call = _room.Call();
        Assert.True(Desk.AttachUnit(call, new UnitTarget("x", 77), "X-77").Ok);
        _room.Officers.Respond(Room.Adams, call);
        _room.Run();
        Assert.Equal("77 12, primary 77", _room.Team);
        Assert.Equal(["X-77", "A-12"], _room.Find(call).Responders.Select(responder => responder.Label));

        Assert.True(Desk.SetPrimary(call, 12, track: true).Ok);
        Assert.True(Desk.DetachUnit(call, new UnitTarget(null, 77)).Ok);
        _room.Run();
        Assert.Equal("12, primary 12, tracked", _room.Team);
    }

    [Fact]
    public void WhatCannotBeDoneIsAnsweredWithACodeAndASentence()
    {
        var call = _room.Call();
        var update = new CallUpdate { Title = "Robbery" };
        ActionAnswer[] answers =
        [
            Desk.AttachUnit(99, Strange, ""), Desk.DetachUnit(99, Strange), Desk.SetPrimary(99, 12, false), Desk.AddNote(99, "a", "b"), Desk.Close(99), Desk.Update(99, update),
            Desk.AttachUnit(call, new UnitTarget(null), ""), Desk.DetachUnit(call, new UnitTarget("")), Desk.DetachUnit(call, Strange),
            Desk.SetPrimary(call, 77, false), Desk.AddNote(call, "a", ""), Desk.Update(call, new CallUpdate()),
        ];

        Assert.Equal(
            ["001", "001", "001", "001", "001", "001", "011", "011", "004", "004", "007", "012"],
            answers.Select(answer => answer.Code.Replace("SD-ACTION-", "", StringComparison.Ordinal)));
        Assert.All(answers, answer => Assert.False(answer.Ok || answer.Text.Length == 0));
        Assert.Equal("There is no open call 99.", answers[0].Text);
    }

    [Fact]
    public void FieldsReachTheBoard()
    {
        var call = _room.Call();
        Assert.True(Desk.Update(call, new CallUpdate { Title = "Robbery", Priority = 1, Address = "Forum Drive", Place = new Place(1, 2, 3) }).Ok);
        _room.Run();

        Assert.Equal(("Robbery", 1, "Forum Drive", "1.0"), (_room.OnBoard.Title, _room.OnBoard.Priority, _room.OnBoard.Address, _room.OnBoard.MetaData["x"]));
    }

    [Fact]
    public void FieldsThatAreSoAlreadyChangeNothing()
    {
        var call = _room.Call();
        var before = _room.Find(call);

        Assert.True(Desk.Update(call, new CallUpdate { Title = before.Desired.Details.Title, Place = before.Desired.Place }).Ok);
        Assert.Same(before, _room.Find(call));
    }
}
