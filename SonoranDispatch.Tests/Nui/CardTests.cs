namespace SonoranDispatch.Tests.Nui;

/// <summary>Tests the contents of one card.</summary>
[Collection(ChromiumTests.Name)]
public sealed class CardTests(ChromiumFixture chromium)
{
    [ChromiumFact]
    public async Task ACardShowsEachFact()
    {
        await using var screen = await chromium.OpenAsync();

        await screen.ShowAsync(new SentCard { Cad = 501, Count = 3, AgeSeconds = 125, Units = ["1A-12", "2B-3"] });
        await screen.DistanceAsync(12, 338);

        Assert.Equal("P1", await screen.PartAsync(12, "priority"));
        Assert.Equal("911", await screen.PartAsync(12, "code"));
        Assert.Equal("Call 12", await screen.PartAsync(12, "call"));
        Assert.Equal("CAD 501", await screen.PartAsync(12, "cad"));
        Assert.Equal("×3", await screen.PartAsync(12, "count"));
        Assert.Equal("2 min", await screen.PartAsync(12, "age"));
        Assert.Equal("911 Call", await screen.PartAsync(12, "title"));
        Assert.Equal("Grove Street, Davis", await screen.PartAsync(12, "address"));
        Assert.Equal("7041", await screen.PartAsync(12, "postal"));
        Assert.Equal("340 m", await screen.PartAsync(12, "distance"));
        Assert.Equal("Jane Doe", await screen.PartAsync(12, "caller"));
        Assert.Equal("Two men with guns at the store", await screen.PartAsync(12, "text"));
        Assert.Equal("1A-122B-3", await screen.PartAsync(12, "units"));
        Assert.Empty(screen.Errors);
    }

    [ChromiumFact]
    public async Task WhatIsKnownOfAVehicleIsOnTheCardAndInTheDetails()
    {
        await using var screen = await chromium.OpenAsync();
        var call = new SentCard { Plate = "46EEK572", Colour = "red" };
        await screen.ShowAsync(call);
        Assert.Equal(("red", null, "46EEK572"), (await screen.PartAsync(12, "colour"), await screen.PartAsync(12, "model"), await screen.PartAsync(12, "plate")));
        var list = await ListPanel.OpenAsync(screen, call, new SentCard { Call = 1 });
        Assert.Equal("46EEK572", await list.PartAsync("plate"));

        await screen.SendAsync(new { type = "change", call = 12, model = "Sultan", colour = "" });
        Assert.Equal((null, "Sultan"), (await list.PartAsync("colour"), await list.PartAsync("model")));
        Assert.Equal((null, "Sultan"), (await screen.PartAsync(12, "colour"), await screen.PartAsync(12, "model")));
        await list.Search.FillAsync("46eek");
        Assert.Equal([12], await list.CallsAsync());
        await list.Search.FillAsync("");
        await list.Row(1).ClickAsync();
        Assert.False(await list.Details.Locator(".row.vehicle").IsVisibleAsync());
    }

    [ChromiumFact]
    public async Task AnArrowPointsToTheCallWhileItsDistanceIsKnown()
    {
        await using var screen = await chromium.OpenAsync();
        await screen.ShowAsync(new SentCard());
        var arrow = screen.Card(12).Locator(".arrow");
        Assert.False(await arrow.IsVisibleAsync());

        foreach (var (bearing, sine, cosine) in new[] { (0, 0, 1), (90, 1, 0), (180, 0, -1), (270, -1, 0) })
        {
            await screen.DistanceAsync(12, 100, bearing);
            var turn = await arrow.EvaluateAsync<double[]>("arrow => { const matrix = new DOMMatrix(getComputedStyle(arrow).transform); return [matrix.b, matrix.a]; }");
            Assert.Equal((sine, cosine), ((int)Math.Round(turn[0]), (int)Math.Round(turn[1])));
        }

        await screen.DistanceAsync(12, 100, "north");
        Assert.False(await arrow.IsVisibleAsync());
        await screen.DistanceAsync(12, 100, 10);
        await screen.SendAsync(new { type = "change", call = 12, hasPlace = false });
        Assert.False(await arrow.IsVisibleAsync());
    }

    [ChromiumFact]
    public async Task EmptyRowsTakeNoRoom()
    {
        await using var screen = await chromium.OpenAsync(new NuiPageOptions { ReducedMotion = true });
        await screen.ShowAsync(new SentCard { Call = 1, Cad = 5, Approximate = true, Units = ["1A"] });
        await screen.ShowAsync(new SentCard { Call = 2, Caller = "", Address = "", Postal = "", Text = "", Code = "", Approximate = true });

        foreach (var part in new[] { "code", "cad", "count", "approximate", "address", "postal", "distance", "caller", "text", "units" })
            Assert.Null(await screen.PartAsync(2, part));
        Assert.Equal("Call 2", await screen.Card(2).Locator(".row >> visible=true").InnerTextAsync());
        Assert.Equal(4, await screen.Card(1).Locator(".row >> visible=true").CountAsync());
    }

    [ChromiumTheory]
    [InlineData(1, "emergency", "P1", "alert")]
    [InlineData(2, "emergency", "P2", "group")]
    [InlineData(3, "emergency", "P3", "group")]
    [InlineData(1, "panic", "PANIC", "alert")]
    public async Task PriorityIsLabelledAndUrgentCardsAreAlerts(int priority, string kind, string label, string role)
    {
        await using var screen = await chromium.OpenAsync();

        await screen.ShowAsync(new SentCard { Priority = priority, Kind = kind });

        Assert.Equal(label, await screen.PartAsync(12, "priority"));
        Assert.Equal(role, await screen.Card(12).GetAttributeAsync("role"));
        Assert.Equal(1, await screen.Page.Locator("sd-cards [role=status] sd-card").CountAsync());
    }

