namespace SonoranDispatch.Cad;

/// <summary>Whether a player is linked to an account in the CAD.</summary>
/// <param name="IsLinked">Whether they are.</param>
public sealed record LinkState(bool IsLinked);
