using SonoranDispatch.Contracts;
using StandIn;
using StandIn.Host.Measures;
using Xunit.Abstractions;

namespace SonoranDispatch.Tests.Client;

/// <summary>The client script costs nothing while nothing changes on the screen.</summary>
public sealed class IdleTests(ITestOutputHelper output) : IDisposable
{
    private readonly ClientHarness _client = new();

    private IEnumerable<ResmonRow> Rows => _client.Server.Resmon().Where(row => row.Resource == ClientHarness.Resource && row.Side.StartsWith("client", StringComparison.Ordinal));

    public void Dispose()
    {
        _client.AssertNothingBroke();
        _client.Dispose();
    }

    [Fact]
    public void AnIdleClientHasNoTickHandlerAndDoesNothing()
    {
        _client.Run(1);
        _client.Server.ClearResmon();
        _client.Run(600);

        Assert.Equal(0, _client.Officer.ClientTickHandlers);
        Assert.Empty(Rows);
    }

    [Fact]
    public void OpenCallsOnTheMapNeedNoTickHandler()
    {
        for (var call = 1; call <= 20; call++) _client.SendCall(call, call * 10, 20);

        Assert.Equal(0, _client.Officer.ClientTickHandlers);
    }

    [Fact]
    public void OldCallsAreNotLookedAtAnyMore()
    {
        for (var call = 1; call <= 20; call++) _client.SendCall(call, call * 10, 20);
        _client.Run(40 * 60);
        _client.Server.ClearResmon();
        _client.Run(60 * 60);

        Assert.Empty(Rows);
    }

    [Fact]
    public void CardsNeedOneAndItEndsWithTheLast()
    {
        _client.SendCall(1, 10, 20);
        _client.ShowCards(1, 1);
        _client.ShowCards(2, 2);
        Assert.Equal(1, _client.Officer.ClientTickHandlers);
        _client.ShowCards(0, 0);

        Assert.Equal(0, _client.Officer.ClientTickHandlers);
    }

    [Fact]
    public void CardsListAndRouteShareOne()
    {
        _client.SendCall(1, 1000, 20, sound: 1);
        _client.ShowCards(1, 1);
        _client.Send(EventNames.Route, 1, true);
        _client.Send(EventNames.List, true);
        _client.FromPage("listOpened");

        Assert.Equal(1, _client.Officer.ClientTickHandlers);
        _client.ShowCards(0, 0);
        _client.FromPage("listClosed");
        Assert.Equal(1, _client.Officer.ClientTickHandlers);
        _client.Send(EventNames.Route, 1, false);
        Assert.Equal(0, _client.Officer.ClientTickHandlers);
    }

    [Fact]
    public void WithFourCardsItRunsOnceASecond()
    {
        for (var call = 1; call <= 4; call++) _client.SendCall(call, 1000 * call, 0);
        _client.ShowCards(4, 4);
        _client.Run(5);
        _client.Server.ClearResmon();
        for (var second = 0; second < 60; second++)
        {
            _client.Officer.Position = new VectorValue(second * 20, 0, 30);
            _client.Run(1);
        }

        // Each run of the handler is followed by the end of its wait, which resmon counts as well.
        var rows = Rows.ToList();
        var handler = Assert.Single(rows, row => row.Name.Contains("OnTick", StringComparison.Ordinal));
        Assert.InRange(handler.Calls, 50, 61);
        Assert.True(_client.Distances().Length > 100, "distances were told while he drove");
        foreach (var row in rows) output.WriteLine($"{row.Name}: {row.Calls} calls, {row.Milliseconds:F3} ms, most {row.MostMilliseconds:F3} ms, {row.AllocatedBytes} bytes");
        output.WriteLine($"Four cards, driving, 60 s of 60 frames a second: {rows.Sum(row => row.Milliseconds) / 3600:F6} ms a frame");
    }
}
