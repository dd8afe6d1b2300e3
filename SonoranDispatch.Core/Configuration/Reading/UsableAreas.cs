using SonoranDispatch.Diagnostics;

namespace SonoranDispatch.Configuration.Reading;

/// <summary>Finds what is wrong with areas as a whole: no place, no department that exists, a name that another has. What is left out chooses nothing.</summary>
internal static class UsableAreas
{
    private static readonly string[] Shapes = [".points", ".circles", ".zones"];

    /// <summary>Returns the areas that can be used, in the order of the file, each with the departments that exist.</summary>
    /// <param name="settings">The settings, with all areas.</param>
    /// <param name="problems">The list that problems are added to.</param>
    public static IReadOnlyDictionary<string, AreaSettings> Of(Settings settings, List<SettingsProblem> problems)
    {
        if (settings.Areas.Count == 0) return settings.Areas;

        var names = new DepartmentNames(settings.Departments);
        var (usable, taken) = (new Dictionary<string, AreaSettings>(StringComparer.Ordinal), new HashSet<string>(StringComparer.OrdinalIgnoreCase));
        foreach (var area in settings.Areas.Values)
        {
            var path = "areas." + area.Id;
            var checkedArea = area with { Departments = Known(area.Departments, path + ".departments", names, problems) };
            var why = !taken.Add(area.Id) ? "another area has the same name" : WhyUnusable(checkedArea, path, problems);
            if (why is null) usable[area.Id] = checkedArea;
            else if (why.Length > 0) problems.Add(new SettingsProblem(Messages.ConfigAreaIgnored, path, why));
        }

        return usable;
    }

    private static List<string> Known(IReadOnlyList<string> departments, string path, DepartmentNames names, List<SettingsProblem> problems)
    {
        var unknown = names.Unknown(departments).ToList();
        problems.AddRange(unknown.Select(name => names.Problem(Messages.ConfigUnknownDepartment, path, name)));
        return [.. departments.Where(name => !unknown.Contains(name))];
    }

    // Empty if the problem was told of already.
    private static string? WhyUnusable(AreaSettings area, string path, List<SettingsProblem> problems)
    {
        var isTold = problems.Exists(problem => problem.Path.StartsWith(path + ".", StringComparison.Ordinal));
        if (area.Points.Count + area.Circles.Count + area.Zones.Count == 0)
            return problems.Exists(problem => Array.Exists(Shapes, shape => problem.Path.StartsWith(path + shape, StringComparison.Ordinal))) ? "" : "it has neither points nor circles nor zones";

        return area.Departments.Count > 0 ? null : isTold ? "" : "it names no department";
    }
}
