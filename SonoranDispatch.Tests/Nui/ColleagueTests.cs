namespace SonoranDispatch.Tests.Nui;

/// <summary>Tests when the page asks for colleagues on the game's map.</summary>
[Collection(ChromiumTests.Name)]
public sealed class ColleagueTests(ChromiumFixture chromium)
{
    private static readonly object Allowed = new { type = "state", duty = true, may = new[] { "respond" }, colleagues = true, calls = Array.Empty<object>() };

    private static readonly CallbackPost On = new("colleagues", """{"on":true}""");
    private static readonly CallbackPost Off = new("colleagues", """{"on":false}""");

    [ChromiumFact]
    public async Task ItAsksAfterEachStateThatAllowsThemAndStopsWithTheFirstThatDoesNot()
    {
        await using var screen = await chromium.OpenAsync();
        await screen.SendAsync(Allowed);
        Assert.Equal(On, await screen.NextPostAsync("colleagues"));
        await screen.SendAsync(Allowed);
        Assert.Equal(On, await screen.NextPostAsync("colleagues"));

        for (var times = 0; times < 2; times++) await screen.StateAsync([], duty: false);
        Assert.Equal(Off, await screen.NextPostAsync("colleagues"));
        await screen.SendAsync(Allowed);
        Assert.Equal(On, await screen.NextPostAsync("colleagues"));
    }

    [ChromiumTheory]
    [InlineData("streamer")]
    [InlineData("hideColleagues")]
    public async Task AStreamerAndWhoHidesThemHaveNone(string preference)
    {
        await using var screen = await chromium.OpenAsync();
        await screen.SendAsync(Allowed);
        Assert.Equal(On, await screen.NextPostAsync("colleagues"));

        await screen.SendAsync(new { type = "preferences", text = $$"""{ "{{preference}}": true }""" });
        Assert.Equal(Off, await screen.NextPostAsync("colleagues"));
        await screen.SendAsync(new { type = "preferences", text = "" });
        Assert.Equal(On, await screen.NextPostAsync("colleagues"));
    }

    [ChromiumFact]
    public async Task TheChoiceIsOfferedToThoseWhoMaySeeThem()
    {
        await using var screen = await chromium.OpenAsync();
        await screen.StateAsync([]);
        var list = await ListPanel.OpenAsync(screen);
        await list.Button("Settings").ClickAsync();
        Assert.False(await list.Panel.GetByLabel("Hide colleagues on the map").IsVisibleAsync());

        await screen.SendAsync(Allowed);
        await list.Panel.GetByLabel("Hide colleagues on the map").CheckAsync();
        Assert.Equal(On, await screen.NextPostAsync("colleagues"));
        Assert.Equal(Off, await screen.NextPostAsync("colleagues"));
        Assert.Contains("\\\"hideColleagues\\\":true", (await screen.NextPostAsync("preferences")).Body, StringComparison.Ordinal);
    }
}
