namespace SonoranDispatch.Tests.Nui;

/// <summary>Tests the pages that follow a state, while calls change, end and begin.</summary>
[Collection(ChromiumTests.Name)]
public sealed class StatePagesTests(ChromiumFixture chromium)
{
    private const long Generation = 1_767_300_000;

    [ChromiumFact]
    public async Task ThePagesAddTheCallsThatFollow()
    {
        await using var screen = await chromium.OpenAsync();
        var list = await OpenAsync(screen, [5], 1, 2, 9);
        Assert.Equal([5], await list.CallsAsync());

        await PageAsync(screen, Generation, new SentCard { Call = 9 }, new SentCard { Call = 1 });
        Assert.Equal([9, 5, 1], await list.CallsAsync());
        await PageAsync(screen, Generation, new SentCard { Call = 2 });

        Assert.Equal([9, 5, 2, 1], await list.CallsAsync());
        Assert.Empty(screen.Errors);
    }

    [ChromiumFact]
    public async Task ACallThatEndedBeforeItsPageDoesNotComeBack()
    {
        await using var screen = await chromium.OpenAsync();
        var list = await OpenAsync(screen, [5], 1, 2);

        await screen.SendAsync(new { type = "gone", call = 1 });
        await PageAsync(screen, Generation, new SentCard { Call = 1 }, new SentCard { Call = 2 });

        Assert.Equal([5, 2], await list.CallsAsync());
    }

    [ChromiumFact]
    public async Task AChangeThatArrivedBeforeThePageStays()
    {
        await using var screen = await chromium.OpenAsync();
        var list = await OpenAsync(screen, [5], 1, 2);

        await screen.SendAsync(new { type = "change", call = 1, title = "Burglary", cad = 501 });
        await screen.SendAsync(new { type = "change", call = 1, cad = 502 });
        await PageAsync(screen, Generation, new SentCard { Call = 1, Title = "Robbery" }, new SentCard { Call = 2, Title = "Robbery" });

        Assert.Equal(1, await list.Row(1).GetByText("Burglary", new() { Exact = false }).CountAsync());
        await list.ReadAsync(1, ListPanel.DetailsOf(1));
        Assert.Equal(1, await list.Details.GetByText("502", new() { Exact = false }).CountAsync());
        Assert.Equal(0, await list.Row(2).GetByText("Burglary", new() { Exact = false }).CountAsync());
    }

    [ChromiumFact]
    public async Task ACallThatWasAnnouncedAgainBeforeItsPageKeepsItsCardAndFacts()
    {
        await using var screen = await chromium.OpenAsync();
        await OpenAsync(screen, [5], 1);

        await screen.ShowAsync(new SentCard { Call = 1, Title = "Newer" });
        await PageAsync(screen, Generation, new SentCard { Call = 1, Title = "Older" });

        Assert.Equal("Newer", await screen.PartAsync(1, "title"));
    }

    [ChromiumFact]
    public async Task APageOfAnotherStateIsIgnored()
    {
        await using var screen = await chromium.OpenAsync();
        var list = await OpenAsync(screen, [5], 1, 2);

        await PageAsync(screen, Generation - 1, new SentCard { Call = 1 });
        await screen.StateAsync([new SentCard { Call = 5 }]);
        await PageAsync(screen, Generation, new SentCard { Call = 2 });

        Assert.Equal([5], await list.CallsAsync());
    }

    [ChromiumFact]
    public async Task WhatIsKnownStaysUntilItsPageComesAndWhatIsNoLongerListedGoesAtOnce()
    {
        await using var screen = await chromium.OpenAsync();
        var list = await ListPanel.OpenAsync(screen, new SentCard { Call = 1 }, new SentCard { Call = 2 }, new SentCard { Call = 3 });
        await screen.ShowAsync(new SentCard { Call = 3 });

        await StateAsync(screen, [1], 3);
        Assert.Equal([3, 1], await list.CallsAsync());
        await PageAsync(screen, Generation, new SentCard { Call = 3, Title = "As it is now" });

        Assert.Equal([3, 1], await list.CallsAsync());
        Assert.Equal("As it is now", await screen.PartAsync(3, "title"));
    }

    [ChromiumFact]
    public async Task FourThousandCallsAreAllInTheList()
    {
        await using var screen = await chromium.OpenAsync();
        var list = await OpenAsync(screen, [.. Enumerable.Range(3_821, 180)], [.. Enumerable.Range(1, 3_820)]);
        for (var first = 3_820; first > 0; first -= 85)
            await PageAsync(screen, Generation, [.. Enumerable.Range(Math.Max(1, first - 84), Math.Min(85, first)).Select(call => new SentCard { Call = call })]);

        var where = await list.Panel.Locator(".where-in-list").TextContentAsync();
        Assert.Equal("Page 1 of 400 · calls: 4000", where?.Replace(",", "", StringComparison.Ordinal));
        Assert.Empty(screen.Errors);
    }

    private static async Task<ListPanel> OpenAsync(NuiPage screen, IReadOnlyList<int> calls, params int[] following)
    {
        await StateAsync(screen, calls, following);
        await screen.SendAsync(new { type = "list", open = true });
        return new ListPanel(screen);
    }

    private static Task StateAsync(NuiPage screen, IReadOnlyList<int> calls, params int[] following) => screen.SendAsync(new
    {
        type = "state",
        duty = true,
        unit = "1A-12",
        may = new[] { "respond" },
        calls = calls.Select(call => new SentCard { Call = call }),
        generation = Generation,
        following = following.Select((call, at) => at == 0 ? call : call - following[at - 1]),
    });

    private static Task PageAsync(NuiPage screen, long generation, params SentCard[] calls) => screen.SendAsync(new { type = "more", generation, calls });
}
