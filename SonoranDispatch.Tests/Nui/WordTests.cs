namespace SonoranDispatch.Tests.Nui;

/// <summary>Tests the server's answers to a key while no list is open.</summary>
[Collection(ChromiumTests.Name)]
public sealed class WordTests(ChromiumFixture chromium)
{
    [ChromiumFact]
    public async Task AnAnswerStandsOnTheScreenForFiveSeconds()
    {
        await using var screen = await chromium.OpenAsync();
        var word = screen.Page.Locator("sd-word");
        Assert.False(await word.IsVisibleAsync());

        await screen.SendAsync(new { type = "said", text = "You're not on duty." });
        Assert.True(await word.IsVisibleAsync());
        Assert.Equal("You're not on duty.", await word.TextContentAsync());

        await screen.RunAsync(4.9);
        Assert.True(await word.IsVisibleAsync());
        await screen.RunAsync(0.2);
        Assert.False(await word.IsVisibleAsync());
    }

    [ChromiumFact]
    public async Task ALaterAnswerTakesItsPlaceAndItsTime()
    {
        await using var screen = await chromium.OpenAsync();
        await screen.SendAsync(new { type = "said", text = "first" });
        await screen.RunAsync(4);
        await screen.SendAsync(new { type = "said", text = "second" });
        await screen.RunAsync(4);

        Assert.Equal("second", await screen.Page.Locator("sd-word").TextContentAsync());
        Assert.True(await screen.Page.Locator("sd-word").IsVisibleAsync());
    }

    [ChromiumFact]
    public async Task WhatIsHostileInItStaysText()
    {
        await using var screen = await chromium.OpenAsync();
        await screen.SendAsync(new { type = "said", text = "<img src=x onerror=alert(1)>" });

        Assert.Equal(0, await screen.Page.Locator("sd-word *").CountAsync());
        Assert.Equal("<img src=x onerror=alert(1)>", await screen.Page.Locator("sd-word").TextContentAsync());
    }

    [ChromiumFact]
    public async Task WithTheListOpenItStandsThere()
    {
        await using var screen = await chromium.OpenAsync();
        await screen.SendAsync(new { type = "said", text = "before" });
        await screen.SendAsync(new { type = "list", open = true });
        await screen.SendAsync(new { type = "said", text = "Note added." });

        Assert.False(await screen.Page.Locator("sd-word").IsVisibleAsync());
        Assert.Equal("Note added.", await screen.Page.Locator("sd-list .status").TextContentAsync());
    }
}
