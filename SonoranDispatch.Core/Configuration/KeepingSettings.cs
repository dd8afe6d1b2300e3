namespace SonoranDispatch.Configuration;

/// <summary>How long calls are kept that are over.</summary>
/// <param name="ClosedHours">Hours a closed call is kept once the CAD has it closed too.</param>
/// <param name="MostKept">Calls kept in all; beyond that the oldest closed ones go sooner, open ones never.</param>
/// <param name="MostRefused">Refused calls kept until an admin decides; beyond that the oldest go.</param>
public sealed record KeepingSettings(int ClosedHours, int MostKept, int MostRefused);
