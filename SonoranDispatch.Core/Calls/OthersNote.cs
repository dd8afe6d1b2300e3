namespace SonoranDispatch.Calls;

/// <summary>A note that a dispatcher or another resource wrote in the CAD.</summary>
/// <param name="Note">The note, sanitized.</param>
/// <param name="IsListed">Whether a read has shown it. If not, an event told of it and the next read shows it again.</param>
public sealed record OthersNote(CallNote Note, bool IsListed)
{
    /// <summary>How many are kept for each call: the newest.</summary>
    public const int Most = 50;
}
