using SonoranDispatch.Configuration;
using SonoranDispatch.Players;

namespace SonoranDispatch.Duty;

/// <summary>The departments: their names, the jobs that belong to each, and the kinds of calls each takes.</summary>
public sealed class DepartmentTable
{
    private readonly Dictionary<string, string> _idOfName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, HashSet<string>> _kindsOf = new(StringComparer.OrdinalIgnoreCase);
    private readonly DepartmentSettings[] _all;

    /// <summary>Reads the owner's table. If two departments claim the same name, it belongs to the first.</summary>
    public DepartmentTable(IReadOnlyDictionary<string, DepartmentSettings> departments)
    {
        _all = [.. departments.Values];
        foreach (var department in _all) _idOfName[department.Id] = department.Id;
        foreach (var department in _all)
        {
            foreach (var name in department.Names)
                if (!_idOfName.ContainsKey(name)) _idOfName.Add(name, department.Id);

            if (department.Kinds.Count > 0) _kindsOf[department.Id] = new HashSet<string>(department.Kinds, StringComparer.Ordinal);
        }
    }

    /// <summary>Finds a department's id by its id or by the CAD's name for it.</summary>
    /// <returns>The given name if the table has no such department: the CAD's name is then used as the id.</returns>
    public string IdOf(string name) => _idOfName.TryGetValue(name, out var id) ? id : name;

    /// <summary>
    /// Returns whether a department takes calls of a kind if the call names no department. A department that is not in the table takes all kinds.
    /// </summary>
    public bool Takes(string id, string kind) => !_kindsOf.TryGetValue(id, out var kinds) || kinds.Contains(kind);

    /// <summary>The departments, in the owner's order.</summary>
    public IReadOnlyList<DepartmentSettings> All => _all;

    /// <summary>Returns whether the table has a department.</summary>
    /// <param name="id">Its id.</param>
    public bool Has(string id) => Find(id) is not null;

    /// <summary>Returns what officers read for a department: its first name in the CAD, else its id.</summary>
    /// <param name="id">Its id.</param>
    public string TitleOf(string id) => Find(id)?.Title ?? id;

    /// <summary>Returns the service that a department is one of; its id if the table has no such department.</summary>
    public string ServiceOf(string id) => Find(id)?.Service ?? id;

    /// <summary>Returns whether a job belongs to any department.</summary>
    public bool Has(PlayerJob job) => Array.Exists(_all, department => Belongs(job, department));

    /// <summary>
    /// Finds the departments that a script means by a word: the one with that id, else those whose jobs match it by name or type, else the one with
    /// that name. The id comes first because the built-in police lists the jobs of departments that an owner may add, such as sheriff.
    /// </summary>
    /// <returns>Their ids; empty if there are none.</returns>
    public IReadOnlyList<string> Meant(string word)
    {
        if (_idOfName.TryGetValue(word, out var own) && string.Equals(own, word, StringComparison.OrdinalIgnoreCase)) return [own];

        var byJob = _all.Where(department => department.Jobs.Contains(word, StringComparer.OrdinalIgnoreCase)).Select(department => department.Id).ToList();
        return byJob.Count > 0 ? byJob : own is null ? [] : [own];
    }

    /// <summary>Adds the departments that a player belongs to, each once.</summary>
    /// <param name="unitDepartment">The department of their unit as the CAD spells it; empty if the CAD gives none.</param>
    /// <param name="job">Their job.</param>
    /// <param name="hasAce">Returns whether they hold an ACE.</param>
    /// <param name="into">Receives the departments.</param>
    public void Find(string unitDepartment, PlayerJob? job, Func<string, bool> hasAce, List<string> into)
    {
        var name = unitDepartment.Trim();
        if (name.Length > 0) into.Add(IdOf(name));
        foreach (var department in _all)
        {
            if (into.Contains(department.Id)) continue;
            if ((job is not null && Belongs(job, department)) || (department.Ace.Length > 0 && hasAce(department.Ace))) into.Add(department.Id);
        }
    }

    private DepartmentSettings? Find(string id) => Array.Find(_all, department => string.Equals(department.Id, id, StringComparison.OrdinalIgnoreCase));

    private static bool Belongs(PlayerJob job, DepartmentSettings department)
    {
        var jobs = department.Jobs;
        for (var at = 0; at < jobs.Count; at++)
        {
            if (string.Equals(jobs[at], job.Name, StringComparison.OrdinalIgnoreCase)) return true;
            if (job.Type.Length > 0 && string.Equals(jobs[at], job.Type, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
