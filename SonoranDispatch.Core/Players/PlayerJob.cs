namespace SonoranDispatch.Players;

/// <summary>A player's job in a framework.</summary>
/// <param name="Name">Its name, such as "police".</param>
/// <param name="Type">The framework's group for the job, such as "leo"; empty if it has none.</param>
/// <param name="IsOnDuty">Whether the player is on duty in the framework; true if the framework has no duty.</param>
public sealed record PlayerJob(string Name, string Type, bool IsOnDuty);
