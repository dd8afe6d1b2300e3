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

    /// <summary>Fills a list with the officers whom a player may see, in the order given. Nobody is their own colleague.</summary>
    /// <param name="player">The player's server id.</param>
    /// <param name="officers">The server ids of officers on duty.</param>
    /// <param name="into">The list. It is cleared first.</param>
    public void Fill(int player, IReadOnlyList<int> officers, List<int> into)
    {
        into.Clear();
        if (!MaySee(player)) return;

        var own = DepartmentsOf(player);
        foreach (var officer in officers)
            if (officer != player && Sees(own, DepartmentsOf(officer))) into.Add(officer);
    }

    private bool Sees(IReadOnlyList<string> own, IReadOnlyList<string> theirs)
    {
        if (_settings.Duty.EverythingWithoutDepartment && (ReferenceEquals(own, NoDepartment) || ReferenceEquals(theirs, NoDepartment))) return true;

        foreach (var department in own)
            if (TakesPart(department) && SeesAny(department, theirs)) return true;

        return false;
    }

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
