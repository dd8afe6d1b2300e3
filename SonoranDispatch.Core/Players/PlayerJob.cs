namespace SonoranDispatch.Players;

/// <summary>A player's job in a framework.</summary>
/// <param name="Name">Its name, such as "police".</param>
/// <param name="Type">What the framework groups it under, such as "leo"; empty where it does not.</param>
/// <param name="IsOnDuty">Whether he works now; true where the framework knows no duty.</param>
public sealed record PlayerJob(string Name, string Type, bool IsOnDuty);
