using System.Net.Http.Headers;
using System.Text;
using SonoranDispatch.Sandbox.WebConsole;

namespace SonoranDispatch.Tests.Sandbox.WebConsole;

/// <summary>A console on a free port, over a fake world and its own players' page, with a client for it.</summary>
internal sealed class WebConsoleHarness : IAsyncDisposable
{
    /// <summary>A players' page that reports that it is ready and shows what it is sent.</summary>
    private const string NuiPage =
        """
        <!doctype html>
        <html lang="en"><head><meta charset="utf-8"><title>Players' page</title><script type="module" src="main.js"></script></head>
        <body><p id="last"></p></body></html>
        """;

    private const string NuiScript =
        """
        addEventListener('message', event => {
          document.querySelector('#last').textContent = JSON.stringify({ origin: event.origin, data: event.data });
        });
        fetch('callback/ready', {
          method: 'POST', headers: { 'Content-Type': 'application/json; charset=UTF-8' }, body: '{"page":"test"}',
        });
        """;

    private readonly DirectoryInfo _folder;

    private WebConsoleHarness(FakeWorld world, WebConsoleServer console, DirectoryInfo folder)
    {
        World = world;
        Console = console;
        _folder = folder;
        Http = new System.Net.Http.HttpClient { BaseAddress = console.Address, Timeout = TimeSpan.FromSeconds(20) };
    }

    public FakeWorld World { get; }

    public WebConsoleServer Console { get; }

    public System.Net.Http.HttpClient Http { get; }

    public static async Task<WebConsoleHarness> OpenAsync()
    {
        var folder = Directory.CreateTempSubdirectory("sonorandispatch-console-");
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "secret.txt"), "not for players");
        var nui = folder.CreateSubdirectory("nui");
        await File.WriteAllTextAsync(Path.Combine(nui.FullName, "index.html"), NuiPage);
        await File.WriteAllTextAsync(Path.Combine(nui.FullName, "main.js"), NuiScript);
        var world = new FakeWorld();
        return new WebConsoleHarness(world, await WebConsoleServer.StartAsync(world, nui.FullName, 0), folder);
    }

    /// <summary>Posts a body as JSON and returns the status and the text of the response.</summary>
    public async Task<(int Status, string Text)> PostAsync(string path, string body, string type = "application/json")
    {
        using var content = new System.Net.Http.StringContent(body, Encoding.UTF8);
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        using var answer = await Http.PostAsync(new Uri(path, UriKind.Relative), content);
        return ((int)answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    /// <summary>Opens a stream of server-sent events.</summary>
    public Task<EventStream> ListenAsync(string path) => EventStream.OpenAsync(Http, path);

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await Console.DisposeAsync();
        _folder.Delete(recursive: true);
    }
}
