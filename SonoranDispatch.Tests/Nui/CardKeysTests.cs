namespace SonoranDispatch.Tests.Nui;

/// <summary>Tests on which card the keys act.</summary>
[Collection(ChromiumTests.Name)]
public sealed class CardKeysTests(ChromiumFixture chromium)
{
    private static readonly object Keys = new { type = "keys", respond = "F9", gps = "", list = "", dismiss = "BACK", panic = "" };

    [ChromiumFact]
    public async Task AnOpenPanicKeepsItsPlaceAndTheKeysWhateverComesAfterIt()
    {
        await using var screen = await OpenAsync();
        await screen.ShowAsync(new SentCard { Call = 1, Kind = "panic" });
        Assert.Equal("""{"count":1,"top":1}""", (await screen.NextPostAsync("cardsShown")).Body);

        await screen.ShowAsync(new SentCard { Call = 2, Priority = 3 });
        await screen.ShowAsync(new SentCard { Call = 3, Kind = "panic" });
        await screen.RunAsync(2);

        Assert.Equal([1, 3, 2], await screen.CallsAsync());
        Assert.Equal("F9RespondBACKAcknowledge", await screen.PartAsync(1, "keys"));
        Assert.Null(await screen.PartAsync(2, "keys"));
        Assert.Null(await screen.PartAsync(3, "keys"));
        Assert.Equal("""{"count":2,"top":1}""", (await screen.NextPostAsync("cardsShown")).Body);
        Assert.Equal("""{"count":3,"top":1}""", (await screen.NextPostAsync("cardsShown")).Body);
    }

    [ChromiumTheory]
    [InlineData("""{ "type": "dismiss" }""", 0)]
    [InlineData("""{ "type": "gone", "call": 1 }""", 0.5)]
    [InlineData("""{ "type": "change", "call": 1, "mine": true, "pulse": false }""", 0.5)]
    public async Task AnAcknowledgedPanicOrOneThatIsOverGivesTheKeysToTheNewestCard(string over, double seconds)
    {
        await using var screen = await OpenAsync();
        await screen.ShowAsync(new SentCard { Call = 1, Kind = "panic" });
        await screen.ShowAsync(new SentCard { Call = 2 });
        await screen.ShowAsync(new SentCard { Call = 3 });
        await screen.RunAsync(1);

        await screen.SendJsonAsync(over);
        await screen.RunAsync(seconds);

        Assert.Equal(3, (await screen.CallsAsync())[0]);
        Assert.Equal("F9Respond", await screen.PartAsync(3, "keys"));
    }

    [ChromiumFact]
    public async Task AKeyPressedJustAfterACardArrivesActsOnTheCardItWasMeantFor()
    {
        await using var screen = await OpenAsync();
        await screen.ShowAsync(new SentCard { Call = 1 });
        await screen.RunAsync(1);

        await screen.ShowAsync(new SentCard { Call = 2 });
        await screen.RunAsync(0.49);
        Assert.Equal("F9Respond", await screen.PartAsync(1, "keys"));
        Assert.Null(await screen.PartAsync(2, "keys"));
        await screen.SendAsync(new { type = "dismiss" });

        Assert.Equal([2], await screen.CallsAsync());
        Assert.Equal("F9Respond", await screen.PartAsync(2, "keys"));
    }

    [ChromiumFact]
    public async Task AnEarlierCardsKeysAreNotTakenByARowOfArrivals()
    {
        await using var screen = await OpenAsync();
        await screen.ShowAsync(new SentCard { Call = 1 });
        await screen.RunAsync(1);
        await screen.ShowAsync(new SentCard { Call = 2 });
        await screen.RunAsync(0.3);
        await screen.ShowAsync(new SentCard { Call = 3 });
        await screen.RunAsync(0.4);
        Assert.Equal("F9Respond", await screen.PartAsync(1, "keys"));

        await screen.RunAsync(0.1);

        Assert.Equal("F9Respond", await screen.PartAsync(3, "keys"));
        Assert.Null(await screen.PartAsync(1, "keys"));
        Assert.Null(await screen.PartAsync(2, "keys"));
    }

    [ChromiumFact]
    public async Task TheScriptIsToldTheCallThatTheKeysActOn()
    {
        await using var screen = await OpenAsync();
        await screen.ShowAsync(new SentCard { Call = 1, Priority = 3 });
        await screen.RunAsync(1);
        await screen.ShowAsync(new SentCard { Call = 2 });
        await screen.RunAsync(1);

        var told = new List<string>();
        for (var each = 0; each < 3; each++)
            told.Add((await screen.NextPostAsync("cardsShown")).Body);

        Assert.Equal(["""{"count":1,"top":1}""", """{"count":2,"top":1}""", """{"count":2,"top":2}"""], told.Order(StringComparer.Ordinal));
    }

    private async Task<NuiPage> OpenAsync()
    {
        var screen = await chromium.OpenAsync(new NuiPageOptions { ReducedMotion = true });
        await screen.StateAsync([]);
        await screen.SendAsync(Keys);
        return screen;
    }
}
