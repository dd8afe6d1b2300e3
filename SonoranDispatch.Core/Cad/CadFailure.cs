namespace SonoranDispatch.Cad;

/// <summary>A typed failure with the CAD's own words.</summary>
/// <param name="Kind">What it means.</param>
/// <param name="Status">HTTP status; 0 where none came.</param>
/// <param name="Text">The CAD's or the transport's words, at most 300 characters, without secrets.</param>
/// <param name="RetryAfter">The wait asked for, where known.</param>
public sealed record CadFailure(CadFailureKind Kind, int Status, string Text, TimeSpan? RetryAfter = null)
{
    /// <summary>The request itself did not leave, so trying again soon costs nothing. Not so where a wait is asked for: then nothing was tried.</summary>
    public bool NeverLeft => Kind == CadFailureKind.NotSent && RetryAfter is null;

    /// <summary>The owner's settings are at fault: nothing can be sent until they are mended.</summary>
    public bool IsSettings =>
        Kind is CadFailureKind.BadKey or CadFailureKind.BadCommunity or CadFailureKind.BadAddress or CadFailureKind.NotEnabled or CadFailureKind.BadServer;
}
