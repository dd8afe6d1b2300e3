namespace SonoranDispatch.Tests.Nui;

/// <summary>Tests what streamer mode hides about other players.</summary>
[Collection(ChromiumTests.Name)]
public sealed class StreamerTests(ChromiumFixture chromium)
{
    private static readonly string[] Secrets =
        ["Whitlock", "46EEK572", "46 EEK 572", "63MLD218", "81QKE554", "555-0199", "Castell", "behind the counter", "black pickup", "Arrived at"];

    private static readonly SentCard Call = new()
    {
        Title = "Stop of 46EEK572, call 555-0199",
        Caller = "Dana Whitlock",
        Text = "I am behind the counter",
        Address = "Grove Street, Davis (46 EEK 572)",
        Units = ["1A-12", "Noor Castell"],
        Primary = "Noor Castell",
        Cad = 501,
        Plate = "63MLD218",
        Model = "Sultan 81QKE554",
    };

    [ChromiumTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task NamesPlatesNumbersAndFreeTextAreNowhereOnThePage(bool streaming)
    {
        await using var screen = await chromium.OpenAsync();
        await screen.SendAsync(new { type = "preferences", text = $$"""{ "streamer": {{(streaming ? "true" : "false")}} }""" });
        await screen.ShowAsync(Call);
        var list = await ListPanel.OpenAsync(screen, Call);
        await list.ReadAsync(12, new
        {
            type = "details",
            call = 12,
            text = "I am behind the counter of the shop",
            description = "A black pickup",
            notes = new[] { new { label = "Noor Castell", text = "Arrived at the shop", at = "2026-01-02T03:04:05Z" } },
            may = Array.Empty<string>(),
            state = "open",
        });
        await screen.SendAsync(new { type = "change", call = 12, note = new { label = "2B-3", text = "Arrived at the back door", at = "" } });
        await screen.SendAsync(new { type = "said", text = "The number is 555-0199, the plate 46EEK572." });

        var page = await screen.Page.EvaluateAsync<string>("document.documentElement.outerHTML");

        Assert.All(Secrets, secret => Assert.Equal(!streaming, page.Contains(secret, StringComparison.OrdinalIgnoreCase)));
        // Everything an officer needs for the job is still shown.
        Assert.Equal("CAD 501", await screen.PartAsync(12, "cad"));
        Assert.Equal("7041", await screen.PartAsync(12, "postal"));
        Assert.StartsWith("Grove Street, Davis", await screen.PartAsync(12, "address"), StringComparison.Ordinal);
        Assert.Equal("1A-12", await screen.Card(12).Locator(".unit").First.TextContentAsync());
        Assert.Equal(streaming, await list.Panel.Locator(".streaming-tag").IsVisibleAsync());
    }

    [ChromiumFact]
    public async Task SwitchingItOnHidesWhatIsAlreadyOnScreen()
    {
        await using var screen = await chromium.OpenAsync();
        await screen.SendJsonAsync("""{ "type": "setup", "kinds": [{ "kind": "emergency", "title": "Emergency" }] }""");
        await screen.ShowAsync(Call);
        Assert.Equal("Dana Whitlock", await screen.PartAsync(12, "caller"));

        await screen.SendAsync(new { type = "preferences", text = """{ "streamer": true }""" });
        Assert.Equal("hidden", await screen.PartAsync(12, "caller"));
        Assert.Equal("hidden", await screen.PartAsync(12, "text"));
        Assert.Equal("none", await screen.Card(12).Locator(".text").EvaluateAsync<string>("text => getComputedStyle(text).quotes"));
        Assert.Equal("Emergency", await screen.PartAsync(12, "title"));

        await screen.SendAsync(new { type = "preferences", text = "" });
        Assert.Equal("Dana Whitlock", await screen.PartAsync(12, "caller"));
        Assert.Equal(Call.Title, await screen.PartAsync(12, "title"));
    }

    [ChromiumFact]
    public async Task WhatIsHiddenCannotBeFoundBySearching()
    {
        await using var screen = await chromium.OpenAsync();
        await screen.SendAsync(new { type = "preferences", text = """{ "streamer": true }""" });
        var list = await ListPanel.OpenAsync(screen, Call);

        await list.Search.FillAsync("whitlock");

        Assert.Empty(await list.CallsAsync());
    }
}
