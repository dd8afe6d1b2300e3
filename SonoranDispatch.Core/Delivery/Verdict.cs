using SonoranDispatch.Cad;
using SonoranDispatch.Calls;

namespace SonoranDispatch.Delivery;

/// <summary>The outcome of a request, grouped by what happens next.</summary>
public abstract record Verdict
{
    private Verdict()
    {
    }

    /// <summary>The CAD accepted it.</summary>
    public sealed record Delivered : Verdict;

    /// <summary>It was certainly not done. The same request may be sent again.</summary>
    /// <param name="After">The wait the CAD asked for. Null leaves it to the retry schedule.</param>
    /// <param name="Failure">The failure.</param>
    public sealed record TryAgain(TimeSpan? After, CadFailure Failure) : Verdict;

    /// <summary>It may have been done, and doing it twice would be wrong. The CAD must be read first.</summary>
    /// <param name="Failure">Why the outcome is unknown.</param>
    public sealed record Unknown(CadFailure Failure) : Verdict;

    /// <summary>The CAD does not find the call. It was certainly not done, and a read of the CAD's calls decides what follows.</summary>
    /// <param name="Failure">The failure.</param>
    public sealed record NotFound(CadFailure Failure) : Verdict;

    /// <summary>It will never be accepted as it is.</summary>
    /// <param name="Failure">The failure.</param>
    public sealed record Refused(CadFailure Failure) : Verdict;

    /// <summary>The owner's settings are at fault. All requests wait until they are fixed.</summary>
    /// <param name="Failure">The settings failure.</param>
    public sealed record Stopped(CadFailure Failure) : Verdict;

    /// <summary>Returns the verdict for a failure.</summary>
    /// <param name="step">The step that was sent.</param>
    /// <param name="failure">How it failed.</param>
    public static Verdict On(CadStep step, CadFailure failure) => failure.Kind switch
    {
        _ when failure.IsSettings => new Stopped(failure),
        CadFailureKind.RateLimited or CadFailureKind.TryLater or CadFailureKind.NotSent or CadFailureKind.VersionGone or CadFailureKind.OperationUnavailable
            or CadFailureKind.NeedsUnits =>
            new TryAgain(failure.RetryAfter, failure),
        CadFailureKind.NoAnswer or CadFailureKind.ServerError or CadFailureKind.Unreadable =>
            MattersTwice(step) ? new Unknown(failure) : new TryAgain(failure.RetryAfter, failure),
        _ => new Refused(failure),
    };

    // Setting a field, a location, a primary unit or a state twice has the same effect as once. Creating a call or a note twice does not.
    private static bool MattersTwice(CadStep step) => step is CadStep.Create or CadStep.AddNote;
}
