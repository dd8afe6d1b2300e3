namespace SonoranDispatch.Compatibility;

/// <summary>Maps the jobs that scripts name to departments: by the owner's table if it has the job, else by common usage.</summary>
/// <param name="known">Returns the departments in the owner's table for a word; empty if there are none.</param>
public sealed class JobDepartments(Func<string, IReadOnlyList<string>> known)
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

    /// <summary>Returns the departments, each once.</summary>
    /// <param name="jobs">Names of jobs, as the script spells them.</param>
    /// <returns>Empty, which means all, if none of the jobs belongs to a department: it is better to notify too many officers than none.</returns>
    public IReadOnlyList<string> Of(IEnumerable<string> jobs)
    {
        var departments = new List<string>();
        foreach (var job in jobs)
            foreach (var department in DepartmentsOf(job))
                if (!departments.Contains(department)) departments.Add(department);

        return departments;
    }

    private IReadOnlyList<string> DepartmentsOf(string job) =>
        known(job) is { Count: > 0 } found ? found : Usual.TryGetValue(job, out var department) ? [department] : [];
}
