using SonoranDispatch.Cad;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Time;

namespace SonoranDispatch.Delivery;

/// <summary>
/// Sends single changes of calls that are not ours, by the CAD's number, for other resources. Nothing is known of such a call, so there is no desired state:
/// each change is sent once, in order, within the rate limits as an ordinary request, and forgotten. It waits at most <see cref="LongestWait"/>.
/// </summary>
public sealed class ForeignCallChanges(ICad? cad, CadCircuitBreaker circuitBreaker, RateLimiters limiters, IClock clock, IRandom random, ILog log)
{
    /// <summary>How long a change waits to be sent, in milliseconds.</summary>
    public const long LongestWait = 30_000;

    /// <summary>The maximum number of changes that wait.</summary>
    public const int Most = 50;

    /// <summary>The text for a change that was not sent.</summary>
    public const string NotSent = "The request could not be sent to the CAD in time.";

    private const RequestClass Class = RequestClass.Normal;

    private readonly Queue<Change> _waiting = new();
    private Change? _chosen;
    private Change? _again;
    private bool _isInFlight;
    private int _latest;

    /// <summary>Raised when a change is settled: its number, the text, whether the CAD accepted it.</summary>
    public event Action<int, string, bool>? Settled;

    /// <summary>Whether there is work for a tick.</summary>
    public bool IsBusy => _waiting.Count > 0 || _chosen is not null || _again is not null;

    /// <summary>Whether the next <see cref="Dispatch"/> sends a request.</summary>
    public bool HasChosen => _chosen is not null;

    /// <summary>Adds a change.</summary>
    /// <param name="operation">The operation, for its rate limit.</param>
    /// <param name="send">Sends it.</param>
    /// <param name="done">The text if the CAD accepts it.</param>
    /// <returns>The change's number; <c>null</c> if too many wait already, or no account is set.</returns>
    public int? Add(CadOperation operation, Func<ICad, Task<CadResult<CadChangeResponse>>> send, string done)
    {
        if (cad is null || _waiting.Count >= Most) return null;

        _waiting.Enqueue(new Change(++_latest, operation, send, done, clock.Milliseconds + LongestWait));
        return _latest;
    }

    /// <summary>Takes another CAD over. What waits is dropped: the numbers in it belong to the earlier one.</summary>
    /// <param name="other">The CAD. Null if the settings name no account.</param>
    public void Use(ICad? other)
    {
        cad = other;
        while (_waiting.Count > 0) Settled?.Invoke(_waiting.Dequeue().Number, NotSent, false);
    }

    /// <summary>First half of a tick: drops what waited too long, and chooses what to send.</summary>
    public void Prepare()
    {
        while (Next is { } late && clock.Milliseconds >= late.Until) Settled?.Invoke(Take().Number, NotSent, false);
        if (Next is not { } next || _isInFlight || _chosen is not null || cad is null || !circuitBreaker.CanSend) return;

        var limiter = LimiterOf(cad, next);
        if (!limiter.IsFree(clock.Milliseconds, Class)) return;

        limiter.Reserve(clock.Milliseconds, Class);
        _chosen = Take();
    }

    /// <summary>Second half of a tick: sends what was chosen.</summary>
    public void Dispatch()
    {
        if (_chosen is not { } change || cad is null) return;

        (_chosen, _isInFlight) = (null, true);
        _ = SendAsync(cad, change, LimiterOf(cad, change));
    }

    private async Task SendAsync(ICad target, Change change, RateLimiter limiter)
    {
        var sentAt = clock.Milliseconds;
        CadResult<CadChangeResponse>? result = null;
        try
        {
            result = await change.Send(target);
        }
        catch (Exception bug)
        {
            log.Write(Messages.EntryPointFailed, bug);
        }

        _isInFlight = false;
        limiter.Ended(clock.Milliseconds, sentAt, result?.Failure, random.Next(), Class);
        if (result?.Failure?.Kind == CadFailureKind.OperationUnavailable && target.Offers(change.Operation) && clock.Milliseconds < change.Until)
        {
            // The other version of the API has not been asked yet.
            _again = change;
            return;
        }

        Settled?.Invoke(change.Number, result is null ? NotSent : result.Failure?.Text ?? change.Done, result is { Failure: null });
    }

    private Change? Next => _again ?? (_waiting.Count > 0 ? _waiting.Peek() : null);

    private Change Take()
    {
        var next = _again ?? _waiting.Dequeue();
        _again = null;
        return next;
    }

    private RateLimiter LimiterOf(ICad target, Change change) => limiters[target.EndpointOf(change.Operation)];

    private sealed record Change(int Number, CadOperation Operation, Func<ICad, Task<CadResult<CadChangeResponse>>> Send, string Done, long Until);
}
