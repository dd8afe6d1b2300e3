using SonoranDispatch.Diagnostics;

namespace SonoranDispatch.Intake;

/// <summary>Why a request was not let in, and who is to hear of it.</summary>
/// <param name="Why">The limit it met: one of the SD-INTAKE messages.</param>
/// <param name="Seconds">After how many seconds it may come again, from 1.</param>
/// <param name="Sender">Whose share it counts against: the caller, or the player whose game raised it; <c>null</c> for a script of the server.</param>
/// <param name="IsNewsToSender">Whether it is the first of a burst of theirs: they are told of that one only.</param>
/// <param name="IsNewsToConsole">
/// Whether it is the first of a burst at this limit: only that one is logged. A limit of the whole server has one burst, however many players meet it.
/// </param>
public sealed record IntakeRejection(MessageDefinition Why, int Seconds, int? Sender, bool IsNewsToSender, bool IsNewsToConsole)
{
    /// <summary>The code, such as "SD-INTAKE-002".</summary>
    public string Code => Why.Code;
}
