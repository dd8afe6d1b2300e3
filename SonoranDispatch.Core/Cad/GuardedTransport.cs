using SonoranDispatch.Contracts;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Time;

namespace SonoranDispatch.Cad;

/// <summary>
/// Ends every request: what a transport throws becomes a logged failure, and a request without any answer ends after <see cref="LongestWait"/>. So no
/// transport can keep delivery or a probe waiting for ever. Used from one thread.
/// </summary>
/// <param name="inner">Sends the requests. It may throw, fault, or never answer.</param>
/// <param name="clock">The clock.</param>
/// <param name="log">Receives what the transport throws.</param>
public sealed class GuardedTransport(IHttpTransport inner, IClock clock, ILog log) : IHttpTransport
{
    /// <summary>How long an answer is waited for, in milliseconds. Both transports give up earlier by themselves.</summary>
    public const long LongestWait = 60_000;

    // The oldest first: all wait equally long.
    private readonly Queue<Request> _waiting = new();

    /// <summary>When the oldest request ends, on the monotonic clock in milliseconds; <see cref="long.MaxValue"/> if none waits.</summary>
    public long NextDue => _waiting.Count == 0 ? long.MaxValue : _waiting.Peek().Until;

    /// <inheritdoc />
    public Task<TransportResponse> SendAsync(TransportRequest request)
    {
        var waiting = new Request(new TaskCompletionSource<TransportResponse>(), clock.Milliseconds + LongestWait);
        _waiting.Enqueue(waiting);
        _ = CompleteAsync(request, waiting);
        return waiting.Answer.Task;
    }

    /// <summary>Ends the requests that have waited too long. They may have arrived.</summary>
    public void Advance()
    {
        while (_waiting.Count > 0 && (_waiting.Peek().Answer.Task.IsCompleted || clock.Milliseconds >= _waiting.Peek().Until))
            _waiting.Dequeue().Answer.TrySetResult(TransportResponse.NoAnswer("no answer within a minute"));
    }

    private async Task CompleteAsync(TransportRequest request, Request waiting)
    {
        try
        {
            waiting.Answer.TrySetResult(await inner.SendAsync(request));
        }
        catch (Exception failure)
        {
            log.Write(Messages.TransportFailed, request, failure);
            waiting.Answer.TrySetResult(TransportResponse.NoAnswer(failure.Message));
        }
    }

    private sealed record Request(TaskCompletionSource<TransportResponse> Answer, long Until);
}
