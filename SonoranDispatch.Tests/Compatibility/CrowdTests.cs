using StandIn;

namespace SonoranDispatch.Tests.Compatibility;

/// <summary>Many players' games that report one thing at the same moment, each without a location of its own.</summary>
public sealed class CrowdTests
{
    [Fact]
    public void SixtyPlayersWhoReportOneThingMakeOneCallAndNoLines()
    {
        using var harness = new CompatHarness();
        var server = harness.Simulation.Game.Server;
        var crowd = Enumerable.Range(1, 60).Select(player => server.Join("Player " + player, new VectorValue(200 * player, 0, 30))).ToList();
        harness.Wait(1);
        var lines = harness.Simulation.Console.Count;

        foreach (var player in crowd) player.TriggerServer("police:server:policeAlert", "Store robbery in progress");
        harness.Wait(8);

        Assert.Equal("Store robbery in progress", harness.OnlyCall.Title);
        var call = (IDictionary<string, object?>)server.CallExport(harness.Simulation.Game.ResourceName, "getCall", 1)!;
        Assert.Equal(60, Convert.ToInt32(call["count"], System.Globalization.CultureInfo.InvariantCulture));
        Assert.InRange(harness.Simulation.Console.Count - lines, 0, 1);
    }
}
