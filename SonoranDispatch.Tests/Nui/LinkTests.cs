namespace SonoranDispatch.Tests.Nui;

/// <summary>Tests where and when the page shows the code that links the player's account.</summary>
[Collection(ChromiumTests.Name)]
public sealed class LinkTests(ChromiumFixture chromium)
{
    [ChromiumFact]
    public async Task TheCodeIsShownForTwoMinutesOrUntilTheDismissKey()
    {
        await using var screen = await chromium.OpenAsync();
        var link = screen.Page.Locator("sd-link");
        Assert.False(await link.IsVisibleAsync());

        await screen.SendAsync(new { type = "link", code = "AB12", seconds = 600 });
        Assert.Equal("Your CAD code: AB12", await link.TextContentAsync());
        await screen.RunAsync(119);
        Assert.True(await link.IsVisibleAsync());
        await screen.RunAsync(2);
        Assert.False(await link.IsVisibleAsync());

        await screen.SendAsync(new { type = "link", code = "AB12", seconds = 400 });
        await screen.SendAsync(new { type = "dismiss" });
        Assert.False(await link.IsVisibleAsync());
        Assert.Equal("", await link.TextContentAsync());
    }

    [ChromiumFact]
    public async Task ItGoesWhenItIsNoLongerValid()
    {
        await using var screen = await chromium.OpenAsync();
        await screen.SendAsync(new { type = "link", code = "AB12", seconds = 5 });
        await screen.RunAsync(5.5);

        Assert.False(await screen.Page.Locator("sd-link").IsVisibleAsync());
    }

    [ChromiumFact]
    public async Task WhileThePlayerStreamsItIsNowhereOnThePageUntilTheyPressTheKey()
    {
        await using var screen = await chromium.OpenAsync();
        await screen.SendAsync(new { type = "preferences", text = """{ "streamer": true }""" });
        await screen.SendAsync(new { type = "keys", respond = "", gps = "", list = "", dismiss = "End", panic = "" });
        await screen.SendAsync(new { type = "link", code = "AB12", seconds = 600 });
        Assert.Equal("Your CAD code is hidden while you stream. Show it: End", await screen.Page.Locator("sd-link").TextContentAsync());
        Assert.DoesNotContain("AB12", await screen.Page.EvaluateAsync<string>("document.documentElement.outerHTML"), StringComparison.Ordinal);

        await screen.SendAsync(new { type = "dismiss" });
        Assert.Equal("Your CAD code: AB12", await screen.Page.Locator("sd-link").TextContentAsync());
        await screen.SendAsync(new { type = "dismiss" });
        Assert.False(await screen.Page.Locator("sd-link").IsVisibleAsync());
    }

    [ChromiumFact]
    public async Task StartingToStreamHidesItAtOnce()
    {
        await using var screen = await chromium.OpenAsync();
        await screen.SendAsync(new { type = "link", code = "AB12", seconds = 600 });
        await screen.SendAsync(new { type = "preferences", text = """{ "streamer": true }""" });

        Assert.Equal("Your CAD code is hidden while you stream. Show it: dismiss key", await screen.Page.Locator("sd-link").TextContentAsync());
    }

    [ChromiumFact]
    public async Task TheScriptIsToldWhenTheKeyIsNeeded()
    {
        await using var screen = await chromium.OpenAsync();
        await screen.SendAsync(new { type = "link", code = "AB12", seconds = 600 });
        Assert.Equal("""{"shown":true}""", (await screen.NextPostAsync("linkShown")).Body);
        await screen.SendAsync(new { type = "dismiss" });
        Assert.Equal("""{"shown":false}""", (await screen.NextPostAsync("linkShown")).Body);
    }

    [ChromiumFact]
    public async Task WhatIsHostileInItStaysText()
    {
        await using var screen = await chromium.OpenAsync();
        await screen.SendAsync(new { type = "link", code = "<img src=x onerror=alert(1)>", seconds = 600 });

        Assert.Equal(0, await screen.Page.Locator("sd-link *").CountAsync());
    }
}
