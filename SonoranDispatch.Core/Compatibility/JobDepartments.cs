namespace SonoranDispatch.Compatibility;

/// <summary>Which departments the jobs that scripts name belong to: as the owner's table has it, or else as is usual.</summary>
/// <param name="known">The departments the owner's table has for a word; empty for none.</param>
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

    /// <summary>The usual jobs alone.</summary>
    public static JobDepartments Common { get; } = new(_ => []);

    /// <summary>The departments, each once.</summary>
    /// <param name="jobs">Names of jobs, as the script spells them.</param>
    /// <returns>Empty, which is all, where none of the jobs belongs to a department: better too many hear of it than nobody.</returns>
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
