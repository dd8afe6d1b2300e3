using SonoranDispatch.Cad;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Time;

namespace SonoranDispatch.Delivery;

/// <summary>Reads the CAD's calls. One read serves everything that waits for one, so each that succeeds is announced, whoever asked for it.</summary>
/// <param name="clock">The clock.</param>
/// <param name="log">Receives unexpected errors.</param>
public sealed class CallReads(IClock clock, ILog log)
{
    // Enough to find a call that a dispatcher closed a moment ago. This is also the CAD's own limit.
    private const int ClosedLimit = 100;

    /// <summary>Raised with the CAD that was read, its calls, and when the read was sent, on the monotonic clock in milliseconds.</summary>
    public event Action<ICad, CadCallList, long>? Done;

    /// <summary>Reads the calls.</summary>
    public Task<CadResult<CadCallList>> ReadAsync(ICad cad)
    {
        var read = cad.ReadCallsAsync(ClosedLimit);
        _ = AnnounceAsync(cad, read, clock.Milliseconds);
        return read;
    }

    private async Task AnnounceAsync(ICad cad, Task<CadResult<CadCallList>> read, long sentAt)
    {
        try
        {
            if ((await read).Value is { } calls) Done?.Invoke(cad, calls, sentAt);
        }
        catch (Exception bug)
        {
            log.Write(Messages.EntryPointFailed, bug);
        }
    }
}
