namespace SonoranDispatch.Tests.Nui;

/// <summary>Tests what the page costs while it shows nothing.</summary>
[Collection(ChromiumTests.Name)]
public sealed class IdleTests(ChromiumFixture chromium)
{
    // Counts pending timers and animation frames. It wraps the timer functions, and the tests check that it sees the timers of a shown card.
    private const string Counting =
        """
        window.underWay = new Set();
        for (const [start, stop, once] of [['setTimeout', 'clearTimeout', true], ['setInterval', 'clearInterval', false], ['requestAnimationFrame', 'cancelAnimationFrame', true]]) {
          const realStart = window[start].bind(window);
          const realStop = window[stop].bind(window);
          window[start] = (work, ...rest) => {
            const id = realStart((...given) => { if (once) window.underWay.delete(start + id); work(...given); }, ...rest);
            window.underWay.add(start + id);
            return id;
          };
          window[stop] = id => { window.underWay.delete(start + id); realStop(id); };
        }
        """;

    [ChromiumFact]
    public async Task ThePageIsHiddenAndStillUntilThereIsACard()
    {
        await using var screen = await chromium.OpenAsync(new NuiPageOptions { Before = Counting });

        await AssertIdleAsync(screen);
    }

    [ChromiumFact]
    public async Task AfterTheLastCardNoTimerAndNoAnimationIsLeft()
    {
        await using var screen = await chromium.OpenAsync(new NuiPageOptions { Before = Counting });
        await screen.ShowAsync(new SentCard { Call = 1 });
        await screen.ShowAsync(new SentCard { Call = 2, Kind = "panic" });
        await screen.ShowAsync(new SentCard { Call = 1, Count = 2 });
        Assert.Equal("flex", await DisplayOfHostAsync(screen));
        await screen.RunAsync(0.5);
        // The timer of the first card and the shared timer for the ages. A panic card does not expire by itself.
        Assert.Equal(2, await UnderWayAsync(screen));

        await screen.RunAsync(40);
        await screen.SendAsync(new { type = "dismiss" });
        await screen.RunAsync(0.5);

        await AssertIdleAsync(screen);
    }

    [ChromiumFact]
    public async Task ACardTakenAwayLeavesNoTimer()
    {
        await using var screen = await chromium.OpenAsync(new NuiPageOptions { Before = Counting });
        await screen.ShowAsync(new SentCard());
        Assert.Equal(2, await UnderWayAsync(screen));

        await screen.SendAsync(new { type = "gone", call = 12 });
        await screen.RunAsync(0.5);

        await AssertIdleAsync(screen);
    }

    [ChromiumFact]
    public async Task AListThatWasClosedLeavesNoTimerAndHearsNoKey()
    {
        await using var screen = await chromium.OpenAsync(new NuiPageOptions { Before = Counting });
        var list = await ListPanel.OpenAsync(screen, new SentCard());
        Assert.Equal(1, await UnderWayAsync(screen));
        await screen.Page.Keyboard.PressAsync("Enter");
        await screen.Page.Keyboard.PressAsync("Escape");

        await AssertIdleAsync(screen);
        Assert.False(await list.Panel.IsVisibleAsync());
        await screen.SendAsync(new { type = "change", call = 12, address = "Alta Street" });
        await screen.SendAsync(new { type = "gone", call = 12 });
        await screen.Page.Keyboard.PressAsync("Escape");
        Assert.Equal("listClosed", (await screen.NextPostAsync("listClosed")).Name);
        await AssertIdleAsync(screen);
    }

    [ChromiumFact]
    public async Task AFullScreenHasOneTimerForEachShownCardAndOneForAllAges()
    {
        await using var screen = await chromium.OpenAsync(new NuiPageOptions { Before = Counting, ReducedMotion = true });

        for (var call = 1; call <= 50; call++)
            await screen.ShowAsync(new SentCard { Call = call });
        await screen.RunAsync(0.5);

        Assert.Equal(5, await UnderWayAsync(screen));
    }

    [ChromiumFact]
    public async Task NothingIsWrittenBetweenTwoUpdatesOfTheAge()
    {
        await using var screen = await chromium.OpenAsync(new NuiPageOptions { ReducedMotion = true });
        await screen.ShowAsync(new SentCard { Kind = "panic", AgeSeconds = 45 });
        await screen.Page.EvaluateAsync(
            """
            () => {
              window.writes = 0;
              new MutationObserver(seen => { window.writes += seen.filter(each => each.type === 'childList').length; })
                .observe(document.body, { subtree: true, childList: true, characterData: true });
            }
            """);

        await screen.RunAsync(9.9);
        await screen.SendAsync(new { type = "distance", call = 12, metres = 101 });
        var first = await WritesAsync(screen);
        await screen.SendAsync(new { type = "distance", call = 12, metres = 103 });
        Assert.Equal(1, first);
        Assert.Equal(1, await WritesAsync(screen));

        await screen.RunAsync(19);
        Assert.Equal(2, await WritesAsync(screen));
    }

    private static async Task AssertIdleAsync(NuiPage screen)
    {
        Assert.Equal("none", await DisplayOfHostAsync(screen));
        Assert.Equal(0, await UnderWayAsync(screen));
        Assert.Equal(0, await screen.Page.EvaluateAsync<int>("document.getAnimations().length"));
        Assert.Empty(screen.Errors);
    }

    private static Task<string> DisplayOfHostAsync(NuiPage screen)
    {
        return screen.Host.EvaluateAsync<string>("host => getComputedStyle(host).display");
    }

    private static Task<int> UnderWayAsync(NuiPage screen)
    {
        return screen.Page.EvaluateAsync<int>("window.underWay.size");
    }

    private static Task<int> WritesAsync(NuiPage screen)
    {
        return screen.Page.EvaluateAsync<int>("window.writes");
    }
}
