namespace SonoranDispatch.Configuration;

/// <summary>Who counts as on duty.</summary>
/// <param name="Ace">Players with this ACE do; empty where no ACE decides.</param>
public sealed record DutySettings(string Ace);
