namespace SonoranDispatch.Configuration;

/// <summary>What a player's text may be, and when a call joins an open one.</summary>
/// <param name="MaxTextLength">Characters kept of a text.</param>
/// <param name="MergeRadiusMetres">How near a repeat must be; 0 for the same spot only.</param>
/// <param name="MergeSeconds">How soon after the open call a repeat must come; 0 for never merging.</param>
/// <param name="TwinSeconds">How soon after a call the same thing, told by another way, is that call; 0 for never.</param>
public sealed record IntakeSettings(int MaxTextLength, int MergeRadiusMetres, int MergeSeconds, int TwinSeconds);
