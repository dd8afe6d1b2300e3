using System.Net.ServerSentEvents;

namespace SonoranDispatch.Tests.Sandbox.WebConsole;

/// <summary>A stream of server-sent events, read one at a time.</summary>
internal sealed class EventStream : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly Stream _body;
    private readonly IAsyncEnumerator<SseItem<string>> _items;

    private EventStream(Stream body)
    {
        _body = body;
        _items = SseParser.Create(body).EnumerateAsync().GetAsyncEnumerator();
    }

    public static async Task<EventStream> OpenAsync(System.Net.Http.HttpClient http, string path)
    {
        return new EventStream(await http.GetStreamAsync(new Uri(path, UriKind.Relative)));
    }

    /// <summary>Returns the next event; <c>null</c> if the server has ended the stream. Throws if nothing arrives within 20 seconds.</summary>
    public async Task<SseItem<string>?> NextAsync()
    {
        return await _items.MoveNextAsync().AsTask().WaitAsync(Patience) ? _items.Current : null;
    }

    public async ValueTask DisposeAsync()
    {
        await _items.DisposeAsync();
        await _body.DisposeAsync();
    }
}
