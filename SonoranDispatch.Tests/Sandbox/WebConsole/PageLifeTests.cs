using SonoranDispatch.Tests.Nui;
using static Microsoft.Playwright.Assertions;

namespace SonoranDispatch.Tests.Sandbox.WebConsole;

/// <summary>Tests the console page when the sandbox ends, the resource restarts, or the page is not visible.</summary>
public sealed class PageLifeTests(ConsoleBrowser browser) : IClassFixture<ConsoleBrowser>
{
    [ChromiumFact]
    public async Task AConsoleThatEndsIsSaid()
    {
        await using var screen = await browser.OpenAsync();
        await Expect(screen.Find("#notice")).ToBeEmptyAsync();

        await screen.Room.Console.DisposeAsync();

        await Expect(screen.Find("#notice")).ToHaveTextAsync("The sandbox does not answer. Trying again…");
    }

    [ChromiumFact]
    public async Task TheResourceIsRestartedByAButtonAndItsStateShows()
    {
        await using var screen = await browser.OpenAsync();

        await screen.Page.ClickAsync("#restart");
        Assert.Equal("restart", await screen.World.NextDeedAsync());
        Assert.Equal("""callback 2 ready {"page":"test"}""", await screen.World.NextDeedAsync());
        screen.World.Show(Scenes.Quiet() with { Resource = "stopped" });

        await Expect(screen.Find("#state-resource")).ToHaveTextAsync("Resource: stopped");
    }

    [ChromiumFact]
    public async Task AResourceThatStartsAgainFindsAFreshOfficersPage()
    {
        await using var screen = await browser.OpenAsync();
        screen.World.Send(2, """{"type":"call"}""");
        await Expect(screen.Officer.Locator("#last")).Not.ToBeEmptyAsync();
        screen.World.Show(Scenes.Quiet() with { Resource = "stopped" });
        await Expect(screen.Find("#state-resource")).ToHaveTextAsync("Resource: stopped");

        screen.World.Show(Scenes.Quiet());

        Assert.Equal("""callback 2 ready {"page":"test"}""", await screen.World.NextDeedAsync());
        await Expect(screen.Officer.Locator("#last")).ToBeEmptyAsync();
    }

    [ChromiumFact]
    public async Task APageInTheBackgroundDoesNotHoldTheStreamAndCatchesUp()
    {
        await using var screen = await browser.OpenAsync();
        Assert.Equal(2, screen.World.Listeners);

        await HideAsync(screen, true);
        await Condition.HoldsAsync(() => screen.World.Listeners == 1);
        screen.World.Show(Scenes.Called());
        await HideAsync(screen, false);

        await Expect(screen.Find(".call[data-call='501']")).ToBeVisibleAsync();
        Assert.Equal(2, screen.World.Listeners);
    }

    private static Task HideAsync(ConsoleScreen screen, bool hidden)
    {
        return screen.Page.EvaluateAsync(
            """
            hidden => {
              Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
              document.dispatchEvent(new Event('visibilitychange'));
            }
            """,
            hidden);
    }
}
