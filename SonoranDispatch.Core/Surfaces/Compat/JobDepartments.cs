namespace SonoranDispatch.Surfaces.Compat;

/// <summary>Which departments the jobs that scripts name belong to.</summary>
/// <param name="departmentOf">A job's department; <c>null</c> where it belongs to none.</param>
public sealed class JobDepartments(Func<string, string?> departmentOf)
{
    private static readonly Dictionary<string, string> Usual = new(StringComparer.OrdinalIgnoreCase)
    {
        ["leo"] = "police",
        ["police"] = "police",
        ["sheriff"] = "police",
        ["bcso"] = "police",
        ["lspd"] = "police",
        ["sast"] = "police",
        ["sasp"] = "police",
        ["statepolice"] = "police",
        ["state"] = "police",
        ["ranger"] = "police",
        ["ambulance"] = "medical",
        ["ems"] = "medical",
        ["doctor"] = "medical",
        ["fire"] = "fire",
        ["firefighter"] = "fire",
        ["mechanic"] = "tow",
        ["tow"] = "tow",
    };

    /// <summary>The usual jobs.</summary>
    public static JobDepartments Common { get; } = new(job => Usual.TryGetValue(job, out var department) ? department : null);

    /// <summary>The departments, each once.</summary>
    /// <param name="jobs">Names of jobs, as the script spells them.</param>
    /// <returns>Empty, which is all, where none of the jobs belongs to a department: better too many hear of it than nobody.</returns>
    public IReadOnlyList<string> Of(IEnumerable<string> jobs)
    {
        var departments = new List<string>();
        foreach (var job in jobs)
            if (departmentOf(job) is { } department && !departments.Contains(department)) departments.Add(department);

        return departments;
    }
}
