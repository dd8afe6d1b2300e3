using SonoranDispatch.Calls;

namespace SonoranDispatch.Administration;

/// <summary>The calls that were closed on one day: all of them, and by kind and department. It has no names, places or texts.</summary>
public sealed class DayCounts
{
    /// <summary>Under this name the kinds and departments beyond the maximum are counted together.</summary>
    public const string Others = "other";

    /// <summary>Under this name the calls are counted that are for all departments.</summary>
    public const string AllDepartments = "all";

    private const int MostKinds = 32;
    private const int MostDepartments = 16;

    /// <summary>All calls.</summary>
    public CallCounts All { get; } = new();

    /// <summary>By the call's kind.</summary>
    public Dictionary<string, CallCounts> Kinds { get; } = new(StringComparer.Ordinal);

    /// <summary>By department. A call for several counts for each of them.</summary>
    public Dictionary<string, CallCounts> Departments { get; } = new(StringComparer.Ordinal);

    /// <summary>Adds a closed call.</summary>
    /// <param name="call">The call.</param>
    /// <param name="departments">The ids of the departments it is for; empty for all.</param>
    public void Add(Call call, IReadOnlyCollection<string> departments)
    {
        All.Add(call);
        Of(Kinds, call.Kind, MostKinds).Add(call);
        if (departments.Count == 0) Of(Departments, AllDepartments, MostDepartments).Add(call);
        foreach (var department in departments) Of(Departments, department, MostDepartments).Add(call);
    }

    /// <summary>Adds another day.</summary>
    public void Add(DayCounts other)
    {
        All.Add(other.All);
        foreach (var pair in other.Kinds) Of(Kinds, pair.Key, int.MaxValue).Add(pair.Value);
        foreach (var pair in other.Departments) Of(Departments, pair.Key, int.MaxValue).Add(pair.Value);
    }

    private static CallCounts Of(Dictionary<string, CallCounts> table, string name, int most)
    {
        if (!table.ContainsKey(name) && table.Count >= most) name = Others;
        if (!table.TryGetValue(name, out var counts)) table[name] = counts = new CallCounts();
        return counts;
    }
}
