using SonoranDispatch.Players;

namespace SonoranDispatch.OfficerUi;

/// <summary>Finds the units nearest to a place. Pure.</summary>
internal static class UnitDistances
{
    /// <summary>The maximum number of units that are shown.</summary>
    public const int Most = 20;

    /// <summary>Returns the nearest units: free ones first, then by distance. Units at an unknown distance come after the others.</summary>
    /// <param name="place">The place.</param>
    /// <param name="units">The units, with positions that were read already.</param>
    public static IReadOnlyList<NearUnit> Nearest(Place place, IReadOnlyList<UnitOnDuty> units)
    {
        var near = new NearUnit[units.Count];
        for (var at = 0; at < near.Length; at++) near[at] = new NearUnit(units[at], MetresTo(place, units[at].Places));
        Array.Sort(near, Compare);
        return near.Length <= Most ? near : new ArraySegment<NearUnit>(near, 0, Most);
    }

    private static double? MetresTo(Place place, IReadOnlyList<Place> officers)
    {
        double? least = null;
        for (var at = 0; at < officers.Count; at++)
            if (officers[at].DistanceTo(place) is var metres && !(metres >= least)) least = metres;

        return least;
    }

    private static int Compare(NearUnit one, NearUnit other)
    {
        var isFree = one.Unit.Call is null;
        if (isFree != other.Unit.Call is null) return isFree ? -1 : 1;

        var byDistance = (one.Metres ?? double.MaxValue).CompareTo(other.Metres ?? double.MaxValue);
        return byDistance != 0 ? byDistance : one.Unit.Player.CompareTo(other.Unit.Player);
    }
}
