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

    [ChromiumFact]
    public async Task ARightToLeftLanguageMirrorsTheCardAndLeavesItInItsCorner()
    {
        await using var screen = await chromium.OpenAsync(new NuiPageOptions { ReducedMotion = true });
        await screen.ShowAsync(new SentCard { Title = "Shots fired" });
        await screen.SendAsync(new { type = "distance", call = 12, metres = 5400 });
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
}
