using SonoranDispatch.Cad;

namespace SonoranDispatch.Delivery;

/// <summary>
/// Reads the CAD's calls once for everybody who waits: whoever asks while a read is under way gets the next one, because the present
/// one may have looked before his question arose.
/// </summary>
internal sealed class CallsReading(ICad cad)
{
    // Enough closed calls that one closed by a dispatcher a moment ago is still found; the CAD's own limit.
    private const int ClosedLimit = 100;

    private Task<CadAnswer<CallsRead>>? _present;
    private Task<CadAnswer<CallsRead>>? _next;

    /// <summary>A read that starts now or later.</summary>
    public Task<CadAnswer<CallsRead>> ReadAsync()
    {
        if (_present is null or { IsCompleted: true }) return _present = cad.ReadCallsAsync(ClosedLimit);
        if (_next is null) _next = AfterAsync(_present);
        return _next;
    }

    private async Task<CadAnswer<CallsRead>> AfterAsync(Task<CadAnswer<CallsRead>> present)
    {
        await present;
        _next = null;
        return await (_present = cad.ReadCallsAsync(ClosedLimit));
    }
}
