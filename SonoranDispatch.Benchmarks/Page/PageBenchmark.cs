using System.Globalization;
using Microsoft.Playwright;
using SonoranDispatch.Sandbox.Screenshots;

namespace SonoranDispatch.Benchmarks.Page;

/// <summary>Measures the officers' page in the Chromium of this machine. docs/performance.md has the numbers that it printed last.</summary>
internal static class PageBenchmark
{
    private const int Cards = 100;
    private const int Seconds = 5;
    private const string Message = "HandlePostMessage";
    private const string Picture = "Layerize";

    // What the browser does between a message and the new picture, apart from waiting for the next frame.
    private static readonly string[] Work = [Message, "FunctionCall", "UpdateLayoutTree", "Layout", "PrePaint", "Paint", Picture];

    /// <summary>Runs all measurements.</summary>
    /// <returns>0; 1 if there is no browser.</returns>
    public static async Task<int> RunAsync(TextWriter output)
    {
        if (Chromium.Path is not { } path)
        {
            await output.WriteLineAsync("Chromium is not on this machine: put it in PATH or name it in the environment variable CHROMIUM.");
            return 1;
        }

        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = path, Args = ["--no-sandbox"] });
        await output.WriteLineAsync($"Chromium {browser.Version}, {Environment.ProcessorCount} cores");
        await output.WriteLineAsync(await NothingAsync(browser));
        await output.WriteLineAsync(await CardsAsync(browser));
        await output.WriteLineAsync(await EverythingAsync(browser));
        await output.WriteLineAsync(await ManyCallsAsync(browser));
        return 0;
    }

    private static async Task<string> NothingAsync(IBrowser browser)
    {
        await using var page = await MeasuredPage.OpenAsync(browser);
        await page.SendAsync(State(50));
        await Task.Delay(500);
        var before = await page.ScriptAsync();
        await Task.Delay(Seconds * 1000);
        return Line($"Nothing is shown, {Seconds} s: {await page.ScriptAsync() - before:F3} ms of script");
    }

    private static async Task<string> CardsAsync(IBrowser browser)
    {
        await using var page = await MeasuredPage.OpenAsync(browser);
        var events = await page.TraceAsync(browser, async () =>
        {
            for (var call = 1; call <= Cards; call++)
            {
                await page.SendAsync(new { type = "call", isNew = true, card = Row(call) });
                await Task.Delay(120);
            }
        });
        var messages = events.Where(each => each.Name == Message).ToList();
        var (work, wait) = (new List<double>(), new List<double>());
        foreach (var message in messages)
        {
            if (events.FirstOrDefault(each => each.Name == Picture && each.Thread == message.Thread && each.Start > message.End) is not { } picture) continue;

            work.Add(Outermost(events.Where(each => Work.Contains(each.Name) && each.Thread == message.Thread && each.Start >= message.Start && each.End <= picture.End)) / 1000);
            wait.Add((picture.End - message.Start) / 1000);
        }

        return Line($"A card, {work.Count} times, the last ones with three others on screen: {At(work, .5):F1} ms of work from the message to the picture (95 %: {At(work, .95):F1}, most {work.Max():F1}), ")
            + Line($"{At(wait, .5):F1} ms with the wait for the next frame (95 %: {At(wait, .95):F1})");
    }

    private static async Task<string> EverythingAsync(IBrowser browser)
    {
        await using var page = await MeasuredPage.OpenAsync(browser);
        await page.SendAsync(new { type = "preferences", text = """{ "cards": 8 }""" });
        await page.SendAsync(State(200));
        for (var call = 193; call <= 200; call++) await page.SendAsync(new { type = "call", isNew = true, card = Row(call, 1, "panic") });
        await page.SendAsync(new { type = "list", open = true });
        await page.PressAsync("v");
        await page.SendAsync(new { type = "places", places = Enumerable.Range(1, 200).SelectMany(call => new[] { call, call * 20, call * 30 % 3000, 0 }) });
        await page.SendAsync(new { type = "units", isFirst = true, named = Enumerable.Range(1, 64).SelectMany(unit => new object[] { unit, "1A-" + unit, 0, unit * 40, 0 }) });
        // Each frame moves the map, as a drag does.
        await page.RunAsync("() => { window.frames = 0; const step = () => { frames++; document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: frames % 120 < 60 ? 'ArrowLeft' : 'ArrowRight', shiftKey: true, bubbles: true })); requestAnimationFrame(step); }; step(); }");
        var events = await page.TraceAsync(browser, async () =>
        {
            for (var second = 0; second < Seconds; second++)
            {
                await page.RunAsync(OneSecond(second));
                await Task.Delay(1000);
            }
        });
        return Frames(events);
    }

    // What the client script and the server send in one second while an officer drives: all distances, their own place, and half of their colleagues.
    private static string OneSecond(int second) =>
        $$"""
        () => {
          postMessage({ type: 'distances', calls: Array.from({ length: 200 }, (_, call) => [call + 1, call * 20 + {{second}} * 30, {{second}} * 10]).flat() }, '*');
          postMessage({ type: 'me', x: {{second}} * 30, y: 0, heading: {{second}} * 10 }, '*');
          postMessage({ type: 'units', moved: Array.from({ length: 32 }, (_, unit) => [unit + 1, unit * 40, {{second}} * 30]).flat() }, '*');
        }
        """;

    private static string Frames(IReadOnlyList<TraceEvent> events)
    {
        var thread = events.GroupBy(each => each.Thread).MaxBy(each => each.Count(one => one.Name == Picture))!.Key;
        var starts = events.Where(each => each.Name == Picture && each.Thread == thread).Select(each => each.Start).ToList();
        var scripts = events.Where(each => each.Name == "FunctionCall" && each.Thread == thread).ToList();
        var perFrame = starts.Zip(starts.Skip(1), (from, to) => Outermost(scripts.Where(each => each.Start >= from && each.Start < to)) / 1000).ToList();
        return Line($"Eight cards, list and map with 200 calls and 64 colleagues, the map moving: {perFrame.Average():F2} ms of script a frame in {perFrame.Count} frames (95 %: {At(perFrame, .95):F2}, most {perFrame.Max():F2})");
    }

    // The work of all, where one contains others only once.
    private static double Outermost(IEnumerable<TraceEvent> scripts)
    {
        var (sum, end) = (0d, 0d);
        foreach (var script in scripts)
        {
            if (script.Start < end) continue;
            (sum, end) = (sum + script.Work, script.End);
        }

        return sum;
    }

    private static async Task<string> ManyCallsAsync(IBrowser browser)
    {
        await using var page = await MeasuredPage.OpenAsync(browser);
        await page.SendAsync(State(10));
        await page.SendAsync(new { type = "list", open = true });
        var few = await page.ElementsAsync();
        var before = await page.ScriptAsync();
        await page.SendAsync(State(500));
        return Line($"500 calls in the list: {await page.ElementsAsync()} elements, with 10 calls {few}; {await page.ScriptAsync() - before:F1} ms of script for the state");
    }

    private static object State(int calls) => new { type = "state", duty = true, unit = "1A-12", may = new[] { "respond", "note" }, calls = Enumerable.Range(1, calls).Select(call => Row(call)) };

    private static object Row(int call, int priority = 2, string kind = "emergency") => new
    {
        call, priority, kind, panic = kind == "panic", by = "person", code = "911", title = "911 call", caller = "Jane Doe", address = "Grove Street, Davis", postal = "7041",
        text = "Two men with guns at the store", plate = "46EEK572", colour = "red", hasPlace = true, departments = new[] { "police", "fire" }, units = new[] { "1A-12", "2B-07" },
    };

    private static double At(List<double> values, double share) => values.Order().ElementAt(Math.Min(values.Count - 1, (int)(values.Count * share)));

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
