using SonoranDispatch.Contracts;
using StandIn;
using StandIn.Host.World;

namespace SonoranDispatch.Tests.Client;

/// <summary>Tests colleagues' blips: one each, only while the page wants them, and none is left behind.</summary>
public sealed class ColleagueTests : IDisposable
{
    private readonly ClientHarness _client = new();

    public void Dispose()
    {
        _client.AssertNothingBroke();
        _client.Dispose();
    }

    [Fact]
    public void EachIsAPointWithANameThatMovesAndGoes()
    {
        Want(true);
        Send(true, [5, "A-12", 0, 100, 200, 6, "B-18: call 3", 3, 300, 400], [], []);
        Assert.Equal((new VectorValue(100, 200, 0), true), (Mark("A-12").Position, Mark("A-12").IsShortRange));
        Assert.NotEqual(Mark("A-12").Colour, Mark("B-18: call 3").Colour);

        Send(false, [], [5, 110, 210], []);
        Assert.Equal(new VectorValue(110, 210, 0), Mark("A-12").Position);

        Send(false, [6, "B-18: PANIC", -1, 301, 401], [], [5]);
        var left = Assert.Single(_client.Officer.Blips.Values);
        Assert.Equal(("B-18: PANIC", new VectorValue(301, 401, 0), false), (left.Name, left.Position, left.IsShortRange));
    }

    [Fact]
    public void TheFirstEventReplacesWhatWasThereAndAnEmptyOneClears()
    {
        Want(true);
        Send(true, [5, "A-12", 0, 100, 200], [], []);
        Send(true, [6, "B-18", 0, 100, 200], [], []);
        Mark("B-18");
        Assert.Single(_client.Officer.Blips);

        Send(true, [], [], []);
        Assert.Empty(_client.Officer.Blips);
    }

    [Fact]
    public void UnwantedNothingIsDrawnAndTheServerIsNotTold()
    {
        Send(true, [5, "A-12", 0, 100, 200], [], []);
        Want(false);

        Assert.Empty(_client.Officer.Blips);
        Assert.Equal(["hello()"], _client.Sent);
    }

    [Fact]
    public void WhoNoLongerWantsThemLosesThemAtOnceAndTheServerIsTold()
    {
        _client.SendCall(12, 1, 2);
        Want(true);
        Send(true, [5, "A-12", 0, 100, 200], [], []);
        Want(false);
        Send(false, [5, "A-12", 0, 100, 200], [], []);

        Assert.Equal("#12", Assert.Single(_client.Officer.Blips.Values).Name);
        Assert.Equal(["colleagues(True)", "colleagues(False)"], _client.Sent.Skip(1));
    }

    [Fact]
    public void APageThatLoadsAgainHasToAskAgain()
    {
        Want(true);
        Send(true, [5, "A-12", 0, 100, 200], [], []);
        _client.FromPage("ready");

        Assert.Empty(_client.Officer.Blips);
        Assert.Equal(["colleagues(True)", "colleagues(False)", "hello()"], _client.Sent.Skip(1));
    }

    [Fact]
    public void ARestartOrAStopLeavesNothingOnTheMap()
    {
        Want(true);
        Send(true, [5, "A-12", 0, 100, 200], [], []);
        _client.Restart();
        Assert.Empty(_client.Officer.Blips);

        Want(true);
        Send(true, [5, "A-12", 0, 100, 200], [], []);
        _client.Server.StopResource(ClientHarness.Resource);
        Assert.Empty(_client.Officer.Blips);
    }

    [Fact]
    public void TheyNeedNoTickHandlerAndCostNothingWhileTheyStand()
    {
        Want(true);
        Send(true, [5, "A-12", 0, 100, 200], [], []);
        _client.Run(1);
        _client.Server.ClearResmon();
        _client.Run(60);

        Assert.Equal(0, _client.Officer.ClientTickHandlers);
        Assert.DoesNotContain(_client.Server.Resmon(), row => row.Resource == ClientHarness.Resource && row.Side.StartsWith("client", StringComparison.Ordinal));
    }

    [Fact]
    public void WhatCannotBeReadIsLeftOut()
    {
        Want(true);
        Send(true, [0, "nobody", 0, 1, 2, 5, 7, 0, double.NaN, 2, 6, "B-18", "busy", 1, 2, 7, "C-30", 0, 1, 2, 8, "cut off"], [7, "x", 2, 9, 1, 2], ["a", null, 99]);

        Assert.Equal(("C-30", new VectorValue(1, 2, 0)), (Assert.Single(_client.Officer.Blips.Values).Name, _client.Officer.Blips.Values.Single().Position));
    }

    private void Want(bool on) => _client.FromPage("colleagues", ("on", on));

    private void Send(bool isFirst, List<object?> named, List<object?> moved, List<object?> gone) => _client.Send(EventNames.Colleagues, isFirst, named, moved, gone);

    private Blip Mark(string name) => Assert.Single(_client.Officer.Blips.Values, blip => blip.Name == name);
}
