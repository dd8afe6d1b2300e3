namespace SonoranDispatch.Cad;

/// <summary>A code with which an account in the CAD is linked to a player. Whoever types it links their own account, so only that player may see it.</summary>
/// <param name="Code">The code, not empty.</param>
/// <param name="Seconds">How long it is valid, in seconds, above 0.</param>
public sealed record LinkCode(string Code, int Seconds);
