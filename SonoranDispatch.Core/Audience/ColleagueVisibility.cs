using SonoranDispatch.Configuration;
using SonoranDispatch.Duty;

namespace SonoranDispatch.Audience;

/// <summary>
/// Which officers on duty may see where which others are: those of their own departments, and of departments that the owner names. An officer without a
/// known department counts as one of every department if such officers get every call, else they see one another. Off unless the owner switches it on.
/// </summary>
public sealed class ColleagueVisibility
{
    private static readonly string[] NoDepartment = [""];

    private readonly DutyRoster _duty;
    private readonly Settings _settings;
    private readonly Dictionary<string, HashSet<string>> _othersOf = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads the owner's table of departments.</summary>
    /// <param name="duty">Who is on duty, and for which departments.</param>
    /// <param name="settings">The owner's settings.</param>
    public ColleagueVisibility(DutyRoster duty, Settings settings)
    {
        (_duty, _settings) = (duty, settings);
        var table = new DepartmentTable(settings.Departments);
        foreach (var department in settings.Departments.Values)
            _othersOf[department.Id] = new HashSet<string>(department.SeesColleaguesOf.Select(table.IdOf), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Whether a player may see colleagues now: they are on duty, and at least one of their departments takes part.</summary>
    public bool MaySee(int player)
    {
        if (!_settings.LiveMap.Colleagues || !_duty.IsOnDuty(player)) return false;

        foreach (var department in DepartmentsOf(player))
            if (TakesPart(department)) return true;

        return false;
    }

    /// <summary>Whether one player may see where another is. Nobody is their own colleague.</summary>
    public bool Sees(int player, int officer)
    {
        if (player == officer || !_duty.IsOnDuty(officer) || !MaySee(player)) return false;
        if (_settings.Duty.EverythingWithoutDepartment && (HasNone(player) || HasNone(officer))) return true;

        var theirs = DepartmentsOf(officer);
        foreach (var department in DepartmentsOf(player))
            if (TakesPart(department) && SeesAny(department, theirs)) return true;

        return false;
    }

    private bool HasNone(int player) => _duty.DepartmentsOf(player).Count == 0;

    private IReadOnlyList<string> DepartmentsOf(int player) => _duty.DepartmentsOf(player) is { Count: > 0 } known ? known : NoDepartment;

    private bool TakesPart(string department) => !_settings.Departments.TryGetValue(department, out var own) || own.SeesColleagues;

    private bool SeesAny(string department, IReadOnlyList<string> theirs)
    {
        _othersOf.TryGetValue(department, out var others);
        foreach (var other in theirs)
            if (string.Equals(department, other, StringComparison.OrdinalIgnoreCase) || others?.Contains(other) == true) return true;

        return false;
    }
}
