namespace SonoranDispatch.Tests.Nui;

/// <summary>Tests which calls the list shows, and in what order.</summary>
[Collection(ChromiumTests.Name)]
public sealed class ListTests(ChromiumFixture chromium)
{
    [ChromiumFact]
    public async Task ARowSaysWhatTheCallIsAndWhereAndWhoGoes()
    {
        await using var screen = await chromium.OpenAsync();
        var list = await ListPanel.OpenAsync(screen, new SentCard { Count = 3, AgeSeconds = 125, Units = ["2B-3", "1A-12"], Primary = "2B-3", Mine = true });

        await screen.DistanceAsync(12, 338);

        Assert.Equal(new CallbackPost("listOpened", "{}"), await screen.NextPostAsync("listOpened"));
        foreach (var text in new[] { "P1", "911", "911 Call · Two men with guns at the store", "×3", "2 min", "#12", "Grove Street, Davis", "7041", "340 m", "You", "2B-3", "1A-12" })
            Assert.Equal(1, await list.Row(12).GetByText(text, new() { Exact = true }).CountAsync());
        Assert.Equal("2B-3", await list.Row(12).Locator(".unit.primary").TextContentAsync());
        Assert.Empty(screen.Errors);
    }

    [ChromiumFact]
    public async Task TheNewestComesFirstOrTheMostUrgent()
    {
        await using var screen = await chromium.OpenAsync();
        var list = await ListPanel.OpenAsync(
            screen,
            new SentCard { Call = 1, Priority = 2 },
            new SentCard { Call = 2, Kind = "panic" },
            new SentCard { Call = 3, Priority = 3 },
            new SentCard { Call = 4, Priority = 1 });
        Assert.Equal([4, 3, 2, 1], await list.CallsAsync());

        await list.Option("orders", "Most urgent").ClickAsync();

        Assert.Equal([2, 4, 1, 3], await list.CallsAsync());
    }

    [ChromiumFact]
    public async Task FiltersNarrowTheListAndCanBeCombined()
    {
        await using var screen = await chromium.OpenAsync();
        var list = await ListPanel.OpenAsync(
            screen,
            new SentCard { Call = 1, Priority = 1, Departments = ["police"] },
            new SentCard { Call = 2, Priority = 2, Departments = ["fire", "medical"], Mine = true },
            new SentCard { Call = 3, Kind = "panic", Departments = ["police"] },
            new SentCard { Call = 4, Priority = 2, Departments = ["police"], Mine = true });

        await list.Option("departments", "police").ClickAsync();
        Assert.Equal([4, 3, 1], await list.CallsAsync());
        await list.Option("urgencies", "P2").ClickAsync();
        Assert.Equal([4], await list.CallsAsync());
        await list.Option("departments", "All").ClickAsync();
        Assert.Equal([4, 2], await list.CallsAsync());
        await list.Option("urgencies", "PANIC").ClickAsync();
        Assert.Equal([3], await list.CallsAsync());
        await list.Option("urgencies", "All").ClickAsync();
        await list.Panel.GetByLabel("Mine only").CheckAsync();
        Assert.Equal([4, 2], await list.CallsAsync());
    }

    [ChromiumFact]
    public async Task TheSearchFindsTextNumbersPostalsAndUnits()
    {
        await using var screen = await chromium.OpenAsync();
        var list = await ListPanel.OpenAsync(
            screen,
            new SentCard { Call = 31, Cad = 744, Text = "A dog on the motorway", Postal = "5500", Units = ["M-4"] },
            new SentCard { Call = 32, Text = "Señor López is ill", Postal = "6600", Address = "Alta Street", Units = ["2B-07"] });

        foreach (var (typed, found) in new[]
        {
            ("motorway", 31), ("DOG ON", 31), ("on dog", 31), ("lopez", 32), ("#31", 31), ("744", 31), ("6600", 32), ("2b-07", 32), ("alta", 32),
        })
        {
            await list.Search.FillAsync(typed);
            Assert.Equal([found], await list.CallsAsync());
        }

        await list.Search.FillAsync("nobody says this");
        Assert.Empty(await list.CallsAsync());
        Assert.True(await list.Panel.GetByText("No matching calls.").IsVisibleAsync());
    }

