using SonoranDispatch.Calls;

namespace SonoranDispatch.Delivery;

/// <summary>The result of a request: the verdict, and how it changes the call.</summary>
/// <param name="Verdict">What happens next.</param>
/// <param name="Apply">Updates the current call with what the CAD is now known to hold. The call may have changed since the request was sent.</param>
public sealed record StepResult(Verdict Verdict, Func<Call, Call> Apply)
{
    /// <summary>Whether the call must be closed with a request of its own, because the one that was to close several did not close it.</summary>
    public bool ClosesAlone { get; init; }

    /// <summary>The CAD call number that a read showed together with the call's uuid. Null if none did. Whoever else has that number has lost it.</summary>
    public int? Claims { get; init; }

    /// <summary>Whether a read did not show the call at all, so that another one must confirm it.</summary>
    public bool IsMissing { get; init; }

    /// <summary>Whether the number could not be verified because the CAD's calls cannot be read.</summary>
    public bool IsUnreadable { get; init; }

    /// <summary>Whether the read showed a call that no version of the API finds for one of its changes, which therefore waits.</summary>
    public bool IsNotOffered { get; init; }
}
