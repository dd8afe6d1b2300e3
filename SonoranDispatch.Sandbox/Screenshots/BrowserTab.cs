using System.Diagnostics;
using System.Net.Http;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

namespace SonoranDispatch.Sandbox.Screenshots;

/// <summary>
/// A tab of the browser that stays open while something happens on its page: <see cref="ScreenshotCapture"/> waits until a page is idle, which a page with
/// a stream of events never is. It is controlled through the browser's debugging port.
/// </summary>
internal sealed class BrowserTab(Process browser, DirectoryInfo profile, ClientWebSocket socket) : IAsyncDisposable
{
    private const string Announcement = "DevTools listening on ws://";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private int _asked;

    /// <summary>Opens a page in a window of 1440 by 900 pixels.</summary>
    /// <exception cref="IOException">The browser does not start.</exception>
    public static async Task<BrowserTab> OpenAsync(string path, Uri page)
    {
        var profile = Directory.CreateTempSubdirectory("sonorandispatch-camera-");
        var start = new ProcessStartInfo(path, [
            "--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--hide-scrollbars", "--remote-debugging-port=0",
            $"--user-data-dir={profile.FullName}", "--window-size=1440,900", "--force-device-scale-factor=1", "--lang=en-GB", page.AbsoluteUri,
        ]) { RedirectStandardError = true };
        start.Environment["TZ"] = "UTC";
        var browser = Process.Start(start) ?? throw new IOException($"{path} does not start.");
        using var patience = new CancellationTokenSource(Patience);
        var port = await PortAsync(browser, patience.Token) ?? throw new IOException($"{path} does not say its debugging port.");
        using var http = new HttpClient();
        var tabs = await http.GetFromJsonAsync<JsonElement>($"http://{port}/json", patience.Token);
        var socket = new ClientWebSocket();
        await socket.ConnectAsync(new Uri(tabs.EnumerateArray().First(tab => tab.GetProperty("type").GetString() == "page").GetProperty("webSocketDebuggerUrl").GetString()!), patience.Token);
        var tab = new BrowserTab(browser, profile, socket);
        await tab.AskAsync("Emulation.setDeviceMetricsOverride", """{"width":1440,"height":900,"deviceScaleFactor":1,"mobile":false}""");
        return tab;
    }

    /// <summary>Takes a screenshot of what the tab shows now.</summary>
    public async Task TakeAsync(string file) => await File.WriteAllBytesAsync(file, (await AskAsync("Page.captureScreenshot", "{}")).GetProperty("data").GetBytesFromBase64());

    public async ValueTask DisposeAsync()
    {
        socket.Dispose();
        browser.Kill(entireProcessTree: true);
        await browser.WaitForExitAsync();
        browser.Dispose();
        profile.Delete(recursive: true);
    }

    private static async Task<string?> PortAsync(Process browser, CancellationToken patience)
    {
        while (await browser.StandardError.ReadLineAsync(patience) is { } line)
            if (line.StartsWith(Announcement, StringComparison.Ordinal)) return line[Announcement.Length..line.IndexOf('/', Announcement.Length)];

        return null;
    }

    private async Task<JsonElement> AskAsync(string method, string parameters)
    {
        using var patience = new CancellationTokenSource(Patience);
        var asked = $$"""{"id":{{++_asked}},"method":"{{method}}","params":{{parameters}}}""";
        await socket.SendAsync(Encoding.UTF8.GetBytes(asked), WebSocketMessageType.Text, true, patience.Token);
        while (true)
        {
            var answer = JsonDocument.Parse(await ReceiveAsync(patience.Token)).RootElement;
            if (answer.TryGetProperty("id", out var id) && id.GetInt32() == _asked) return answer.GetProperty("result");
        }
    }

    private async Task<string> ReceiveAsync(CancellationToken patience)
    {
        using var text = new MemoryStream();
        var part = new byte[65_536];
        while (true)
        {
            var received = await socket.ReceiveAsync(part, patience);
            text.Write(part, 0, received.Count);
            if (received.EndOfMessage) return Encoding.UTF8.GetString(text.ToArray());
        }
    }
}
