namespace SonoranDispatch.Tests.Nui;

/// <summary>Tests which cards are on screen, and in what order.</summary>
[Collection(ChromiumTests.Name)]
public sealed class StackTests(ChromiumFixture chromium)
{
    [ChromiumFact]
    public async Task TheNewestCardIsOnTop()
    {
        await using var screen = await chromium.OpenAsync();

        await ShowAsync(screen, 1, 2, 3);

        Assert.Equal([3, 2, 1], await screen.CallsAsync());
        Assert.False(await screen.More.IsVisibleAsync());
    }

    [ChromiumFact]
    public async Task FourAreShownAndTheOthersAreCounted()
    {
        await using var screen = await chromium.OpenAsync();

        await ShowAsync(screen, 1, 2, 3, 4, 5, 6, 7);

        Assert.Equal([4, 3, 2, 1], await screen.CallsAsync());
        Assert.Equal("+3 more", await screen.More.TextContentAsync());
        Assert.True(await screen.More.IsVisibleAsync());
    }

    [ChromiumFact]
    public async Task TheOldestWaitingCardTakesTheRoomThatGetsFree()
    {
        await using var screen = await chromium.OpenAsync();
        await ShowAsync(screen, 1, 2, 3, 4, 5, 6);

        await screen.SendAsync(new { type = "gone", call = 2 });

        Assert.Equal([5, 4, 3, 1], await screen.CallsAsync());
        Assert.Equal("+1 more", await screen.More.TextContentAsync());
    }

    [ChromiumFact]
    public async Task AWaitingCardThatIsGoneIsNotCounted()
    {
        await using var screen = await chromium.OpenAsync();
        await ShowAsync(screen, 1, 2, 3, 4, 5);

        await screen.SendAsync(new { type = "gone", call = 5 });

        Assert.False(await screen.More.IsVisibleAsync());
    }

    [ChromiumFact]
    public async Task APanicDoesNotWaitBehindLesserCalls()
    {
        await using var screen = await chromium.OpenAsync();
        foreach (var call in new[] { 1, 2, 3, 4 })
            await screen.ShowAsync(new SentCard { Call = call, Priority = call == 2 ? 3 : 2 });

        await screen.ShowAsync(new SentCard { Call = 5, Kind = "panic" });

        Assert.Equal([5, 4, 3, 1], await screen.CallsAsync());
        Assert.Equal("+1 more", await screen.More.TextContentAsync());
    }

    [ChromiumFact]
    public async Task ACardThatMadeRoomDoesNotPushOutItsEquals()
    {
        await using var screen = await chromium.OpenAsync(new NuiPageOptions { ReducedMotion = true });
        foreach (var call in new[] { 1, 2, 3, 4 })
            await screen.ShowAsync(new SentCard { Call = call, Priority = 2 });
        await screen.ShowAsync(new SentCard { Call = 5, Kind = "panic" });
        Assert.Equal([5, 4, 3, 2], await screen.CallsAsync());

        await screen.ShowAsync(new SentCard { Call = 6, Priority = 2 });
        Assert.Equal([5, 4, 3, 2], await screen.CallsAsync());

        await screen.SendAsync(new { type = "gone", call = 5 });
        Assert.Equal([4, 3, 2, 1], await screen.CallsAsync());
    }

    [ChromiumFact]
    public async Task AMoreUrgentCardThatWaitsComesFirst()
    {
        await using var screen = await chromium.OpenAsync(new NuiPageOptions { ReducedMotion = true });
        foreach (var call in new[] { 1, 2, 3, 4 })
            await screen.ShowAsync(new SentCard { Call = call, Priority = 1 });
        await screen.ShowAsync(new SentCard { Call = 5, Priority = 3 });
        await screen.ShowAsync(new SentCard { Call = 6, Priority = 2 });

        await screen.SendAsync(new { type = "gone", call = 1 });

        Assert.Equal([6, 4, 3, 2], await screen.CallsAsync());
    }

    [ChromiumFact]
    public async Task ACallThatIsGoneHasNoCard()
    {
        await using var screen = await chromium.OpenAsync();
        await ShowAsync(screen, 1, 2, 3, 4, 5);

        await screen.SendAsync(new { type = "gone", call = 99 });
        await screen.SendAsync(new { type = "gone", call = 3 });
        Assert.Equal([5, 4, 2, 1], await screen.CallsAsync());

        foreach (var call in new[] { 5, 4, 2, 1 })
            await screen.SendAsync(new { type = "gone", call });
        Assert.Empty(await screen.CallsAsync());
        await screen.RunAsync(1);
        Assert.False(await screen.Host.IsVisibleAsync());
    }

    [ChromiumFact]
    public async Task SetupChangesHowManyFitAndWhatIsWritten()
    {
        await using var screen = await chromium.OpenAsync();
        await ShowAsync(screen, 1, 2, 3, 4);

        await screen.SendJsonAsync(
            """
            { "type": "setup", "language": "de", "direction": "ltr", "visibleCards": 2,
              "texts": { "priority1": "Prio 1", "more": "noch {count}", "call": "Einsatz {number}", "kilometres": "{n} km" },
              "secondsByPriority": { "1": 12, "2": 8, "3": 5 } }
            """);
        await screen.DistanceAsync(4, 1520);

        Assert.Equal([4, 3], await screen.CallsAsync());
        Assert.Equal("noch 2", await screen.More.TextContentAsync());
        Assert.Equal("Prio 1", await screen.PartAsync(4, "priority"));
        Assert.Equal("Einsatz 4", await screen.PartAsync(4, "call"));
        Assert.Equal("1,5 km", await screen.PartAsync(4, "distance"));
        Assert.Equal("de", await screen.Page.Locator("html").GetAttributeAsync("lang"));
    }

    [ChromiumFact]
    public async Task AFloodDoesNotGrowThePage()
    {
        await using var screen = await chromium.OpenAsync();
        await ShowAsync(screen, 1, 2, 3, 4, 5);
        var few = await screen.Page.Locator("*").CountAsync();

        await screen.Page.EvaluateAsync(
            """
            count => {
              for (let call = 6; call <= count; call++) {
                const card = { call, priority: 1, code: '911', title: '911 Call', caller: 'Jane Doe', address: 'Grove Street', postal: '7041', text: 'Help', hasPlace: true };
                dispatchEvent(new MessageEvent('message', { data: { type: 'call', card, isNew: true } }));
              }
            }
            """,
            505);

        Assert.Equal("+501 more", await screen.More.TextContentAsync());
        Assert.Equal(few, await screen.Page.Locator("*").CountAsync());
    }

    private static async Task ShowAsync(NuiPage screen, params int[] calls)
    {
        foreach (var call in calls)
            await screen.ShowAsync(new SentCard { Call = call });
    }
}
