using Microsoft.Playwright;

namespace SonoranDispatch.Tests.Nui;

/// <summary>Tests the map in the list.</summary>
[Collection(ChromiumTests.Name)]
public sealed class CallMapTests(ChromiumFixture chromium)
{
    private static readonly SentCard[] Calls =
    [
        new() { Call = 11, Priority = 1 }, new() { Call = 12, Priority = 2 }, new() { Call = 13, Priority = 3 },
        new() { Call = 14, Kind = "panic" }, new() { Call = 15, HasPlace = false },
    ];

    [ChromiumFact]
    public async Task AClickOnAMarkSelectsTheCallAndItsDetailsFollow()
    {
        await using var screen = await OpenAsync();
        var list = await MapAsync(screen, Calls, [11, 0, 0, 0, 12, 900, 0, 0]);
        Assert.Equal("""{"call":15}""", (await screen.NextPostAsync("details")).Body);

        await Mark(screen, 11).ClickAsync();

        Assert.Equal("Call 11", await list.PartAsync("call"));
        Assert.Equal([11], await SelectedAsync(screen));
        Assert.Equal("""{"call":11}""", (await screen.NextPostAsync("details")).Body);
    }

    [ChromiumFact]
    public async Task ArrowsReachEveryCallAlsoThoseWithoutAPlaceAndEnterLeadsToTheActions()
    {
        await using var screen = await OpenAsync();
        var list = await MapAsync(screen, Calls, [11, 0, 0, 0, 12, 900, 0, 0, 13, 0, 900, 0, 14, 900, 900, 0]);
        Assert.Equal("Without a location: 1", await screen.Page.Locator(".unplaced").TextContentAsync());
        Assert.Equal("Call 15", await list.PartAsync("call"));

        foreach (var (key, call) in new[] { ("ArrowDown", 14), ("ArrowRight", 13), ("ArrowDown", 12), ("ArrowLeft", 13), ("End", 11), ("ArrowUp", 12) })
        {
            await screen.Page.Keyboard.PressAsync(key);
            Assert.Equal($"Call {call}", await list.PartAsync("call"));
            Assert.Equal([call], await SelectedAsync(screen));
        }

        await screen.SendAsync(ListPanel.DetailsOf(12, "respond"));
        await screen.Page.Keyboard.PressAsync("Enter");
        Assert.Equal("Respond", await list.FocusAsync());
        await screen.Page.Keyboard.PressAsync("r");
        Assert.Equal("""{"action":"respond","call":12,"text":""}""", (await screen.NextPostAsync("act")).Body);
    }

    [ChromiumFact]
    public async Task TheFirstPlacesAreAllInSightAndKeysAndWheelMoveTheMap()
    {
        await using var screen = await OpenAsync();
        await MapAsync(screen, Calls, [11, -2000, 0, 0, 12, 2000, 3000, 0]);
        await screen.Page.Keyboard.PressAsync("End");
        var (first, scale) = (await SpotAsync(screen, 11), await SpreadAsync(screen));
        Assert.All(new[] { first, await SpotAsync(screen, 12) }, spot => Assert.True(spot is { X: > 0 and < 1, Y: > 0 and < 1 }, spot.ToString()));

        await screen.Page.Keyboard.PressAsync("+");
        Assert.Equal(1.4, await SpreadAsync(screen) / scale, 2);
        await screen.Page.Keyboard.PressAsync("0");
        Assert.Equal(scale, await SpreadAsync(screen), 1);
        await screen.Page.Keyboard.PressAsync("-");
        Assert.Equal(1 / 1.4, await SpreadAsync(screen) / scale, 2);
        await screen.Page.Keyboard.PressAsync("0");
        await screen.Page.Keyboard.PressAsync("Shift+ArrowRight");
        await screen.Page.Keyboard.PressAsync("Shift+ArrowDown");
        var moved = await SpotAsync(screen, 11);
        Assert.True(moved.X < first.X && moved.Y < first.Y, "the map moved to the right and down, its marks to the left and up");

        await screen.Page.Keyboard.PressAsync("0");
        await screen.Page.Locator(".call-marks").HoverAsync();
        await screen.Page.Mouse.WheelAsync(0, -200);
        await Assertions.Expect(screen.Page.Locator("sd-map")).ToHaveAttributeAsync("data-zoom", "near");
        Assert.True(await SpreadAsync(screen) > scale);
    }

    [ChromiumFact]
    public async Task TheMouseDragsTheMapAndADragSelectsNothing()
    {
        await using var screen = await OpenAsync();
        var list = await MapAsync(screen, Calls, [11, 0, 0, 0, 12, 900, 0, 0]);
        var before = await SpotAsync(screen, 11);
        var box = (await Mark(screen, 11).BoundingBoxAsync())!;

        await screen.Page.Mouse.MoveAsync(box.X + (box.Width / 2), box.Y + (box.Height / 2));
        await screen.Page.Mouse.DownAsync();
        await screen.Page.Mouse.MoveAsync(box.X + 80, box.Y + 40);
        await screen.Page.Mouse.UpAsync();

        Assert.True((await SpotAsync(screen, 11)).X > before.X);
        Assert.Equal("Call 15", await list.PartAsync("call"));
    }

