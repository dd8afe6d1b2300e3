using System;
using System.Collections.Generic;
using CitizenFX.Core;
using SonoranDispatch.Contracts;

namespace SonoranDispatch.Client;

/// <summary>
/// Reports alerts that a server script sends to every game at once. The server hears of them from the games near the alert, and from a few that it named,
/// so that a broadcast costs no event per player.
/// </summary>
internal sealed class BroadcastRelay
{
    private const string Broadcast = "cd_dispatch:AddNotification";

    // The server checks the distance with its own position of the player.
    private const double ReportedWithin = 300;

    private readonly Natives _natives;
    private readonly Action<string, object[]> _toServer;
    private bool _isReporter;

    /// <summary>Creates the relay.</summary>
    /// <param name="natives">Reads the position.</param>
    /// <param name="toServer">Triggers an event on the server.</param>
    public BroadcastRelay(Natives natives, Action<string, object[]> toServer)
    {
        _natives = natives;
        _toServer = toServer;
    }

    /// <summary>Registers the handlers.</summary>
    public void Listen(EventHandlerDictionary handlers)
    {
        handlers[EventNames.Reporter] += new Action<object>(on => _isReporter = EventArgumentReader.Flag(on));
        handlers[Broadcast] += new Action<object>(alert => Guarded(alert as IDictionary<string, object>));
    }

    private void Guarded(IDictionary<string, object>? alert)
    {
        try
        {
            if (alert != null && (_isReporter || IsNear(EventArgumentReader.Field(alert, "coords")))) _toServer(EventNames.Alert, new object[] { "cd_dispatch", "ToEverybody", alert });
        }
        catch (Exception bug)
        {
            Debug.WriteLine("[sonorandispatch] " + bug);
        }
    }

    private bool IsNear(object? coords)
    {
        double x, y;
        if (!TryRead(coords, out x, out y)) return false;
        var mine = _natives.MyPosition();
        double east = mine.X - x, north = mine.Y - y;
        return (east * east) + (north * north) <= ReportedWithin * ReportedWithin;
    }

    private static bool TryRead(object? coords, out double x, out double y)
    {
        x = y = 0;
        if (coords is Vector3)
        {
            var spot = (Vector3)coords;
            x = spot.X;
            y = spot.Y;
            return true;
        }

        var table = coords as IDictionary<string, object>;
        if (table != null) return EventArgumentReader.TryNumber(EventArgumentReader.Field(table, "x"), out x) && EventArgumentReader.TryNumber(EventArgumentReader.Field(table, "y"), out y);

        var list = coords as IList<object>;
        return list != null && list.Count >= 2 && EventArgumentReader.TryNumber(list[0], out x) && EventArgumentReader.TryNumber(list[1], out y);
    }
}
