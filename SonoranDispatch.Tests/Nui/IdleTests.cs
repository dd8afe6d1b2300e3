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
    public async Task AnOpenMapHasNoTimerOfItsOwnAndAClosedOneLeavesNone()
    {
        await using var screen = await chromium.OpenAsync(new NuiPageOptions { Before = Counting });
        await ListPanel.OpenAsync(screen, new SentCard());
        await screen.RunAsync(0.5);
        var list = await UnderWayAsync(screen);
        await screen.Page.Keyboard.PressAsync("v");
        await screen.SendAsync(new { type = "me", x = 0, y = 0, heading = 0 });
        await screen.SendAsync(new { type = "places", places = new[] { 12, 100, 0, 0 } });
        await screen.SendAsync(new { type = "units", isFirst = true, named = new object[] { 3, "2B-07", 0, 300, 0 } });
        Assert.Equal(list, await UnderWayAsync(screen));
        await screen.Page.Keyboard.PressAsync("+");
        Assert.Equal(list, await UnderWayAsync(screen));
        // A map that moves by itself is drawn in each frame, until it is there.
        await screen.Page.Keyboard.PressAsync("0");
        Assert.Equal(list + 1, await UnderWayAsync(screen));
        await screen.RunAsync(1);
        Assert.Equal(list, await UnderWayAsync(screen));

        await screen.Page.Keyboard.PressAsync("0");
        await screen.Page.Keyboard.PressAsync("Escape");
        await screen.RunAsync(1);
        await AssertIdleAsync(screen);
    }

    [ChromiumFact]
    public async Task FiveHundredCallsTakeNoMoreElementsThanOnePage()
    {
        await using var screen = await chromium.OpenAsync();
        await ListPanel.OpenAsync(screen, [.. Enumerable.Range(1, 10).Select(call => new SentCard { Call = call, Units = ["1A-12"] })]);
        var page = await ElementsAsync(screen);

        await screen.StateAsync([.. Enumerable.Range(1, 500).Select(call => new SentCard { Call = call, Units = ["1A-12"] })]);

        Assert.EndsWith("calls: 500", await screen.Page.Locator(".where-in-list").TextContentAsync(), StringComparison.Ordinal);
        // The foot names one key more.
        Assert.InRange(await ElementsAsync(screen) - page, 0, 3);
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
        await screen.DistanceAsync(12, 101);
        var first = await WritesAsync(screen);
        await screen.DistanceAsync(12, 103);
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

    private static Task<int> ElementsAsync(NuiPage screen) => screen.Page.EvaluateAsync<int>("document.querySelectorAll('*').length");

    private static Task<int> WritesAsync(NuiPage screen)
    {
        return screen.Page.EvaluateAsync<int>("window.writes");
    }
}
