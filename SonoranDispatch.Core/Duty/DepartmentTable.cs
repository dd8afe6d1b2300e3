using SonoranDispatch.Configuration;
using SonoranDispatch.Players;

namespace SonoranDispatch.Duty;

/// <summary>The departments: whose name is whose, which jobs belong where, and which kinds of calls each takes.</summary>
public sealed class DepartmentTable
{
    private readonly Dictionary<string, string> _idOfName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, HashSet<string>> _kindsOf = new(StringComparer.OrdinalIgnoreCase);
    private readonly DepartmentSettings[] _all;

    /// <summary>Reads the owner's table. A name that two departments claim belongs to the first.</summary>
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

    /// <summary>A department's id, by id or by the CAD's name for it.</summary>
    /// <returns>What was given, where the table has no such department: the CAD's name stands for itself.</returns>
    public string IdOf(string name) => _idOfName.TryGetValue(name, out var id) ? id : name;

    /// <summary>Whether a department gets calls of a kind that name no department. One that the table does not have gets all.</summary>
    public bool Takes(string id, string kind) => !_kindsOf.TryGetValue(id, out var kinds) || kinds.Contains(kind);

    /// <summary>Whether a job belongs to any department.</summary>
    public bool Has(PlayerJob job) => Array.Exists(_all, department => Belongs(job, department));

    /// <summary>The departments a script means by a word: those whose jobs it names, by name or type, or else the one of that id or name.</summary>
    /// <returns>Their ids; empty for none.</returns>
    public IReadOnlyList<string> Meant(string word)
    {
        var byJob = _all.Where(department => department.Jobs.Contains(word, StringComparer.OrdinalIgnoreCase)).Select(department => department.Id).ToList();
        return byJob.Count > 0 ? byJob : _idOfName.TryGetValue(word, out var id) ? [id] : [];
    }

    /// <summary>Adds the departments somebody belongs to, each once.</summary>
    /// <param name="unitDepartment">How the CAD spells his unit's; empty where it says none.</param>
    /// <param name="job">His job.</param>
    /// <param name="hasAce">Whether he holds an ACE.</param>
    /// <param name="into">Where they go.</param>
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
