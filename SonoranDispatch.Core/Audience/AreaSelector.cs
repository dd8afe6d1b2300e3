using SonoranDispatch.Calls;
using SonoranDispatch.Configuration;
using SonoranDispatch.Duty;
using SonoranDispatch.Players;

namespace SonoranDispatch.Audience;

/// <summary>
/// Decides, once, when a call is opened, which departments of one service hear of it: those that serve the area it is in. For each service the first area in
/// the owner's order counts that holds the place and is served by a department of that service. It never leaves a call unheard: where none of these departments
/// has anybody who would hear it, nobody is left out. Allocates only the result.
/// </summary>
public sealed class AreaSelector
{
    private readonly AudienceSelector _audience;
    private readonly DepartmentTable _table;
    private readonly Area[] _areas;
    private readonly Service[][] _servicesOf;
    private readonly HashSet<string> _decided = new(StringComparer.Ordinal);
    private readonly List<string> _chosen = [];
    private readonly List<string> _leftOut = [];

    /// <summary>Reads the owner's areas.</summary>
    /// <param name="areas">The areas, in the owner's order.</param>
    /// <param name="departments">The departments and their services.</param>
    /// <param name="audience">Decides who would hear of a call.</param>
    public AreaSelector(IReadOnlyDictionary<string, AreaSettings> areas, DepartmentTable departments, AudienceSelector audience)
    {
        (_audience, _table) = (audience, departments);
        _areas = [.. areas.Values.Select(static settings => new Area(settings))];
        _servicesOf = [.. areas.Values.Select(settings => ServicesOf([.. settings.Departments.Select(departments.IdOf)], departments.All))];
    }

    /// <summary>Decides about a call that is being opened.</summary>
    /// <param name="kind">Its kind.</param>
    /// <param name="departments">The departments that its kind of report is for by default; empty for all that take the kind.</param>
    /// <param name="place">Its place; <c>null</c> if unknown. Of an approximate place, the middle counts.</param>
    /// <param name="zone">The game's name of its zone, if the report brought it; else empty.</param>
    /// <returns>The decision; <c>null</c> if it is in no area that decides anything about it.</returns>
    public CallArea? Of(string kind, IReadOnlyList<string> departments, Place? place, string zone)
    {
        if (_areas.Length == 0 || (place is null && zone.Length == 0)) return null;

        _decided.Clear();
        _chosen.Clear();
        _leftOut.Clear();
        var (wanted, name) = (_audience.WantedBy(kind, departments), "");
        for (var at = 0; at < _areas.Length; at++)
        {
            if (!IsAnyUndecided(_servicesOf[at]) || !_areas[at].Holds(place, zone)) continue;

            var decides = false;
            foreach (var service in _servicesOf[at])
                if (_decided.Add(service.Id)) decides |= Decides(service, kind, wanted, place);

            if (decides) name = name.Length == 0 ? _areas[at].Name : name + ", " + _areas[at].Name;
        }

        return name.Length == 0 ? null : new CallArea(name, _chosen.ToArray(), _leftOut.ToArray());
    }

    private static Service[] ServicesOf(IReadOnlyList<string> serving, IReadOnlyList<DepartmentSettings> all) =>
    [
        .. all.GroupBy(static department => department.Service, StringComparer.Ordinal)
            .Where(service => service.Any(department => serving.Contains(department.Id, StringComparer.OrdinalIgnoreCase)))
            .Select(service => new Service(
                service.Key,
                [.. service.Select(static department => department.Id)],
                [.. service.Where(department => serving.Contains(department.Id, StringComparer.OrdinalIgnoreCase)).Select(static department => department.Id)],
                [.. service.Where(department => !department.Everywhere && !serving.Contains(department.Id, StringComparer.OrdinalIgnoreCase)).Select(static department => department.Id)])),
    ];

    private bool IsAnyUndecided(Service[] services)
    {
        foreach (var service in services)
            if (!_decided.Contains(service.Id)) return true;

        return false;
    }

    // A call that names no department is for those of the service that take its kind; one that does is for the service if it names any of it.
    private bool Decides(Service service, string kind, IReadOnlyList<string> wanted, Place? place)
    {
        if (wanted.Count > 0 && !HasAny(wanted, service)) return false;

        var first = _chosen.Count;
        foreach (var serving in service.Serving)
            if (wanted.Count > 0 || _table.Takes(serving, kind)) _chosen.Add(serving);

        if (_chosen.Count == first) return false;
        if (!_audience.ReachesAny(_chosen, first, kind, place)) return true;

        foreach (var other in service.Others)
            if (wanted.Count > 0 ? AudienceSelector.Holds(wanted, other) : _table.Takes(other, kind)) _leftOut.Add(other);

        return true;
    }

    private static bool HasAny(IReadOnlyList<string> wanted, Service service)
    {
        foreach (var department in service.All)
            if (AudienceSelector.Holds(wanted, department)) return true;

        return false;
    }

    /// <summary>What an area says about one service.</summary>
    /// <param name="Id">The service.</param>
    /// <param name="All">The ids of its departments.</param>
    /// <param name="Serving">The ids of those that serve the area.</param>
    /// <param name="Others">The ids of those that the area may leave out.</param>
    private sealed record Service(string Id, string[] All, string[] Serving, string[] Others);
}
