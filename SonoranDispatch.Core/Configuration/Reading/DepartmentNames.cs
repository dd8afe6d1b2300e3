using SonoranDispatch.Diagnostics;

namespace SonoranDispatch.Configuration.Reading;

/// <summary>
/// The names that departments have in the settings. Finds names elsewhere in the settings that are none of them. Outside areas such a name may still be meant:
/// the department of a unit is then compared with it as the CAD spells it.
/// </summary>
internal sealed class DepartmentNames
{
    private readonly List<string> _names;

    /// <summary>Reads the names.</summary>
    /// <param name="departments">The departments.</param>
    public DepartmentNames(IReadOnlyDictionary<string, DepartmentSettings> departments) =>
        _names = [.. departments.Values.SelectMany(static department => department.Names.Prepend(department.Id))];

    /// <summary>Adds a problem for each name of no department in commands, kinds, game alerts and what departments see of each other.</summary>
    /// <param name="settings">The settings.</param>
    /// <param name="problems">The list that problems are added to.</param>
    public static void Report(Settings settings, List<SettingsProblem> problems)
    {
        var names = new DepartmentNames(settings.Departments);
        foreach (var (path, listed) in Lists(settings))
            foreach (var name in names.Unknown(listed)) problems.Add(names.Problem(Messages.ConfigUnlistedDepartment, path, name, " If not, add it under departments."));
    }

    /// <summary>Returns the names that no department has, each once.</summary>
    public IEnumerable<string> Unknown(IEnumerable<string> listed) => listed.Where(name => !_names.Contains(name, StringComparer.OrdinalIgnoreCase)).Distinct(StringComparer.Ordinal);

    /// <summary>Creates a problem whose remedy is the most similar name.</summary>
    /// <param name="kind">The message.</param>
    /// <param name="path">The path of the list.</param>
    /// <param name="name">The name that no department has.</param>
    /// <param name="otherwise">What to do if it is not what was meant, after a space.</param>
    public SettingsProblem Problem(MessageDefinition kind, string path, string name, string otherwise = "") =>
        new(kind, path, "\"" + name + "\"", NearestName.Of(name, _names) is { } nearest ? "Did you mean \"" + nearest + "\"?" + otherwise : "Add it under departments, or remove it here.");

    private static IEnumerable<(string Path, IReadOnlyList<string> Listed)> Lists(Settings settings) =>
    [
        .. settings.Commands.Values.Select(static command => ("commands." + command.Id + ".departments", command.Departments)),
        .. settings.Departments.Values.Select(static department => ("departments." + department.Id + ".seesColleaguesOf", department.SeesColleaguesOf)),
        .. settings.Kinds.Values.Select(static kind => ("kinds." + kind.Id + ".departments", kind.Departments)),
        .. settings.Kinds.Values.Select(static kind => ("kinds." + kind.Id + ".furtherDepartments", kind.FurtherDepartments)),
        ("game.explosion.departments", settings.Game.Explosion.Departments),
        ("game.gunfire.departments", settings.Game.Gunfire.Departments),
        ("game.death.departments", settings.Game.Death.Departments),
        ("game.vehicleTheft.departments", settings.Game.VehicleTheft.Departments),
    ];
}
