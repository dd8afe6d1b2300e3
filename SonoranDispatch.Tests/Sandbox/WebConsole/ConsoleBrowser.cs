using Microsoft.Playwright;
using SonoranDispatch.Sandbox.Screenshots;
using SonoranDispatch.Tests.Nui;

namespace SonoranDispatch.Tests.Sandbox.Web;

/// <summary>One browser for all tests of the console's page. Each test looks with a profile of its own.</summary>
public sealed class ConsoleBrowser : IAsyncLifetime
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

    /// <summary>Opens the console over a fake world. The caller disposes of it.</summary>
    internal Task<ConsoleScreen> OpenAsync()
    {
        return ConsoleScreen.OpenAsync(_browser ?? throw new InvalidOperationException("No browser: use ChromiumFact."));
    }

    /// <summary>Ends the browser.</summary>
    public async Task DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
    }
}