    [ChromiumTheory]
    [InlineData("person", "911 call", "Two men with guns", "Jane Doe", "Two men with guns", null, "Jane Doe")]
    [InlineData("person", "911 call", "", "Jane Doe", "911 call", null, "Jane Doe")]
    [InlineData("unit", "Panic button", "Behind the bank", "1A-12", "1A-12 · Panic button", "Behind the bank", null)]
    [InlineData("", "Shots fired", "Shots  FIRED", "Witness", "Shots fired", null, "Witness")]
    [InlineData("", "Shots fired", "A rifle", "Witness", "Shots fired", "A rifle", "Witness")]
    public async Task TheHeadlineIsWhatAnOfficerMustKnowFirst(string by, string title, string text, string caller, string headline, string? words, string? from)
    {
        await using var screen = await chromium.OpenAsync();

        await screen.ShowAsync(new SentCard { By = by, Title = title, Text = text, Caller = caller });

        Assert.Equal(headline, await screen.PartAsync(12, "title"));
        Assert.Equal(words, await screen.PartAsync(12, "text"));
        Assert.Equal(from, await screen.PartAsync(12, "caller"));
        Assert.Equal("911", await screen.PartAsync(12, "code"));
    }

    [ChromiumFact]
    public async Task EachPriorityHasItsOwnColourAndItsOwnShape()
    {
        await using var screen = await chromium.OpenAsync();
        foreach (var priority in new[] { 1, 2, 3 })
            await screen.ShowAsync(new SentCard { Call = priority, Priority = priority });
        await screen.ShowAsync(new SentCard { Call = 4, Kind = "panic" });

        var looks = await screen.Cards.EvaluateAllAsync<string[][]>(
            """
            cards => cards.map(card => {
              const glyph = getComputedStyle(card.querySelector('.glyph'));
              return [getComputedStyle(card, '::before').backgroundColor, glyph.clipPath + glyph.borderRadius];
            })
            """);

        Assert.Equal(4, looks.Select(look => look[0]).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(4, looks.Select(look => look[1]).Distinct(StringComparer.Ordinal).Count());
    }

    [ChromiumFact]
    public async Task DistanceIsRoundedSoThatItCanBeReadAtAGlance()
    {
        await using var screen = await chromium.OpenAsync();
        await screen.ShowAsync(new SentCard());

        foreach (var (metres, shown) in new[] { (0, "0 m"), (344, "340 m"), (994, "990 m"), (996, "1 km"), (1260, "1.3 km"), (12_640, "13 km") })
        {
            await screen.DistanceAsync(12, metres);
            Assert.Equal(shown, await screen.PartAsync(12, "distance"));
        }
    }

    [ChromiumFact]
    public async Task DistancesAreInFeetAndMilesForThoseWhoWantThem()
    {
        await using var screen = await chromium.OpenAsync();
        await screen.SendAsync(new { type = "preferences", text = """{ "lengths": "imperial" }""" });
        await screen.ShowAsync(new SentCard());

        foreach (var (metres, shown) in new[] { (0, "0 ft"), (100, "330 ft"), (303, "990 ft"), (805, "0.5 mi"), (1609, "1 mi"), (19_312, "12 mi") })
        {
            await screen.DistanceAsync(12, metres);
            Assert.Equal(shown, await screen.PartAsync(12, "distance"));
        }
    }

    [ChromiumTheory]
    [InlineData("fire", true)]
    [InlineData("gunfire", true)]
    [InlineData("traffic-stop", true)]
    [InlineData("zzz", false)]
    public async Task AKnownKindHasAnIcon(string kind, bool shown)
    {
        await using var screen = await chromium.OpenAsync();

        await screen.ShowAsync(new SentCard { Kind = kind });

        Assert.Equal(shown, await screen.Card(12).Locator(".kind-icon").IsVisibleAsync());
    }

    [ChromiumFact]
    public async Task AnApproximatePlaceSaysSo()
    {
        await using var screen = await chromium.OpenAsync();
        await screen.ShowAsync(new SentCard { Call = 1, Approximate = true });
        await screen.ShowAsync(new SentCard { Call = 2, Approximate = true, Address = "", Postal = "" });
        await screen.ShowAsync(new SentCard { Call = 3, Approximate = false });

        await screen.DistanceAsync(2, 50);

        Assert.Equal("about", await screen.PartAsync(1, "approximate"));
        Assert.Equal("about", await screen.PartAsync(2, "approximate"));
        Assert.Null(await screen.PartAsync(3, "approximate"));
    }

    [ChromiumFact]
    public async Task ACallWithoutAPlaceHasNoDistance()
    {
        await using var screen = await chromium.OpenAsync();
        await screen.ShowAsync(new SentCard { HasPlace = false });

        await screen.DistanceAsync(12, 50);

        Assert.Null(await screen.PartAsync(12, "distance"));
        Assert.Equal("Grove Street, Davis", await screen.PartAsync(12, "address"));
    }

    [ChromiumFact]
    public async Task AgePassesWhileTheCardIsUp()
    {
        await using var screen = await chromium.OpenAsync();
        await screen.ShowAsync(new SentCard { Kind = "panic", AgeSeconds = 45 });
        Assert.Equal("now", await screen.PartAsync(12, "age"));

        await screen.RunAsync(20);

        Assert.Equal("1 min", await screen.PartAsync(12, "age"));
    }
}
