using SonoranDispatch.Cad;
using SonoranDispatch.CadFeed;
using SonoranDispatch.CadFeed.Pushes;
using SonoranDispatch.Time;

namespace SonoranDispatch;

/// <summary>Builds what hears of changes that others made in the CAD: its pushes, and the events of the official resource.</summary>
public sealed class CadChanges
{
    internal CadChanges(CadClient client, UnitPoller units, Action<string> linked, IClock clock)
    {
        Events = new CadEventRouter(units, linked);
        Pushes = new PushReceiver(client.HasKey, Events, clock);
    }

    /// <summary>Takes the changes, from whatever source. Those of calls and panics go to <see cref="CadEventRouter.Calls"/>.</summary>
    public CadEventRouter Events { get; }

    /// <summary>Receives what the CAD pushes to the game server.</summary>
    public PushReceiver Pushes { get; }
}
