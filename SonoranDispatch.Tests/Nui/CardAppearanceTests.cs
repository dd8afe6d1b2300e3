using Microsoft.Playwright;

namespace SonoranDispatch.Tests.Nui;

/// <summary>Tests whether the cards are readable and where they appear.</summary>
[Collection(ChromiumTests.Name)]
public sealed class CardAppearanceTests(ChromiumFixture chromium)
{
    [ChromiumFact]
    public async Task CardsMoveOnlyForPlayersWhoDoNotMind()
    {
        await using var moving = await chromium.OpenAsync();
        await using var still = await chromium.OpenAsync(new NuiPageOptions { ReducedMotion = true });
        await using var asked = await chromium.OpenAsync();
        await asked.Page.EvaluateAsync("document.documentElement.setAttribute('data-reduced-motion', '')");

        Assert.True(await MovementsAsync(moving) > 0);
        Assert.Equal(0, await MovementsAsync(still));
        Assert.Equal(0, await MovementsAsync(asked));
    }

    [ChromiumTheory]
    [InlineData("top-right", false)]
    [InlineData("top-left", false)]
    [InlineData("bottom-right", true)]
    [InlineData("bottom-left", true)]
    public async Task TheNewestCardIsNearestToTheChosenCorner(string corner, bool below)
    {
        await using var screen = await chromium.OpenAsync(new NuiPageOptions { ReducedMotion = true });
        await screen.Page.EvaluateAsync("corner => { document.body.dataset.corner = corner; }", corner);
        await screen.ShowAsync(new SentCard { Call = 1 });
        await screen.ShowAsync(new SentCard { Call = 2 });

        var older = await BoxAsync(screen, 1);
        var newer = await BoxAsync(screen, 2);

        Assert.Equal(below, newer.Y > older.Y);
        var fromSide = corner.EndsWith("left", StringComparison.Ordinal) ? newer.X : 1920 - newer.X - newer.Width;
        var fromEdge = below ? 1080 - newer.Y - newer.Height : newer.Y;
        Assert.InRange(fromSide, 10, 30);
        Assert.InRange(fromEdge, 10, 30);
    }

    [ChromiumTheory]
    [InlineData("top-right", 1, -1)]
    [InlineData("right", 1, 0)]
    [InlineData("bottom-right", 1, 1)]
    [InlineData("bottom", 0, 1)]
    [InlineData("bottom-left", -1, 1)]
    [InlineData("left", -1, 0)]
    [InlineData("top-left", -1, -1)]
    [InlineData("top", 0, -1)]
    public async Task ThereAreEightPlacesAndAnOffsetFromEach(string corner, int side, int edge)
    {
        await using var screen = await chromium.OpenAsync(new NuiPageOptions { ReducedMotion = true });
        await screen.ShowAsync(new SentCard());
        var places = new List<LocatorBoundingBoxResult>();
        foreach (var offset in new[] { 0, 60 })
        {
            await screen.SendAsync(new { type = "preferences", text = $$"""{ "corner": "{{corner}}", "offsetX": {{offset}}, "offsetY": {{offset}} }""" });
            places.Add(await BoxAsync(screen, 12));
        }

        Assert.Equal(side, Third(places[0].X + (places[0].Width / 2), 1920));
        Assert.Equal(edge, Third(places[0].Y + (places[0].Height / 2), 1080));
        if (side != 0) Assert.Equal(-60 * side, places[1].X - places[0].X, 1.0);
        if (edge != 0) Assert.Equal(-60 * edge, places[1].Y - places[0].Y, 1.0);
        Assert.Empty(await screen.OutsideAsync());
    }

    [ChromiumFact]
    public async Task ABarRunsOutWithTheCardsTimeUnlessMotionIsUnwanted()
    {
        await using var moving = await chromium.OpenAsync();
        await using var still = await chromium.OpenAsync(new NuiPageOptions { ReducedMotion = true });
        foreach (var screen in new[] { moving, still })
        {
            await screen.ShowAsync(new SentCard { Call = 1, Priority = 2 });
            await screen.ShowAsync(new SentCard { Call = 2, Kind = "panic" });
        }

        const string Duration = "bar => bar.getAnimations()[0]?.effect.getTiming().duration ?? 0";
        Assert.Equal(8000, await moving.Card(1).Locator(".time").EvaluateAsync<double>(Duration));
        Assert.False(await moving.Card(2).Locator(".time").IsVisibleAsync());
        Assert.False(await still.Card(1).Locator(".time").IsVisibleAsync());
    }

