namespace SonoranDispatch.Tests.Nui;

/// <summary>Tests the details of one call and the actions on it.</summary>
[Collection(ChromiumTests.Name)]
public sealed class DetailsTests(ChromiumFixture chromium)
{
    [ChromiumFact]
    public async Task DetailsShowTheWholeCall()
    {
        await using var screen = await chromium.OpenAsync();
        var list = await ListPanel.OpenAsync(
            screen,
            new SentCard { Cad = 501, Text = "Two men with …", Units = ["2B-3", "1A-12"], Primary = "2B-3", Approximate = true });
        await screen.DistanceAsync(12, 338);

        await list.Row(12).ClickAsync();
        Assert.Equal(new CallbackPost("details", """{"call":12}"""), await screen.NextPostAsync("details"));
        Assert.Equal("Two men with …", await list.PartAsync("text"));
        await screen.SendAsync(ListPanel.DetailsOf(12));

        foreach (var (part, shown) in new[]
        {
            ("title", "911 Call"), ("call", "Call 12"), ("cad", "CAD 501"), ("priority", "P1"), ("state", "In the CAD"), ("approximate", "about"),
            ("address", "Grove Street, Davis"), ("postal", "7041"), ("distance", "340 m"), ("caller", "Jane Doe"), ("units", "2B-31A-12"),
            ("text", "Two men with guns at the store, they took the till"), ("description", "Caller hides behind the counter"),
            ("notes", "03:04 AM1A-12On my way"),
        })
            Assert.Equal(shown, (await list.PartAsync(part))?.Replace('\u202f', ' '));
        Assert.Equal("2B-3", await list.PartAsync("unit.primary"));
    }

    [ChromiumTheory]
    [InlineData("12", "03:04 AM")]
    [InlineData("24", "03:04")]
    public async Task TheClockIsTheOneThatTheOfficerChose(string clock, string shown)
    {
        await using var screen = await chromium.OpenAsync();
        var list = await ListPanel.OpenAsync(screen, new SentCard());
        await list.ReadAsync(12, ListPanel.DetailsOf(12));

        await screen.SendAsync(new { type = "preferences", text = $$"""{ "clock": "{{clock}}" }""" });

        Assert.Equal(shown, (await list.PartAsync("at"))?.Replace('\u202f', ' '));
    }

    /// <summary>The clock, the language and the times as they are read.</summary>
    [ChromiumTheory]
    [InlineData("usual", "en", "03:04:05 AM Received|03:09:00 PM On scene")]
    [InlineData("24", "en", "03:04:05 Received|15:09:00 On scene")]
    [InlineData("usual", "de", "03:04:05 Eingegangen|15:09:00 Vor Ort")]
    public async Task TheTimesOfTheStepsThatAreKnownAreShown(string clock, string language, string shown)
    {
        await using var screen = await chromium.OpenAsync();
        var list = await ListPanel.OpenAsync(screen, new SentCard());
        if (language != "en") await screen.SendAsync(new { type = "setup", language, texts = new { timesOfCall = "Zeiten", timeReceived = "Eingegangen", timeOnScene = "Vor Ort" } });
        await screen.SendAsync(new { type = "preferences", text = $$"""{ "clock": "{{clock}}" }""" });
        await list.ReadAsync(12, new { type = "details", call = 12, times = new { received = "2026-01-02T03:04:05Z", enRoute = "soon", onScene = "2026-01-02T15:09:00Z", inCad = 7 }, state = "open" });

        Assert.Equal(shown, string.Join('|', await list.Details.Locator(".step >> visible=true").AllInnerTextsAsync()).Replace('\u202f', ' ').Replace('\n', ' '));
    }

    [ChromiumFact]
    public async Task WithoutATimeThereIsNoHeadingForThem()
    {
        await using var screen = await chromium.OpenAsync();
        var list = await ListPanel.OpenAsync(screen, new SentCard());
        await list.ReadAsync(12, ListPanel.DetailsOf(12));

        Assert.False(await list.Details.GetByText("Times", new() { Exact = true }).IsVisibleAsync());
    }

