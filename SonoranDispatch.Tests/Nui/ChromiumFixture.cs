namespace SonoranDispatch.Tests.Nui;

/// <summary>One browser for all tests of the page. Each test opens its own screen in it, with a profile of its own.</summary>
public sealed class ChromiumFixture : BrowserFixture
{
    /// <summary>Opens the page as an officer sees it. The caller disposes of it.</summary>
    internal Task<OfficerScreen> OpenAsync(ScreenOptions? options = null) => OfficerScreen.OpenAsync(Browser, options ?? new ScreenOptions());
}
