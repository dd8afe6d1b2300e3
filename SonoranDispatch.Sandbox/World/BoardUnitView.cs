namespace SonoranDispatch.Sandbox.World;

/// <summary>A unit logged in to the CAD.</summary>
/// <param name="IdentifierId">Its identifier id.</param>
/// <param name="UnitNumber">Its number on the radio.</param>
/// <param name="Name">Name.</param>
/// <param name="Player">The simulated player behind it; <c>null</c> for none.</param>
public sealed record BoardUnitView(int IdentifierId, string UnitNumber, string Name, int? Player);
