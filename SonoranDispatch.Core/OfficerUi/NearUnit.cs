namespace SonoranDispatch.OfficerUi;

/// <summary>A unit, and how far it is from a call.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Metres">The distance of its nearest officer, ignoring height. <c>null</c> if unknown.</param>
internal sealed record NearUnit(UnitOnDuty Unit, double? Metres);
