using SonoranDispatch.Cad;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Time;

namespace SonoranDispatch.Delivery;

/// <summary>
/// Sends requests that are not about calls, one at a time and within their rate limit. Like the calls', a request has two halves: its place is reserved,
/// the record of that is made durable, and it is sent. Nothing is sent while the CAD does not answer.
/// </summary>
/// <param name="current">Returns the CAD in use. Null if the settings name no account: nothing is chosen then.</param>
/// <param name="operation">The operation, for its rate limit.</param>
/// <param name="circuitBreaker">Whether requests may be sent.</param>
/// <param name="limiters">The rate limiters of the CAD's endpoints.</param>
/// <param name="clock">The clock.</param>
/// <param name="random">The source of randomness for the rate limiter.</param>
/// <param name="log">Receives unexpected errors.</param>
internal sealed class PacedRequest(Func<ICad?> current, CadOperation operation, CadCircuitBreaker circuitBreaker, RateLimiters limiters, IClock clock, IRandom random, ILog log)
{
    // The endpoints of such requests keep nothing back, and on version 1 calls are chosen earlier in the tick.
    private const RequestClass Class = RequestClass.Normal;

    private RateLimiter? _reserved;
    private bool _isInFlight;

    /// <summary>Whether a request was sent and not answered yet.</summary>
    public bool IsInFlight => _isInFlight;

    /// <summary>Whether a request was chosen and not sent yet.</summary>
    public bool HasChosen => _reserved is not null;

    /// <summary>Whether the CAD answers, regardless of the rate limit.</summary>
    public bool MaySend => current() is not null && circuitBreaker.CanSend && circuitBreaker.NextTry is null;

    /// <summary>Reserves a place for a request, if one may be sent now.</summary>
    public bool TryChoose()
    {
        if (_isInFlight || HasChosen || !MaySend || current() is not { } cad) return false;

        var limiter = limiters[cad.EndpointOf(operation)];
        if (!limiter.IsFree(clock.Milliseconds, Class)) return false;

        limiter.Reserve(clock.Milliseconds, Class);
        _reserved = limiter;
        return true;
    }

    /// <summary>Sends the chosen request. Never faults.</summary>
    /// <returns>The result. Null if the project's own code failed.</returns>
    public async Task<CadResult<T>?> SendAsync<T>(Func<ICad, Task<CadResult<T>>> send)
        where T : class
    {
        if (_reserved is not { } limiter) return null;
        if (current() is not { } cad)
        {
            _reserved = null;
            limiter.GiveBack(Class);
            return null;
        }

        var sentAt = clock.Milliseconds;
        CadResult<T>? result = null;
        (_reserved, _isInFlight) = (null, true);
        try
        {
            result = await send(cad);
        }
        catch (Exception bug)
        {
            log.Write(Messages.EntryPointFailed, bug);
        }

        _isInFlight = false;
        limiter.Ended(clock.Milliseconds, sentAt, result?.Failure, random.Next(), Class);
        return result;
    }
}
