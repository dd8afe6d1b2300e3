using SonoranDispatch.Configuration.Options;

namespace SonoranDispatch.Configuration;

/// <summary>A department: who belongs to it, and what it gets.</summary>
/// <param name="Id">The project's own name for it ("police").</param>
public sealed record DepartmentSettings(string Id)
{
    /// <summary>How the CAD spells it; upper and lower case are the same. The id itself always counts.</summary>
    [TextOption("How the CAD spells the department; upper and lower case are the same.", 100)]
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>Names or types of the framework's jobs that belong to it.</summary>
    [TextOption("Jobs of ESX, QBCore, Qbox, ox_core (groups) or ND that belong to the department, by name or by type (`leo`).", 50)]
    public IReadOnlyList<string> Jobs { get; init; } = [];

    /// <summary>Players with this ACE belong to it; empty for none.</summary>
    [TextOption("Players with this ACE belong to the department; empty: no ACE decides.", 100, Form = TextForms.AceForm, Pattern = TextForms.Ace)]
    public string Ace { get; init; } = "";

    /// <summary>The kinds of calls it gets of those that name no department; empty for all.</summary>
    [TextOption("The kinds of calls the department gets, of those that name no department; an empty list is all of them.", 32, Form = TextForms.IdForm, Pattern = TextForms.Id)]
    public IReadOnlyList<string> Kinds { get; init; } = [];
}
