namespace SonoranDispatch.Tests.Nui;

/// <summary>Tests how the page shows how many units a call needs.</summary>
[Collection(ChromiumTests.Name)]
public sealed class NeededUnitsTests(ChromiumFixture chromium)
{
    [ChromiumTheory]
    [InlineData(0, 0, null)]
    [InlineData(3, 0, "0 of 3")]
    [InlineData(3, 1, "1 of 3")]
    [InlineData(20, 20, "20 of 20")]
    [InlineData(21, 1, null)]
    [InlineData(-1, 1, null)]
    public async Task CardListAndDetailsShowHowManyUnitsACallNeeds(int needs, int responding, string? shown)
    {
        await using var screen = await chromium.OpenAsync();
        var card = new SentCard { Needs = needs, Responding = responding, Units = [.. Enumerable.Range(1, responding).Select(static number => $"1A-{number}")] };

        await screen.ShowAsync(card);
        Assert.Equal(shown, await screen.PartAsync(12, "needed"));

        var list = await ListPanel.OpenAsync(screen, card);
        Assert.Equal(shown ?? "", await list.Row(12).Locator(".needed").TextContentAsync());
        Assert.Equal(shown, await list.PartAsync("needed"));
        Assert.Empty(screen.Errors);
    }

    [ChromiumFact]
    public async Task TheNumberFollowsTheCall()
    {
        await using var screen = await chromium.OpenAsync();
        await screen.ShowAsync(new SentCard { Needs = 3 });

        await screen.SendAsync(new { type = "change", call = 12, units = new[] { "1A-12" }, responding = 1 });
        Assert.Equal("1 of 3", await screen.PartAsync(12, "needed"));
        await screen.SendAsync(new { type = "change", call = 12, needs = 5 });
        Assert.Equal("1 of 5", await screen.PartAsync(12, "needed"));
        await screen.SendAsync(new { type = "change", call = 12, needs = 0, responding = 0 });
        Assert.Null(await screen.PartAsync(12, "needed"));
    }

    [ChromiumFact]
    public async Task TheNumberIsInTheOfficersLanguage()
    {
        await using var screen = await chromium.OpenAsync();
        await screen.SendAsync(new { type = "setup", language = "de", texts = new { needed = "{count} von {needs}" } });
        await screen.ShowAsync(new SentCard { Needs = 3, Responding = 1, Units = ["1A-12"] });

        Assert.Equal("1 von 3", await screen.PartAsync(12, "needed"));
    }
}
