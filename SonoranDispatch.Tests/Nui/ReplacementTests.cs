namespace SonoranDispatch.Tests.Nui;

/// <summary>Tests updates to a call that already has a card.</summary>
[Collection(ChromiumTests.Name)]
public sealed class ReplacementTests(ChromiumFixture chromium)
{
    // Records the name of each part that is highlighted, because the highlight itself ends after a second of real time.
    private const string KeepingWhatLightsUp =
        """
        window.lit = [];
        const animate = Element.prototype.animate;
        Element.prototype.animate = function (frames, ...rest) {
          if (frames.some(frame => 'backgroundColor' in frame)) window.lit.push(this.className);
          return animate.call(this, frames, ...rest);
        };
        """;

    [ChromiumFact]
    public async Task TheSameCallReplacesItsCardInPlace()
    {
        await using var screen = await chromium.OpenAsync();
        foreach (var call in new[] { 1, 2, 3 })
            await screen.ShowAsync(new SentCard { Call = call });
        await screen.Card(2).EvaluateAsync("card => { card.mark = 'the same element'; }");

        await screen.ShowAsync(new SentCard { Call = 2, Cad = 501, Count = 2, Address = "Alta Street" });

        Assert.Equal([3, 2, 1], await screen.CallsAsync());
        Assert.Equal("the same element", await screen.Card(2).EvaluateAsync<string>("card => card.mark"));
        Assert.Equal("Alta Street", await screen.PartAsync(2, "address"));
        Assert.Equal("×2", await screen.PartAsync(2, "count"));
        Assert.Equal("CAD 501", await screen.PartAsync(2, "cad"));
    }

    [ChromiumFact]
    public async Task AReplacedCardIsNotAnnouncedAgainAndOnlyChangedFactsLightUp()
    {
        await using var screen = await chromium.OpenAsync(new NuiPageOptions { Before = KeepingWhatLightsUp });
        await screen.ShowAsync(new SentCard());
        Assert.Null(await screen.Card(12).GetAttributeAsync("aria-live"));

        await screen.ShowAsync(new SentCard { AgeSeconds = 5 });
        Assert.Empty(await LitAsync(screen));
        await screen.ShowAsync(new SentCard { AgeSeconds = 6, Cad = 501, Text = "Now three men" });

        Assert.Equal(["cad", "text"], await LitAsync(screen));
        Assert.Equal("off", await screen.Card(12).GetAttributeAsync("aria-live"));
    }

    [ChromiumFact]
    public async Task AReplacedWaitingCardShowsTheNewFactsWhenItsTurnComes()
    {
        await using var screen = await chromium.OpenAsync();
        foreach (var call in new[] { 1, 2, 3, 4, 5 })
            await screen.ShowAsync(new SentCard { Call = call });
        await screen.DistanceAsync(5, 120);
        await screen.ShowAsync(new SentCard { Call = 5, Title = "Shots fired" });

        await screen.SendAsync(new { type = "gone", call = 1 });

        Assert.Equal("Shots fired", await screen.PartAsync(5, "title"));
        Assert.Equal("120 m", await screen.PartAsync(5, "distance"));
    }

    private static Task<string[]> LitAsync(NuiPage screen)
    {
        return screen.Page.EvaluateAsync<string[]>("window.lit.sort()");
    }
}
