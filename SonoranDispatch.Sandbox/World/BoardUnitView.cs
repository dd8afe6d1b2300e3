namespace SonoranDispatch.Sandbox.World;

/// <summary>A unit that is logged in to the CAD.</summary>
/// <param name="IdentifierId">Its identifier id.</param>
/// <param name="UnitNumber">The unit number.</param>
/// <param name="Name">Name.</param>
/// <param name="Player">The simulated player of this unit; <c>null</c> if there is none.</param>
public sealed record BoardUnitView(int IdentifierId, string UnitNumber, string Name, int? Player);
