using SonoranDispatch.Cad;
using SonoranDispatch.Calls;

namespace SonoranDispatch.Delivery;

/// <summary>What became of a request, by what happens next.</summary>
public abstract record Verdict
{
    private Verdict()
    {
    }

    /// <summary>The CAD has it.</summary>
    public sealed record Delivered : Verdict;

    /// <summary>Certainly not done; the same request may go again.</summary>
    /// <param name="After">The wait the CAD asked for; <c>null</c> leaves it to the retry schedule.</param>
    /// <param name="Failure">Why.</param>
    public sealed record TryAgain(TimeSpan? After, CadFailure Failure) : Verdict;

    /// <summary>It may have been done, and doing it twice would matter: look first.</summary>
    /// <param name="Failure">Why nobody knows.</param>
    public sealed record Unknown(CadFailure Failure) : Verdict;

    /// <summary>It will never be done as it is.</summary>
    /// <param name="Failure">Why.</param>
    public sealed record Refused(CadFailure Failure) : Verdict;

    /// <summary>The owner's settings are at fault: everything waits until they are mended.</summary>
    /// <param name="Failure">What is wrong.</param>
    public sealed record Stopped(CadFailure Failure) : Verdict;

    /// <summary>Judges a failure.</summary>
    /// <param name="step">What was asked for.</param>
    /// <param name="failure">How it failed.</param>
    public static Verdict On(CadStep step, CadFailure failure) => failure.Kind switch
    {
        _ when failure.IsSettings => new Stopped(failure),
        CadFailureKind.RateLimited or CadFailureKind.TryLater or CadFailureKind.NotSent or CadFailureKind.VersionGone or CadFailureKind.NeedsUnits =>
            new TryAgain(failure.RetryAfter, failure),
        CadFailureKind.NoAnswer or CadFailureKind.ServerError or CadFailureKind.Unreadable =>
            MattersTwice(step) ? new Unknown(failure) : new TryAgain(failure.RetryAfter, failure),
        _ => new Refused(failure),
    };

    // Setting a field, a place, a primary unit or a state twice is the same as once. A second call or a second note is not.
    private static bool MattersTwice(CadStep step) => step is CadStep.Create or CadStep.AddNote;
}