    [ChromiumFact]
    public async Task ANewNoteStandsBelowTheOthers()
    {
        await using var screen = await chromium.OpenAsync();
        var list = await ListPanel.OpenAsync(screen, new SentCard(), new SentCard { Call = 13 });
        await list.ReadAsync(12, ListPanel.DetailsOf(12));

        await screen.SendAsync(new { type = "change", call = 12, note = new { label = "2B-3", text = "<b>Arrived</b>", at = "2026-01-02T03:09:00Z" } });
        await screen.SendAsync(new { type = "change", call = 13, note = new { label = "2B-3", text = "Of another call", at = "" } });

        Assert.Equal(["On my way", "<b>Arrived</b>"], await list.Details.Locator(".note").AllTextContentsAsync());
    }

    [ChromiumTheory]
    [InlineData("", "Route")]
    [InlineData("respond", "Respond Route")]
    [InlineData("respond primary note close", "Respond Make primary Route Close call Add note")]
    [InlineData("note reply", "Route Add note Send to caller")]
    [InlineData("leave", "Route")]
    public async Task OnlyWhatIsPermittedIsOffered(string may, string offered)
    {
        await using var screen = await chromium.OpenAsync();
        var list = await ListPanel.OpenAsync(screen, new SentCard());

        await list.ReadAsync(12, ListPanel.DetailsOf(12, may.Split(' ')));

        Assert.Equal(offered, string.Join(' ', await list.OfferedAsync()));
    }

    [ChromiumFact]
    public async Task EachActionIsToldWithItsCall()
    {
        await using var screen = await chromium.OpenAsync();
        var list = await ListPanel.OpenAsync(screen, new SentCard());
        await list.ReadAsync(12, ListPanel.DetailsOf(12, "respond", "leave", "primary", "note", "close"));

        await list.Button("Respond").ClickAsync();
        Assert.Equal("""{"action":"respond","call":12,"text":""}""", (await screen.NextPostAsync("act")).Body);
        await screen.SendAsync(new { type = "change", call = 12, mine = true, units = new[] { "1A-12" }, pulse = false });
        await list.Button("Leave").ClickAsync();
        Assert.Equal("""{"action":"leave","call":12,"text":""}""", (await screen.NextPostAsync("act")).Body);
        await list.Button("Make primary").ClickAsync();
        Assert.Equal("""{"action":"primary","call":12,"text":""}""", (await screen.NextPostAsync("act")).Body);
        await list.Button("Route").ClickAsync();
        Assert.Equal("""{"call":12}""", (await screen.NextPostAsync("gps")).Body);
        await list.Details.GetByLabel("Write a note").FillAsync("  Two \"suspects\"  ");
        await list.Button("Add note").ClickAsync();
        Assert.Equal("""{"action":"note","call":12,"text":"Two \"suspects\""}""", (await screen.NextPostAsync("act")).Body);
        Assert.Equal("", await list.Details.GetByLabel("Write a note").InputValueAsync());

        await screen.SendAsync(new { type = "said", text = "You may not close call 12." });
        Assert.Equal("You may not close call 12.", await list.Panel.Locator("[aria-live=polite]").TextContentAsync());
    }

    [ChromiumFact]
    public async Task ACallIsClosedOnlyByPressingTwice()
    {
        await using var screen = await chromium.OpenAsync();
        var list = await ListPanel.OpenAsync(screen, new SentCard());
        await list.ReadAsync(12, ListPanel.DetailsOf(12, "close"));

        await list.Button("Close call").ClickAsync();
        await list.Search.FocusAsync();
        await list.Button("Close call").ClickAsync();
        await list.Button("Route").ClickAsync();
        await list.Button("Close call").ClickAsync();
        await list.Button("Close it for everyone?").ClickAsync();

        Assert.Equal("gps", (await NextButReadyAsync(screen)).Name);
        Assert.Equal("""{"action":"close","call":12,"text":""}""", (await screen.NextPostAsync()).Body);
    }