    [ChromiumFact]
    public async Task FiveHundredCallsTakeOnePageOfRows()
    {
        await using var screen = await chromium.OpenAsync();
        var list = await ListPanel.OpenAsync(screen, Many(20));
        await list.Search.FocusAsync();
        var ofTwoPages = await screen.Page.Locator("*").CountAsync();

        await screen.StateAsync(Many(500));

        Assert.Equal(Enumerable.Range(491, 10).Reverse(), await list.CallsAsync());
        Assert.Equal("Page 1 of 50 · calls: 500", await list.Panel.Locator(".where-in-list").TextContentAsync());
        Assert.Equal(ofTwoPages, await screen.Page.Locator("*").CountAsync());

        await list.Button("Next page").ClickAsync();
        Assert.Equal(Enumerable.Range(481, 10).Reverse(), await list.CallsAsync());
        Assert.Equal("11 500", await list.Row(490).EvaluateAsync<string>("row => `${row.ariaPosInSet} ${row.ariaSetSize}`"));
        Assert.Equal(ofTwoPages, await screen.Page.Locator("*").CountAsync());
    }

    [ChromiumFact]
    public async Task NewsKeepTheOpenListTrue()
    {
        await using var screen = await chromium.OpenAsync();
        var list = await ListPanel.OpenAsync(screen, new SentCard { Call = 1 }, new SentCard { Call = 2 });

        await screen.SendAsync(new { type = "call", card = new SentCard { Call = 3 } });
        await screen.SendAsync(new { type = "change", call = 1, cad = 501, address = "Alta Street", units = new[] { "M-4" }, mine = true });
        await screen.SendAsync(new { type = "gone", call = 2 });
        await screen.SendAsync(new { type = "change", call = 99, address = "Nowhere" });

        Assert.Equal([3, 1], await list.CallsAsync());
        Assert.Equal("Alta Street", await list.Row(1).Locator(".address").TextContentAsync());
        Assert.Equal("M-4", await list.Row(1).Locator(".unit").TextContentAsync());
        // A field that a change does not name keeps its value; a field sent as empty becomes empty.
        Assert.Equal("7041", await list.Row(1).Locator(".postal").TextContentAsync());
        await screen.SendAsync(new { type = "change", call = 1, postal = "", mine = false, pulse = false });
        Assert.False(await list.Row(1).Locator(".postal").IsVisibleAsync());
        Assert.False(await list.Row(1).Locator(".tag").IsVisibleAsync());
        Assert.Empty(await screen.CallsAsync());
        Assert.Empty(screen.Errors);
    }

    [ChromiumFact]
    public async Task AStateReplacesWhatWasThereAndAnnouncesNothing()
    {
        await using var screen = await chromium.OpenAsync(new NuiPageOptions { ReducedMotion = true });
        await screen.ShowAsync(new SentCard { Call = 1 });
        await screen.ShowAsync(new SentCard { Call = 2 });

        var list = await ListPanel.OpenAsync(screen, new SentCard { Call = 2, Title = "Shots fired" }, new SentCard { Call = 3 });

        Assert.Equal([3, 2], await list.CallsAsync());
        Assert.Equal([2], await screen.CallsAsync());
        Assert.Equal("Shots fired", await screen.PartAsync(2, "title"));
    }

    [ChromiumFact]
    public async Task ARowHasTheCallersWords()
    {
        await using var screen = await chromium.OpenAsync();
        var list = await ListPanel.OpenAsync(
            screen,
            new SentCard { Call = 1, By = "person", Text = "A dog on the motorway" },
            new SentCard { Call = 2, By = "unit", Caller = "1A-12", Title = "Traffic stop", Text = "Broken light" },
            new SentCard { Call = 3, Title = "Shots fired", Text = "A rifle" });

        Assert.Equal(
            ["Shots fired · A rifle", "1A-12 · Traffic stop · Broken light", "A dog on the motorway"],
            await list.Panel.Locator(".entry:not([hidden]) .title").AllTextContentsAsync());
    }

    [ChromiumFact]
    public async Task ClosedCallsAreAskedForAndShownWithoutAnAction()
    {
        await using var screen = await chromium.OpenAsync();
        var list = await ListPanel.OpenAsync(screen, new SentCard { Call = 12 });
        await list.Option("standings", "Closed").ClickAsync();
        Assert.Equal(new CallbackPost("closed", "{}"), await screen.NextPostAsync("closed"));
        Assert.Equal("No closed calls.", await list.Panel.Locator(".left .none").TextContentAsync());

        await screen.SendAsync(new { type = "closed", calls = new[] { new SentCard { Call = 3 }, new SentCard { Call = 5 } } });

        Assert.Equal([5, 3], await list.CallsAsync());
        Assert.Equal("Call 5", await list.PartAsync("call"));
        Assert.Empty(await list.OfferedAsync());
        await screen.SendAsync(new { type = "gone", call = 12 });
        Assert.Equal([5, 3], await list.CallsAsync());
        await list.Option("standings", "Open").ClickAsync();
        Assert.Empty(await list.CallsAsync());
    }

    private static SentCard[] Many(int count) =>
        [.. Enumerable.Range(1, count).Select(call => new SentCard { Call = call, Units = ["1A-12"] })];
}
