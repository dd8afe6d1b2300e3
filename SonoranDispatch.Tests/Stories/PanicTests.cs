using System.Text.Json;
using SonoranDispatch.Sandbox.Scenarios;
using SonoranDispatch.Sandbox.World;
using StandIn;

namespace SonoranDispatch.Tests.Stories;

/// <summary>An officer presses the panic button, runs, and cancels the call.</summary>
public sealed class PanicTests
{
    [Fact]
    public void TheCallFollowsTheOfficerInTheCadToo()
    {
        using var simulation = new Simulation();
        simulation.Run(2);
        simulation.Officer().Type("/panic");
        simulation.Run(3);
        var call = Assert.Single(simulation.Board());
        Assert.Equal(("Officer Adams pressed the panic button", 1, "425.1"), (call.Description, call.Priority, call.MetaData["x"]));
        Assert.NotEmpty(simulation.Player("Officer Baker").Cards());

        simulation.Officer().Position = new VectorValue(525.1f, -979.2f, 30.7f);
        simulation.Run(10);
        Assert.Equal("525.1", Assert.Single(simulation.Board()).MetaData["x"]);

        simulation.Officer().Type("/panic");
        simulation.Run(5);
        Assert.Equal("CLOSED", Assert.Single(simulation.Board()).Status);
        Assert.Equal("Call 1 was called off.", simulation.Officer().ChatTexts()[^1]);
        simulation.AssertNothingBroke();
    }

    /// <summary>The request leaves in the tick of the button press, even though the street from the officer's client has not arrived yet.</summary>
    [Fact]
    public void APanicLeavesAtOnceAndTheStreetRidesOnItsPlace()
    {
        using var simulation = new Simulation();
        simulation.Run(2);
        simulation.Officer().Type("/panic");
        simulation.Tick();

        Assert.NotEmpty(simulation.Player("Officer Baker").Cards());
        Assert.Equal("", AddressOf(Assert.Single(Writes(simulation)).Body));
        simulation.Run(5);

        // A version 1 call has no position. The version 2 request that sets it also sends the street.
        Assert.Equal(["POST", "PATCH"], Writes(simulation).Select(request => request.Method));
        var call = Assert.Single(simulation.Board());
        Assert.NotEqual("", call.Address);
        Assert.Equal("425.1", call.MetaData["x"]);
        simulation.AssertNothingBroke();
    }

    /// <summary>A version 2 call has its position from the start, so nothing more is sent until something else changes.</summary>
    [Fact]
    public void WhereThePlaceIsSetAlreadyTheStreetRidesOnTheNextChange()
    {
        using var simulation = new Simulation(prepare: cad => cad.Faults.V1Gone.Always());
        simulation.Run(2);
        simulation.Officer().Type("/panic");
        simulation.Run(60);
        Assert.Equal("", AddressOf(Assert.Single(Writes(simulation)).Body));

        simulation.Officer().Position = new VectorValue(525.1f, -979.2f, 30.7f);
        simulation.Run(10);

        Assert.Equal(["POST", "PATCH"], Writes(simulation).Select(request => request.Method));
        var call = Assert.Single(simulation.Board());
        Assert.NotEqual("", call.Address);
        Assert.Equal("525.1", call.MetaData["x"]);
        simulation.AssertNothingBroke();
    }

    [Fact]
    public void ACallOfAnotherKindStillTakesItsStreetAlong()
    {
        using var simulation = new Simulation(prepare: cad => cad.Faults.V1Gone.Always());
        simulation.Run(2);
        simulation.Officer().Type("/backup");
        simulation.Run(5);

        Assert.NotEqual("", AddressOf(Assert.Single(Writes(simulation)).Body));
    }

    [Fact]
    public void ARestartInBetweenChangesNothing()
    {
        using var simulation = new Simulation();
        simulation.Run(2);
        simulation.Officer().Type("/panic");
        simulation.Run(3);
        simulation.Game.Server.TypeConsole("restart " + SandboxGame.Resource);
        simulation.Officer().Position = new VectorValue(525.1f, -979.2f, 30.7f);
        simulation.Run(30);
        Assert.Equal("525.1", Assert.Single(simulation.Board()).MetaData["x"]);

        simulation.Officer().Type("/panic");
        simulation.Run(10);
        Assert.Equal("CLOSED", Assert.Single(simulation.Board()).Status);
        simulation.AssertNothingBroke();
    }

    [Fact]
    public void AnOfficerWhoLeavesKeepsTheLastPlace()
    {
        using var simulation = new Simulation();
        simulation.Run(2);
        simulation.Officer().Type("/panic");
        simulation.Run(3);
        simulation.Game.Server.Leave(simulation.Officer());
        simulation.Run(10);

        var call = Assert.Single(simulation.Board());
        Assert.Equal(("425.1", "PENDING"), (call.MetaData["x"], call.Status));
        simulation.AssertNothingBroke();
    }

    private static List<RequestView> Writes(Simulation simulation) =>
        [.. simulation.Requests.Where(request => request.Method != "GET" && !request.Path.Contains("version", StringComparison.Ordinal) && !request.Path.Contains("units", StringComparison.Ordinal))];

    private static string AddressOf(string body)
    {
        using var json = JsonDocument.Parse(body);
        var call = json.RootElement.TryGetProperty("data", out var data) ? data[0] : json.RootElement;
        return call.GetProperty("address").GetString() ?? "";
    }
}
