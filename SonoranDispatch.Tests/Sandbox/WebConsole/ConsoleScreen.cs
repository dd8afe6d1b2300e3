using Microsoft.Playwright;

namespace SonoranDispatch.Tests.Sandbox.WebConsole;

/// <summary>The console page in a browser tab, visible and loaded.</summary>
internal sealed class ConsoleScreen : IAsyncDisposable
{
    private readonly IBrowserContext _context;

    private ConsoleScreen(IBrowserContext context, WebConsoleHarness harness, IPage page)
    {
        _context = context;
        Room = harness;
        Page = page;
        page.PageError += (_, error) => Errors.Add(error);
        page.Console += (_, line) =>
        {
            if (string.Equals(line.Type, "error", StringComparison.Ordinal))
                Errors.Add(line.Text);
        };
    }

    public WebConsoleHarness Room { get; }

    public IPage Page { get; }

    public FakeWorld World => Room.World;

    /// <summary>Unhandled exceptions and console errors of the page.</summary>
    public List<string> Errors { get; } = [];

    /// <summary>The players' page inside the officer's screen.</summary>
    public IFrameLocator Officer => Page.FrameLocator("#officer-frame");

    /// <summary>Opens the page and waits until the officer's page has reported that it is ready.</summary>
    public static async Task<ConsoleScreen> OpenAsync(IBrowser browser)
    {
        var harness = await WebConsoleHarness.OpenAsync();
        var context = await browser.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = 1440, Height = 900 },
            ReducedMotion = ReducedMotion.Reduce,
        });
        context.SetDefaultTimeout(20_000);
        var screen = new ConsoleScreen(context, harness, await context.NewPageAsync());
        await screen.Page.GotoAsync(harness.Console.Address.ToString());
        Assert.Equal("""callback 2 ready {"page":"test"}""", await harness.World.NextDeedAsync());
        return screen;
    }

    /// <summary>The first element that matches the selector; actions on it wait for it.</summary>
    public ILocator Find(string selector) => Page.Locator(selector).First;

    /// <summary>Returns where the browser has drawn an element of the map, in the game's coordinates.</summary>
    public async Task<(double X, double Y)> PlaceAsync(string selector)
    {
        var point = await Find(selector).EvaluateAsync<double[]>(
            """
            mark => {
              const own = mark.getScreenCTM();
              const point = new DOMPoint(own.e, own.f).matrixTransform(document.querySelector('#map').getScreenCTM().inverse());
              return [point.x, -point.y];
            }
            """);
        return (point[0], point[1]);
    }

    /// <summary>Returns where an element of the map is on the screen, in pixels.</summary>
    public async Task<(float X, float Y)> PixelAsync(string selector)
    {
        var point = await Find(selector).EvaluateAsync<float[]>(
            "mark => { const own = mark.getScreenCTM(); return [own.e, own.f]; }");
        return (point[0], point[1]);
    }

    public async ValueTask DisposeAsync()
    {
        await _context.DisposeAsync();
        await Room.DisposeAsync();
    }
}
