using Microsoft.Playwright;

namespace SonoranDispatch.Tests.Nui;

/// <summary>One browser for all tests of the page. Each test opens its own screen in its own browser profile.</summary>
public sealed class ChromiumFixture : BrowserFixture
{
    /// <summary>Opens the page as an officer sees it. The caller disposes of it.</summary>
    internal Task<NuiPage> OpenAsync(NuiPageOptions? options = null) => NuiPage.OpenAsync(Browser, options ?? new NuiPageOptions());

    /// <summary>Opens a separate profile for a page that is not an officer's screen. The caller disposes of it.</summary>
    internal Task<IBrowserContext> OpenContextAsync() => Browser.NewContextAsync();
}
