using System.Globalization;
using SonoranDispatch.Calls;
using SonoranDispatch.Contracts;
using SonoranDispatch.Intake;

namespace SonoranDispatch.Sandbox.Scenarios.Simulate;

/// <summary>Scripts on players' clients, which raise alerts by themselves, sometimes far more than the CAD can take.</summary>
internal sealed class SimulatedClients(Random chance, SimulatedPlayers players)
{
    private int _made;

    /// <summary>A script on a random player's client raises an alert.</summary>
    public void Alert(CompositionRoot root)
    {
        var player = players.Callers[chance.Next(players.Callers.Count)];
        root.Intake.Take(new CallRequest
        {
            Surface = "ps-dispatch",
            Kind = chance.Next(2) == 0 ? "shots" : "robbery",
            Trust = TrustLevel.ClientAlert,
            IsAutomatic = true,
            Caller = new Caller(player, "Caller " + player.ToString(CultureInfo.InvariantCulture), false),
            Title = "alert " + (++_made).ToString(CultureInfo.InvariantCulture),
            Place = players.Somewhere(),
        });
    }
}
