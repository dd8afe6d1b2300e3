using SonoranDispatch.Diagnostics;

namespace SonoranDispatch.Intake;

/// <summary>Why a request was not let in, and whether that is worth saying.</summary>
/// <param name="Why">The limit it met: one of the SD-INTAKE messages.</param>
/// <param name="Seconds">After how many seconds it may come again, from 1.</param>
/// <param name="IsNews">Whether it is the first of a burst: only that one is told, to the player or in the console.</param>
public sealed record TurnedAway(MessageKind Why, int Seconds, bool IsNews)
{
    /// <summary>The code, such as "SD-INTAKE-002".</summary>
    public string Code => Why.Code;
}
