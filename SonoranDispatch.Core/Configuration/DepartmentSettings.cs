using SonoranDispatch.Configuration.Options;

namespace SonoranDispatch.Configuration;

/// <summary>A department: who belongs to it, and which calls it gets.</summary>
/// <param name="Id">The department's id ("police").</param>
public sealed record DepartmentSettings(string Id)
{
    [TextOption("The department's names in the CAD. Upper and lower case are treated the same. The department's id always counts as a name.", 100)]
    public IReadOnlyList<string> Names { get; init; } = [];

    [TextOption("Jobs of ESX, QBCore, Qbox, ox_core (groups) or ND that belong to the department, by name or by type (such as `leo`).", 50)]
    public IReadOnlyList<string> Jobs { get; init; } = [];

    [TextOption("Players with this ACE belong to the department. Empty: no ACE is checked.", 100, Form = TextForms.AceForm, Pattern = TextForms.Ace)]
    public string Ace { get; init; } = "";

    [TextOption("Of the calls that name no department, the kinds that this department gets. An empty list means all kinds.", 32, Form = TextForms.IdForm, Pattern = TextForms.Id)]
    public IReadOnlyList<string> Kinds { get; init; } = [];
}
