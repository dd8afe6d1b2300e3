using Microsoft.Playwright;

namespace SonoranDispatch.Tests.Nui;

/// <summary>One browser for all tests of the page. Each test opens its own screen in it, with a profile of its own.</summary>
public sealed class ChromiumFixture : BrowserFixture
{
    /// <summary>Opens the page as an officer sees it. The caller disposes of it.</summary>
    internal Task<NuiPage> OpenAsync(NuiPageOptions? options = null) => NuiPage.OpenAsync(Browser, options ?? new NuiPageOptions());

    /// <summary>A profile of its own for a page that is not an officer's screen. The caller disposes of it.</summary>
    internal Task<IBrowserContext> OpenContextAsync() => Browser.NewContextAsync();
}
