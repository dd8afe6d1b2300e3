using SonoranDispatch.Compatibility.Surfaces;

namespace SonoranDispatch.Compatibility;

/// <summary>All tables of other resources that are read as alerts.</summary>
internal static class AlertSurfaces
{
    /// <summary>The tables, in the order of docs/compatibility.md.</summary>
    public static IReadOnlyList<AlertSurface> All { get; } =
    [
        PsDispatch.Table, CdDispatch.Table, QsDispatch.Table, CoreDispatch.Table, RcoreDispatch.Table,
        Frameworks.PoliceAlert, Frameworks.AmbulanceAlert, Frameworks.Distress, Frameworks.Messages, Frameworks.PhoneAlert,
        SonoranCad.Calls, SonoranCad.Dispatches, OwnExport.Table,
        Phones.LbMessages, Phones.LbCalls, Phones.NpwdMessages,
        Linden.Table, Linden.Messages, CodemDispatch.Table, CodemDispatchVersion2.Table, TkDispatch.Table, LbTablet.Table, AtyDispatch.Table, Origen.Table,
        EmergencyDispatch.Table, Opto.Table, Redutzu.Table, PoliceAlerts.Table, Piotreq.Table, Kartik.Table, WasabiMdt.Table,
        EsxOutlawAlert.Carjacking, EsxOutlawAlert.Combat, EsxOutlawAlert.Gunshots, EsxOutlawAlert.DrugSale, EsxOutlawAlert.HouseRobbery,
    ];

    private static readonly IReadOnlyDictionary<string, (AlertSurface Surface, SurfaceEntry Entry)> ByEvent = Events();

    /// <summary>The names of the server events.</summary>
    public static IReadOnlyCollection<string> EventNames { get; } = [.. ByEvent.Keys];

    /// <summary>The surface that a server event belongs to.</summary>
    public static string SurfaceOf(string eventName) => ByEvent[eventName].Surface.Id;

    /// <summary>Reads a server event.</summary>
    /// <param name="eventName">Its name, one of <see cref="EventNames"/>.</param>
    /// <param name="arguments">Its arguments, in plain types.</param>
    public static CompatAlert? Read(string eventName, IReadOnlyList<object?> arguments)
    {
        var (surface, entry) = ByEvent[eventName];
        return surface.Read(entry, arguments);
    }

    /// <summary>Finds the table that a function of a surface takes: an export, or an event on a client.</summary>
    /// <param name="surface">The compatibility surface.</param>
    /// <param name="function">The function's name, without the resource.</param>
    /// <param name="isServer">Whether a server resource calls it.</param>
    public static (AlertSurface Surface, SurfaceEntry Entry)? Find(string surface, string function, bool isServer)
    {
        foreach (var table in All)
        {
            if (table.Id != surface) continue;
            foreach (var entry in table.Entries)
                if (entry.Function == function && (isServer || entry.Kind != EntryKind.ServerExport)) return (table, entry);
        }

        return null;
    }

    // An export of the less usual resources needs no stand-in if the script's author sends an event of its name instead.
    private static bool IsEvent(AlertSurface surface, SurfaceEntry entry) =>
        entry.Kind == EntryKind.Event || (entry.Kind == EntryKind.Export && Contracts.CompatSurfaceIds.Others.Contains(surface.Id));

    private static Dictionary<string, (AlertSurface Surface, SurfaceEntry Entry)> Events()
    {
        var events = new Dictionary<string, (AlertSurface, SurfaceEntry)>(StringComparer.Ordinal);
        foreach (var surface in All)
            foreach (var entry in surface.Entries.Where(entry => IsEvent(surface, entry))) events[entry.Name] = (surface, entry);

        return events;
    }
}
