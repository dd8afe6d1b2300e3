using SonoranDispatch.Sandbox.CadEmulator.Board;

namespace SonoranDispatch.Tests.CadEmulator;

/// <summary>Tests what a dispatcher does with a 911 call on the emulator's board: makes a dispatch call of it.</summary>
public sealed class EmergencyTakeUpTests
{
    private readonly EmulatedCommunity _community = new();

    public EmergencyTakeUpTests() => _community.Create911();

    private CadBoard Board => _community.Cad.Board;

    [Fact]
    public void TheDispatchCallSaysWhereItComesFromAndThe911CallIsGone()
    {
        var emergency = _community.Call(501);
        var made = new EmergencyTakeUp().On(Board, 501)!;

        Assert.Equal((502, false, 1), (made.CallId, made.IsEmergency, made.Status));
        Assert.Equal((emergency.Location, emergency.Description, "501"), (made.Address, made.Description, made.MetaData["origin911"]));
        Assert.NotNull(_community.Call(501).RemovedAt);
    }

    [Fact]
    public void OtherCadsNameItOtherwiseOrLeaveThe911CallInItsList()
    {
        var made = new EmergencyTakeUp("createdFromId", KeepsMap: false, StaysListed: true).On(Board, 501)!;

        Assert.Equal([new KeyValuePair<string, string>("createdFromId", "501")], made.MetaData);
        Assert.True(_community.Call(501).IsOpen);
    }

    [Fact]
    public void OnlyAListed911CallCanBeTakenUp()
    {
        Assert.Equal(502, _community.Create());
        Assert.Null(new EmergencyTakeUp().On(Board, 502));
        Assert.Null(new EmergencyTakeUp().On(Board, 999));
        Board.Remove(501);
        Assert.Null(new EmergencyTakeUp().On(Board, 501));
    }

    [Fact]
    public void WhatADispatcherMakesIsNoDuplicateOfOurs()
    {
        var ours = Board.Add(new BoardCall { IsEmergency = true, MetaData = new Dictionary<string, string> { ["uuid"] = "2b8c" } });
        new EmergencyTakeUp().On(Board, ours.CallId);
        Assert.Equal(1, Board.TimesCreated["2b8c"]);

        Board.Add(new BoardCall { MetaData = new Dictionary<string, string> { ["uuid"] = "2b8c" } });
        Assert.Equal(1, Board.TimesCreated["2b8c"]);
        Board.Add(new BoardCall { MetaData = new Dictionary<string, string> { ["uuid"] = "2b8c" } });
        Assert.Equal(2, Board.TimesCreated["2b8c"]);
    }
}
