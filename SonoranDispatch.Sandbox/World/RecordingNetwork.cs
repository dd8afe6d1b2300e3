using StandIn.Host.Http;
using StandIn.Host.Time;

namespace SonoranDispatch.Sandbox.World;

/// <summary>Records every request and response that passes through, with the key masked. Safe from any thread.</summary>
/// <param name="inner">The network that handles the requests.</param>
/// <param name="clock">The clock.</param>
/// <param name="mask">Masks secrets in a text.</param>
/// <param name="mostKept">The maximum number of requests kept. Older ones are dropped.</param>
public sealed class RecordingNetwork(IHostHttp inner, IGameClock clock, Func<string, string> mask, int mostKept = 200) : IHostHttp
{
    private const int LongestAnswer = 2_000;

    private readonly Lock _gate = new();
    private readonly LinkedList<RequestView> _requests = new();
    private int _count;

    /// <summary>Raised, on any thread, after a request was sent or its response arrived.</summary>
    public event Action? Changed;

    /// <summary>The number of requests sent so far.</summary>
    public int Count => Volatile.Read(ref _count);

    /// <summary>The latest requests, newest first.</summary>
    public IReadOnlyList<RequestView> Requests
    {
        get
        {
            lock (_gate) return [.. _requests];
        }
    }

    /// <inheritdoc />
    public void Send(HostHttpRequest request, Action<HostHttpResponse> answered)
    {
        LinkedListNode<RequestView> entry;
        lock (_gate)
        {
            var path = Uri.TryCreate(request.Url, UriKind.Absolute, out var url) ? url.PathAndQuery : request.Url;
            entry = _requests.AddFirst(new RequestView(
                ++_count, clock.Milliseconds, request.Method, mask(path), null, null, mask(request.Body), ""));
            if (_requests.Count > mostKept) _requests.RemoveLast();
        }

        Changed?.Invoke();
        inner.Send(request, response =>
        {
            Complete(entry, response);
            answered(response);
        });
    }

    private void Complete(LinkedListNode<RequestView> entry, HostHttpResponse response)
    {
        var text = mask(response.Status == 0 ? response.Failure : response.Body);
        lock (_gate)
        {
            entry.Value = entry.Value with
            {
                Status = response.Status,
                Milliseconds = clock.Milliseconds - entry.Value.At,
                Answer = text.Length > LongestAnswer ? text[..LongestAnswer] : text,
            };
        }

        Changed?.Invoke();
    }
}