    [ChromiumFact]
    public async Task EachUrgencyHasItsFormAndAPanicsMarkIsLarger()
    {
        await using var screen = await OpenAsync();
        await MapAsync(screen, Calls, [11, 0, 0, 0, 12, 900, 0, 0, 13, 0, 900, 0, 14, 900, 900, 0]);

        var forms = await screen.Page.Locator(".call-mark .glyph").EvaluateAllAsync<string[]>("all => all.map(each => getComputedStyle(each).clipPath + getComputedStyle(each).borderRadius)");
        Assert.Equal(4, forms.Distinct().Count());
        var (panic, other) = ((await Mark(screen, 14).BoundingBoxAsync())!, (await Mark(screen, 11).BoundingBoxAsync())!);
        Assert.True(panic.Width > 1.3 * other.Width);
        Assert.NotEqual(await RadiusAsync(screen, 14), await RadiusAsync(screen, 11));
    }

    [ChromiumFact]
    public async Task AnApproximatePlaceIsACircleAndTheFiltersApply()
    {
        await using var screen = await OpenAsync();
        var list = await MapAsync(screen, Calls, [11, 0, 0, 250, 12, 900, 0, 0]);
        await Assertions.Expect(screen.Page.Locator(".radius:not([hidden])")).ToHaveCountAsync(1);

        await list.Option("urgencies", "P2").ClickAsync();

        Assert.Equal([12], await MarksAsync(screen));
        await Assertions.Expect(screen.Page.Locator(".radius:not([hidden])")).ToHaveCountAsync(0);
    }

    [ChromiumFact]
    public async Task ThereAreAtMost200MarksAndTheyAreTheSameElementsAfterAChange()
    {
        await using var screen = await OpenAsync();
        SentCard[] calls = [.. Enumerable.Range(1, 500).Select(call => new SentCard { Call = call })];
        await MapAsync(screen, calls, [.. Enumerable.Range(1, 500).SelectMany(call => new object[] { call, call * 10, 0, 0 })]);
        Assert.Equal(200, (await MarksAsync(screen)).Count);
        var elements = await screen.Page.EvaluateAsync<int>("document.querySelectorAll('*').length");

        for (var change = 1; change <= 20; change++)
            await screen.SendAsync(new { type = "change", call = change, priority = (change % 3) + 1 });

        Assert.Equal(elements, await screen.Page.EvaluateAsync<int>("document.querySelectorAll('*').length"));
    }

    [ChromiumFact]
    public async Task PlacesAreAskedForOnlyWhileAnOfficerOnDutySeesTheMap()
    {
        await using var screen = await OpenAsync();
        var list = await MapAsync(screen, Calls, [11, 0, 0, 0]);
        await OpenedAsync(screen, true);
        await list.Button("Settings").ClickAsync();
        await OpenedAsync(screen, false);
        Assert.Empty(await MarksAsync(screen));
        await list.Button("Map").ClickAsync();
        await OpenedAsync(screen, true);
        await screen.StateAsync([], duty: false);
        await OpenedAsync(screen, false);
        await screen.StateAsync(Calls);
        await OpenedAsync(screen, true);
        await screen.Page.Keyboard.PressAsync("v");
        await OpenedAsync(screen, false);
        await screen.Page.Keyboard.PressAsync("v");
        await OpenedAsync(screen, true);

        await screen.Page.Keyboard.PressAsync("Escape");
        await OpenedAsync(screen, false);
        Assert.Equal("listClosed", (await screen.NextPostAsync("listClosed")).Name);
        // What was on its way arrives too late.
        await screen.SendAsync(new { type = "places", places = new object[] { 11, 0, 0, 0 } });
        await screen.SendAsync(new { type = "me", x = 1, y = 2, heading = 3 });
        Assert.Empty(await MarksAsync(screen));
        Assert.Empty(screen.Errors);
    }

    [ChromiumFact]
    public async Task WhatCannotBeReadIsNotOnTheMap()
    {
        await using var screen = await OpenAsync();
        await MapAsync(screen, Calls, [11, "0", 0, 0, 12, 0, 1e9, 0, 13, 0, 0, -5, 14, 10, 20, 0, 15]);
        await screen.SendAsync(new { type = "me", x = "here", y = 0 });

        Assert.Equal([14], await MarksAsync(screen));
        Assert.False(await screen.Page.Locator(".own-mark").IsVisibleAsync());
        await screen.SendAsync(new { type = "me", x = 0, y = 0, heading = 90 });
        Assert.True(await screen.Page.Locator(".own-mark").IsVisibleAsync());
        Assert.Equal("rotate(90)", await screen.Page.Locator(".own-mark path").GetAttributeAsync("transform"));
        await screen.SendAsync(new { type = "places", places = "none" });
        Assert.Empty(await MarksAsync(screen));
        Assert.Empty(screen.Errors);
    }