    [ChromiumFact]
    public async Task InCompactModeOnlyTheCardAtTheAnchorIsFull()
    {
        await using var screen = await chromium.OpenAsync(new NuiPageOptions { ReducedMotion = true });
        await screen.SendAsync(new { type = "preferences", text = """{ "compact": true }""" });
        foreach (var call in new[] { 1, 2, 3 })
            await screen.ShowAsync(new SentCard { Call = call });

        Assert.Equal(3, await screen.Cards.CountAsync());
        Assert.Equal("3", await screen.Page.Locator("sd-cards sd-card:not([data-compact])").GetAttributeAsync("data-call"));
    }

    [ChromiumFact]
    public async Task ARightToLeftLanguageMirrorsTheCardAndLeavesItInItsCorner()
    {
        await using var screen = await chromium.OpenAsync(new NuiPageOptions { ReducedMotion = true });
        await screen.ShowAsync(new SentCard { Title = "Shots fired" });
        await screen.DistanceAsync(12, 5400);
        var before = await BoxAsync(screen, 12);
        Assert.True(await LeftOfAsync(screen, "priority") < await LeftOfAsync(screen, "age"));

        await screen.SendJsonAsync("""{ "type": "setup", "language": "ar", "direction": "rtl" }""");

        Assert.Equal("rtl", await screen.Page.Locator("html").GetAttributeAsync("dir"));
        Assert.True(await LeftOfAsync(screen, "priority") > await LeftOfAsync(screen, "age"));
        Assert.Equal("0px", await screen.Card(12).EvaluateAsync<string>("card => getComputedStyle(card, '::before').right"));
        Assert.Equal(before.X, (await BoxAsync(screen, 12)).X);
        Assert.Equal("right", await StyleAsync(screen, "title", "textAlign"));
        // Text that is not translated yet keeps its own direction: "5.4 km", not "km 5.4".
        Assert.Equal("ltr", await StyleAsync(screen, "distance", "direction"));
    }

    [ChromiumFact]
    public async Task ACardHasTheSameShareOfEveryScreen()
    {
        await using var small = await chromium.OpenAsync();
        await using var large = await chromium.OpenAsync(new NuiPageOptions { Size = (3840, 2160) });
        await small.ShowAsync(new SentCard());
        await large.ShowAsync(new SentCard());

        var once = await BoxAsync(small, 12);
        var twice = await BoxAsync(large, 12);

        Assert.InRange(twice.Width / once.Width, 1.98, 2.02);
        Assert.InRange(twice.Height / once.Height, 1.9, 2.1);
    }

    private static async Task<int> MovementsAsync(NuiPage screen)
    {
        await screen.ShowAsync(new SentCard { Call = 1, Kind = "panic" });
        await screen.ShowAsync(new SentCard { Call = 2 });
        await screen.ShowAsync(new SentCard { Call = 2, Count = 2 });
        await screen.SendAsync(new { type = "gone", call = 1 });
        return await screen.Page.EvaluateAsync<int>("document.getAnimations().length");
    }

    private static async Task<LocatorBoundingBoxResult> BoxAsync(NuiPage screen, int call)
    {
        return await screen.Card(call).BoundingBoxAsync() ?? throw new InvalidOperationException("The card is not shown.");
    }

    private static Task<double> LeftOfAsync(NuiPage screen, string part)
    {
        return screen.Card(12).Locator($".{part}").EvaluateAsync<double>("part => part.getBoundingClientRect().left");
    }

    private static Task<string> StyleAsync(NuiPage screen, string part, string property)
    {
        return screen.Card(12).Locator($".{part}").EvaluateAsync<string>("(part, property) => getComputedStyle(part)[property]", property);
    }

    // -1 for the first third of a length, 0 for the middle one, 1 for the last.
    private static int Third(double at, double length) => (int)(at * 3 / length) - 1;
}
