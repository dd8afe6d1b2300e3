namespace SonoranDispatch.Configuration.Options;

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
