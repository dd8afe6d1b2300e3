using SonoranDispatch.Configuration.Options;

namespace SonoranDispatch.Configuration;

[Section("A department: who belongs to it, and which kinds of calls it gets.")]
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

    [BoolOption("Whether officers of the department see their colleagues on the map. `liveMap.colleagues` must be on.")]
    public bool SeesColleagues { get; init; } = true;

    [TextOption("The ids of other departments whose officers the department sees on the map, besides its own.", 32)]
    public IReadOnlyList<string> SeesColleaguesOf { get; init; } = [];
}

/// <summary>The departments that exist without an entry in config.json.</summary>
internal static class BuiltInDepartments
{
    /// <summary>All built-in departments, in the order in which they are listed.</summary>
    public static IReadOnlyList<DepartmentSettings> All { get; } =
    [
        new("police")
        {
            Names = ["Police", "Police Department", "Sheriff", "Sheriff's Office", "State Police", "State Patrol", "Highway Patrol", "LSPD", "BCSO", "SAHP", "SASP"],
            Jobs = ["police", "sheriff", "statepolice", "lspd", "bcso", "sahp", "sasp", "leo"],
        },
        new("fire")
        {
            Names = ["Fire", "Fire Department", "Fire Rescue", "LSFD", "SAFR"],
            Jobs = ["fire", "firefighter", "lsfd", "safr"],
            Kinds = [BuiltInKinds.Emergency, "fire", "medical", BuiltInKinds.Panic, "explosion"],
        },
        new("medical")
        {
            Names = ["Medical", "EMS", "Ambulance", "SAMS"],
            Jobs = ["ambulance", "ems", "sams"],
            Kinds = [BuiltInKinds.Emergency, "fire", "medical", BuiltInKinds.Panic, "death"],
        },
        new("tow")
        {
            Names = ["Tow", "Towing"],
            Jobs = ["tow", "towing"],
            Kinds = ["tow"],
        },
    ];
}
