using SonoranDispatch.Diagnostics;

namespace SonoranDispatch.Intake;

/// <summary>Why a request was rejected, and who is told.</summary>
/// <param name="Why">The limit that was reached: one of the SD-INTAKE messages.</param>
/// <param name="Seconds">The seconds after which it may be tried again, from 1.</param>
/// <param name="Sender">Whose limit applies: the caller, or the player whose client raised it; <c>null</c> for a server script.</param>
/// <param name="IsNewsToSender">Whether it is the first of a burst of theirs: the sender is told only of the first.</param>
/// <param name="IsNewsToConsole">
/// Whether it is the first of a burst at this limit: only the first is logged. A server-wide limit has one burst, however many players reach it.
/// </param>
/// <param name="Call">The open call it would have been added to; <c>null</c> if there is none.</param>
public sealed record IntakeRejection(MessageDefinition Why, int Seconds, int? Sender, bool IsNewsToSender, bool IsNewsToConsole, int? Call = null);
