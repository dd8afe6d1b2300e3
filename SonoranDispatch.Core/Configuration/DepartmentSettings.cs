namespace SonoranDispatch.Configuration;

/// <summary>A department: who belongs to it, and what it gets.</summary>
/// <param name="Id">The project's own name for it ("police").</param>
public sealed record DepartmentSettings(string Id)
{
    /// <summary>How the CAD spells it; upper and lower case are the same. The id itself always counts.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>Names or types of the framework's jobs that belong to it.</summary>
    public IReadOnlyList<string> Jobs { get; init; } = [];

    /// <summary>Players with this ACE belong to it; empty for none.</summary>
    public string Ace { get; init; } = "";

    /// <summary>The kinds of calls it gets of those that name no department; empty for all.</summary>
    public IReadOnlyList<string> Kinds { get; init; } = [];
}
