using Microsoft.Playwright;
using SonoranDispatch.Sandbox.Screenshots;

namespace SonoranDispatch.Tests.Nui;

/// <summary>One browser for all tests of the page. Each test opens its own screen in it, with a profile of its own.</summary>
public sealed class ChromiumFixture : IAsyncLifetime
{
    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Starts the browser. Nothing is started where there is none: the tests are skipped then.</summary>
    public async Task InitializeAsync()
    {
        if (Chromium.Path is null)
            return;

        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Chromium.Path,
            Headless = true,
            Args = Arguments,
        });
    }

    /// <summary>Opens the page as an officer sees it. The caller disposes of it.</summary>
    internal Task<OfficerScreen> OpenAsync(ScreenOptions? options = null)
    {
        return OfficerScreen.OpenAsync(
            _browser ?? throw new InvalidOperationException("No browser: use ChromiumFact."),
            options ?? new ScreenOptions());
    }

    /// <summary>A profile of its own for a page that is not an officer's screen. The caller disposes of it.</summary>
    internal Task<IBrowserContext> OpenContextAsync() =>
        (_browser ?? throw new InvalidOperationException("No browser: use ChromiumFact.")).NewContextAsync();

    /// <summary>Ends the browser.</summary>
    public async Task DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
    }
}
