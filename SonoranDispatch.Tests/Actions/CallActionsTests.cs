using SonoranDispatch.Actions;
using SonoranDispatch.Calls;
using SonoranDispatch.Players;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Actions;

/// <summary>Tests for the call actions that other resources use: the same actions as for officers, without an officer.</summary>
public sealed class CallActionsTests
{
    private static readonly Responder Strange = new(null, "", new UnitTarget(null, 77));

    private readonly EmulatedCadHarness _harness = new();

    private CallActions Actions => _harness.Core.Root.CallActions;

    [Fact]
    public void AUnitThatIsNobodyOfThisServerIsAttachedMadePrimaryAndDetached()
    {
        _harness.Cad.Board.SetUnit(new() { Id = 77, UnitNum = "X-77", CommunityUserId = "x" });
        var call = _harness.Call();
        Assert.True(Actions.AttachUnit(call, new Responder(null, "X-77", new UnitTarget("x", 77))).Ok);
        _harness.Officers.Respond(EmulatedCadHarness.Adams, call);
        _harness.Run();
        Assert.Equal("77 12, primary 77", _harness.Team);
        Assert.Equal(["X-77", "A-12"], _harness.Find(call).Responders.Select(responder => responder.Label));

        Assert.True(Actions.SetPrimary(call, 12, track: true).Ok);
        Assert.True(Actions.DetachUnit(call, Strange).Ok);
        _harness.Run();
        Assert.Equal("12, primary 12, tracked", _harness.Team);
    }

    [Fact]
    public void WhatCannotBeDoneIsAnsweredWithACodeAndASentence()
    {
        var call = _harness.Call();
        var update = new CallUpdate { Details = new() { Title = "Robbery" } };
        ActionResult[] answers =
        [
            Actions.AttachUnit(99, Strange), Actions.DetachUnit(99, Strange), Actions.SetPrimary(99, 12, false), Actions.AddNote(99, "a", "b"), Actions.Close(99), Actions.Update(99, update),
            Actions.DetachUnit(call, Strange), Actions.SetPrimary(call, 77, false), Actions.AddNote(call, "a", ""), Actions.Update(call, new CallUpdate()),
        ];

        Assert.Equal(
            ["001", "001", "001", "001", "001", "001", "004", "004", "007", "012"],
            answers.Select(result => result.Code.Replace("SD-ACTION-", "", StringComparison.Ordinal)));
        Assert.All(answers, result => Assert.False(result.Ok || result.Text.Length == 0));
        Assert.Equal("There is no open call 99.", answers[0].Text);
    }

    [Fact]
    public void FieldsReachTheBoard()
    {
        var call = _harness.Call();
        Assert.True(Actions.Update(call, new CallUpdate { Details = new() { Title = "Robbery", Priority = 1, Address = "Forum Drive" }, Place = new Place(1, 2, 3) }).Ok);
        _harness.Run();

        Assert.Equal(("Robbery", 1, "Forum Drive", "1.0"), (_harness.OnBoard.Title, _harness.OnBoard.Priority, _harness.OnBoard.Address, _harness.OnBoard.MetaData["x"]));
    }

    [Fact]
    public void FieldsThatAreSoAlreadyChangeNothing()
    {
        var call = _harness.Call();
        var before = _harness.Find(call);

        Assert.True(Actions.Update(call, new CallUpdate { Details = new() { Title = before.Desired.Details.Title }, Place = before.Desired.Place }).Ok);
        Assert.Same(before, _harness.Find(call));
    }
}