    [ChromiumFact]
    public async Task WhatMayBeDoneIsAskedAnewOnceTheCallStandsOtherwise()
    {
        await using var screen = await chromium.OpenAsync();
        var list = await ListPanel.OpenAsync(screen, new SentCard());
        await list.ReadAsync(12, ListPanel.DetailsOf(12, "respond"));

        await screen.SendAsync(new { type = "change", call = 12, text = "More men", pulse = true });
        await screen.SendAsync(new { type = "change", call = 12, mine = true, pulse = false });

        Assert.Equal(new CallbackPost("details", """{"call":12}"""), await screen.NextPostAsync("details"));
        Assert.Equal(["Route"], await list.OfferedAsync());
        await screen.SendAsync(ListPanel.DetailsOf(12, "leave"));
        Assert.Equal(["Leave", "Route"], await list.OfferedAsync());
    }

    [ChromiumFact]
    public async Task DetailsOfAnotherCallOrOfOneThatIsGoneAreNotShown()
    {
        await using var screen = await chromium.OpenAsync();
        var list = await ListPanel.OpenAsync(screen, new SentCard(), new SentCard { Call = 13 });
        await list.Row(12).ClickAsync();
        await screen.SendAsync(ListPanel.DetailsOf(13, "close"));
        Assert.Equal("Two men with guns at the store", await list.PartAsync("text"));
        Assert.Equal(["Route"], await list.OfferedAsync());

        await screen.SendAsync(new { type = "gone", call = 12 });

        // The call that took its place is selected.
        Assert.Equal("Call 13", await list.PartAsync("call"));
        Assert.Equal("row 13", await list.FocusAsync());
        await screen.SendAsync(new { type = "gone", call = 13 });
        Assert.Equal("Select a call to see its details.", await list.PartAsync("none"));
        Assert.Null(await list.PartAsync("title"));
    }

    [ChromiumTheory]
    [InlineData("Jane Doe: Two men with guns", null)]
    [InlineData("two men with  GUNS", null)]
    [InlineData("911 Call", null)]
    [InlineData("Jane Doe: Two men with guns. One is wounded.", "Jane Doe: Two men with guns. One is wounded.")]
    [InlineData("A black pickup", "A black pickup")]
    public async Task WordsThatAreShownAlreadyAreNotRepeated(string description, string? shown)
    {
        await using var screen = await chromium.OpenAsync();
        var list = await ListPanel.OpenAsync(screen, new SentCard { By = "person", Text = "Two men with guns" });

        await screen.SendAsync(new { type = "details", call = 12, text = "Two men with guns", description, state = "open" });

        Assert.Equal("Two men with guns", await list.PartAsync("title"));
        Assert.Null(await list.PartAsync("text"));
        Assert.Equal(shown, await list.PartAsync("description"));
    }

    [ChromiumFact]
    public async Task WhatWasPressedIsNotOfferedAgainUntilTheServerAnswers()
    {
        await using var screen = await chromium.OpenAsync();
        var list = await ListPanel.OpenAsync(screen, new SentCard());
        await list.ReadAsync(12, ListPanel.DetailsOf(12, "respond"));

        await list.Button("Respond").ClickAsync();
        Assert.Equal("true", await list.Button("Respond").GetAttributeAsync("aria-disabled"));
        await list.Button("Respond").ClickAsync(new() { Force = true });
        await list.Button("Route").ClickAsync();
        Assert.Equal("act", (await NextButReadyAsync(screen)).Name);
        Assert.Equal("gps", (await NextButReadyAsync(screen)).Name);

        await screen.SendAsync(new { type = "said", text = "Not so fast." });
        Assert.Equal("false", await list.Button("Respond").GetAttributeAsync("aria-disabled"));
    }

    private static async Task<CallbackPost> NextButReadyAsync(NuiPage screen)
    {
        var post = await screen.NextPostAsync();
        return post.Name is "ready" or "listOpened" or "details" ? await NextButReadyAsync(screen) : post;
    }
}
