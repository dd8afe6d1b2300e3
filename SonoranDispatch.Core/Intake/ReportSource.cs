using SonoranDispatch.Players;

namespace SonoranDispatch.Intake;

/// <summary>Who sent a report: a player, or a script of the server.</summary>
/// <param name="Player">The player whose client or words it is; <c>null</c> for a script of the server.</param>
/// <param name="Script">The resource that called; empty if it is unknown or a player sent it.</param>
internal readonly record struct ReportSource(PlayerIdentity? Player, string Script);
