namespace SonoranDispatch.Configuration;

/// <summary>What a player's text may be, and when a call joins an open one.</summary>
/// <param name="MaxTextLength">Characters kept of a text.</param>
/// <param name="MergeRadiusMetres">How near a repeat must be; 0 for the same spot only.</param>
/// <param name="MergeSeconds">How soon after the open call a repeat must come; 0 for never merging.</param>
public sealed record IntakeSettings(int MaxTextLength, int MergeRadiusMetres, int MergeSeconds);
