using CitizenFX.Core;
using SonoranDispatch.Sandbox.Scenarios;
using SonoranDispatch.Tests.StandIn;
using SonoranDispatch.Tests.Stories;

namespace SonoranDispatch.Tests.Compatibility;

/// <summary>NPWD, imitated by its public export, hands messages to emergency numbers to the staged resource.</summary>
public sealed class NpwdTests
{
    [Theory]
    [InlineData("911", 1)]
    [InlineData("112", 1)]
    [InlineData("5550100", 0)]
    public void AMessageToAnEmergencyNumberIsACallOfTheWriter(string number, int calls)
    {
        var functions = new Dictionary<string, CallbackDelegate>();
        using var simulation = new Simulation();
        simulation.Game.Server.StartScript("npwd", () => new ProbeScript(script =>
        {
            script.Offer("onMessage", new Action<string, CallbackDelegate>((asked, function) => functions[asked] = function));
            script.On("probe:write", new Action<int>(player => functions.GetValueOrDefault(number)?.Invoke(Message(player))));
        }));
        simulation.Run(1);

        simulation.Game.Server.TriggerEvent("probe:write", simulation.Player("Jane Doe").Id);
        simulation.Run(5);

        Assert.Equal(["112", "911", "912"], functions.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(calls, simulation.Cad.Board.Calls.Count);
        Assert.All(simulation.Cad.Board.Calls, call => Assert.Contains("He has a knife (phone 555-0100)", call.Description, StringComparison.Ordinal));
        simulation.AssertNothingBroke();
    }

    private static Dictionary<string, object> Message(int player) => new()
    {
        ["source"] = player,
        ["data"] = new Dictionary<string, object> { ["message"] = "He has a knife", ["sourcePhoneNumber"] = "555-0100" },
    };
}
