using SonoranDispatch.Players;

namespace SonoranDispatch.OfficerUi;

/// <summary>A unit on duty whose officers are on this server.</summary>
/// <param name="Player">The server id of the officer who stands for the unit.</param>
/// <param name="Label">What others call it: its unit number, or the officer's name if the CAD has no unit of theirs.</param>
/// <param name="Places">Where its officers are. Empty if that is unknown.</param>
/// <param name="Call">The number of the open call it responds to. <c>null</c> if it is free.</param>
/// <param name="Title">That call's title; empty if it is free.</param>
internal sealed record UnitOnDuty(int Player, string Label, IReadOnlyList<Place> Places, int? Call, string Title);