    [ChromiumFact]
    public async Task ColleaguesComeMoveAndGo()
    {
        await using var screen = await OpenAsync();
        await MapAsync(screen, Calls, [11, 0, 0, 0, 12, 900, 0, 0]);
        await screen.SendAsync(new { type = "units", isFirst = true, named = new object[] { 3, "2B-07", 0, 300, 0, 4, "M-4", 11, 0, 300, 5, "3C-15", -1, 300, 300 } });
        Assert.Equal(["2B-07", "M-4 busy", "3C-15 panic"], await ColleaguesAsync(screen));
        var before = await screen.Page.Locator(".colleague-mark").First.BoundingBoxAsync();

        await screen.SendAsync(new { type = "units", isFirst = false, named = new object[] { 4, "M-4", 0, 0, 300 }, moved = new[] { 3, 600, 0, 9, 0, 0 }, gone = new[] { 5 } });
        Assert.Equal(["2B-07", "M-4"], await ColleaguesAsync(screen));
        Assert.True((await screen.Page.Locator(".colleague-mark").First.BoundingBoxAsync())!.X > before!.X);

        await screen.SendAsync(new { type = "units", isFirst = true, named = new object[] { 7, "Jo Smith", 0, 1, 1, 8, "1A", 0, "x", 1 } });
        await screen.SendAsync(new { type = "preferences", text = """{ "streamer": true }""" });
        Assert.Equal(["hidden"], await ColleaguesAsync(screen));
        await screen.Page.Keyboard.PressAsync("v");
        Assert.Empty(await ColleaguesAsync(screen));
        await screen.SendAsync(new { type = "units", isFirst = true, named = new object[] { 3, "2B-07", 0, 300, 0 } });
        Assert.Empty(await ColleaguesAsync(screen));
    }

    private Task<NuiPage> OpenAsync() => chromium.OpenAsync(new NuiPageOptions { ReducedMotion = true });

    private static async Task<ListPanel> MapAsync(NuiPage screen, SentCard[] calls, object[] places)
    {
        var list = await ListPanel.OpenAsync(screen, calls);
        await screen.Page.Keyboard.PressAsync("v");
        await screen.SendAsync(new { type = "places", places });
        return list;
    }

    private static async Task OpenedAsync(NuiPage screen, bool open) => Assert.Equal($$"""{"open":{{(open ? "true" : "false")}}}""", (await screen.NextPostAsync("map")).Body);

    private static async Task<IReadOnlyList<string>> ColleaguesAsync(NuiPage screen) => await screen.Page.Locator(".colleague-mark")
        .EvaluateAllAsync<string[]>("marks => marks.map(mark => mark.textContent + mark.className.replace('colleague-mark', ''))");

    private static ILocator Mark(NuiPage screen, int call) => screen.Page.Locator($".call-mark[data-call='{call}']");

    private static async Task<IReadOnlyList<int>> MarksAsync(NuiPage screen) =>
        await screen.Page.Locator(".call-mark").EvaluateAllAsync<int[]>("marks => marks.map(mark => Number(mark.dataset.call))");

    private static async Task<IReadOnlyList<int>> SelectedAsync(NuiPage screen) =>
        await screen.Page.Locator(".call-mark[aria-selected='true']").EvaluateAllAsync<int[]>("marks => marks.map(mark => Number(mark.dataset.call))");

    private static Task<string> RadiusAsync(NuiPage screen, int call) => Mark(screen, call).EvaluateAsync<string>("mark => getComputedStyle(mark).borderRadius");

    // The middle of a mark as a share of the map's width and height.
    private static async Task<(double X, double Y)> SpotAsync(NuiPage screen, int call)
    {
        var (map, mark) = ((await screen.Page.Locator("sd-map").BoundingBoxAsync())!, (await Mark(screen, call).BoundingBoxAsync())!);
        return ((mark.X + (mark.Width / 2) - map.X) / map.Width, (mark.Y + (mark.Height / 2) - map.Y) / map.Height);
    }

    // Pixels between two marks.
    private static async Task<double> SpreadAsync(NuiPage screen)
    {
        var (a, b) = ((await Mark(screen, 11).BoundingBoxAsync())!, (await Mark(screen, 12).BoundingBoxAsync())!);
        return Math.Sqrt(Math.Pow(a.X - b.X, 2) + Math.Pow(a.Y - b.Y, 2));
    }
}
