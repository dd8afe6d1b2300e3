namespace SonoranDispatch.Sandbox.World;

/// <summary>A unit that is logged in to the CAD.</summary>
/// <param name="IdentifierId">Its identifier id.</param>
/// <param name="UnitNumber">The unit number.</param>
/// <param name="Name">Name.</param>
/// <param name="Player">The simulated player of this unit; <c>null</c> if there is none.</param>
public sealed record BoardUnitView(int IdentifierId, string UnitNumber, string Name, int? Player)
{
    /// <summary>The status by name, such as "ENROUTE"; empty if it has none.</summary>
    public string Status { get; init; } = "";

    /// <summary>True if the unit's panic is on.</summary>
    public bool IsPanic { get; init; }

    /// <summary>The location as text; empty if none was sent.</summary>
    public string Location { get; init; } = "";
}
