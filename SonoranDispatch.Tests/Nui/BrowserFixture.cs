using Microsoft.Playwright;
using SonoranDispatch.Sandbox.Screenshots;

namespace SonoranDispatch.Tests.Nui;

/// <summary>One browser for all tests of a page. If the machine has no browser, nothing is started and the tests are skipped.</summary>
public abstract class BrowserFixture : IAsyncLifetime
{
    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>The browser. Throws if there is none.</summary>
    protected IBrowser Browser => _browser ?? throw new InvalidOperationException("No browser: use ChromiumFact.");

    /// <summary>Starts the browser.</summary>
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

    /// <summary>Closes the browser.</summary>
    public async Task DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
    }
}
