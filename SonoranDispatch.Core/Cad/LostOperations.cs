using SonoranDispatch.Time;

namespace SonoranDispatch.Cad;

/// <summary>
/// Remembers which operations a version of the API refused for a reason that is not the call's own. An answered GET_VERSION proves nothing about
/// NEW_DISPATCH: each operation is lost, and found again, by itself.
/// </summary>
internal sealed class LostOperations(IClock clock)
{
    /// <summary>How long a lost operation is not asked for, in milliseconds.</summary>
    public const long Wait = 600_000;

    /// <summary>
    /// The same where no other version does the operation and neither the plan nor the community is the reason, in milliseconds: a CAD that is just
    /// being updated answers like one whose API is gone. One that lists a call which it does not find is not being updated.
    /// </summary>
    public const long WaitForTheOnlyOne = 60_000;

    private readonly List<Loss> _losses = [];

    /// <summary>The losses that last, for the status report: the version, the operation, the version's reason.</summary>
    public IEnumerable<(ICad Version, CadOperation Operation, CadFailure Why)> All =>
        _losses.Where(loss => loss.Until > clock.Milliseconds).Select(loss => (loss.Version, loss.Operation, loss.Why));

    /// <summary>Records that a version refused an operation.</summary>
    /// <param name="version">The version.</param>
    /// <param name="operation">The operation.</param>
    /// <param name="why">Its reason.</param>
    /// <param name="isElsewhere">Whether another version does the operation.</param>
    public void Add(ICad version, CadOperation operation, CadFailure why, bool isElsewhere)
    {
        var isFinal = why.Kind is CadFailureKind.NotEnabled or CadFailureKind.BadCommunity or CadFailureKind.NotFound;
        var wait = isElsewhere || isFinal ? Wait : WaitForTheOnlyOne;
        _losses.RemoveAll(loss => loss.Operation == operation && ReferenceEquals(loss.Version, version));
        _losses.Add(new Loss(version, operation, why, clock.Milliseconds + wait));
    }

    /// <summary>Forgets the losses of a version: the probe has found that the version as a whole is refused, and will find when it is not.</summary>
    public void Forget(ICad version) => _losses.RemoveAll(loss => ReferenceEquals(loss.Version, version));

    /// <summary>Returns why a version does not do an operation now.</summary>
    /// <returns>Null if it does, as far as is known.</returns>
    public CadFailure? Why(ICad version, CadOperation operation)
    {
        // Asked for every candidate of every tick, and nearly always empty.
        if (_losses.Count == 0) return null;
        foreach (var loss in _losses)
            if (loss.Operation == operation && ReferenceEquals(loss.Version, version) && loss.Until > clock.Milliseconds) return loss.Why;

        return null;
    }

    private sealed record Loss(ICad Version, CadOperation Operation, CadFailure Why, long Until);
}
