using System.Text.Json;
using Microsoft.Playwright;

namespace SonoranDispatch.Benchmarks.Page;

/// <summary>The officers' page in Chromium, with its own clock, and what it costs there.</summary>
internal sealed class MeasuredPage(IPage page, ICDPSession session) : IAsyncDisposable
{
    private const string Address = "http://page.test/";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>Opens the page, as the game does: nothing is shown yet.</summary>
    public static async Task<MeasuredPage> OpenAsync(IBrowser browser)
    {
        var page = await browser.NewPageAsync(new BrowserNewPageOptions { ViewportSize = new ViewportSize { Width = 1920, Height = 1080 } });
        await page.RouteAsync(Address + "**", AnswerAsync);
        await page.GotoAsync(Address + "index.html");
        var session = await page.Context.NewCDPSessionAsync(page);
        await session.SendAsync("Performance.enable");
        return new MeasuredPage(page, session);
    }

    /// <summary>Delivers a message as the game does, and waits until it is handled.</summary>
    public Task SendAsync(object message) => page.EvaluateAsync(
        "json => new Promise(done => { addEventListener('message', () => done(), { once: true }); postMessage(JSON.parse(json), '*'); })", JsonSerializer.Serialize(message, Json));

    /// <summary>Runs a script on the page.</summary>
    public Task RunAsync(string script) => page.EvaluateAsync(script);

    /// <summary>Presses a key.</summary>
    public Task PressAsync(string key) => page.Keyboard.PressAsync(key);

    /// <summary>Returns how many elements the page has.</summary>
    public Task<int> ElementsAsync() => page.EvaluateAsync<int>("document.querySelectorAll('*').length");

    /// <summary>Returns how long scripts ran so far, in milliseconds.</summary>
    public async Task<double> ScriptAsync()
    {
        var answer = await session.SendAsync("Performance.getMetrics");
        var metrics = answer!.Value.GetProperty("metrics").EnumerateArray();
        return metrics.Single(metric => metric.GetProperty("name").GetString() == "ScriptDuration").GetProperty("value").GetDouble() * 1000;
    }

    /// <summary>Traces what happens meanwhile.</summary>
    public async Task<IReadOnlyList<TraceEvent>> TraceAsync(IBrowser browser, Func<Task> meanwhile)
    {
        var tracing = await browser.NewBrowserCDPSessionAsync();
        var events = new List<TraceEvent>();
        var complete = new TaskCompletionSource();
        tracing.Event("Tracing.dataCollected").OnEvent += (_, data) => events.AddRange(data!.Value.GetProperty("value").EnumerateArray().Select(TraceEvent.Read));
        tracing.Event("Tracing.tracingComplete").OnEvent += (_, _) => complete.TrySetResult();
        await tracing.SendAsync("Tracing.start", new Dictionary<string, object> { ["transferMode"] = "ReportEvents", ["categories"] = "devtools.timeline" });
        await meanwhile();
        await tracing.SendAsync("Tracing.end");
        await complete.Task;
        await tracing.DetachAsync();
        return [.. events.OrderBy(each => each.Start)];
    }

    public async ValueTask DisposeAsync() => await page.CloseAsync();

    private static Task AnswerAsync(IRoute route) => new Uri(route.Request.Url).AbsolutePath is var path && path.StartsWith("/callback/", StringComparison.Ordinal)
        ? route.FulfillAsync(new RouteFulfillOptions { ContentType = "application/json", Body = "{}" })
        : route.FulfillAsync(new RouteFulfillOptions { Path = System.IO.Path.Combine(AppContext.BaseDirectory, "Nui", path.TrimStart('/')) });
}
