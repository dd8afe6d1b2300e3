namespace SonoranDispatch.Tests.Nui;

/// <summary>Tests the units near a call in its details.</summary>
[Collection(ChromiumTests.Name)]
public sealed class NearUnitsTests(ChromiumFixture chromium)
{
    private static readonly object[] Units =
    [
        new { player = 5, unit = "2B-3", metres = 338 },
        new { player = 6, unit = "3C-15", metres = 2410 },
        new { player = 7, unit = "Officer Adams" },
        new { player = 8, unit = "1A-12", metres = 40, on = 7, title = "Traffic stop <b>" },
        new { player = 9, unit = "M-4", metres = 90, on = 12, title = "911 call" },
    ];

    [ChromiumFact]
    public async Task AnOfficerSeesTheUnitsAndCannotPutThemOnTheCall()
    {
        await using var screen = await chromium.OpenAsync();
        var list = await OpenedAsync(screen, "nearest");

        Assert.Equal(
            ["2B-3340 mFree", "3C-152.4 kmFree", "Officer AdamsFree", "1A-1240 m#7 Traffic stop <b>", "M-490 mOn this call"],
            await list.Details.Locator(".near").AllTextContentsAsync());
        Assert.Equal(0, await list.Details.Locator("button.near").CountAsync());
        Assert.Null(await list.PartAsync("near-hint"));
        Assert.Empty(screen.Errors);
    }

    [ChromiumFact]
    public async Task ADispatcherPutsAUnitOnTheCallWithTheMouse()
    {
        await using var screen = await chromium.OpenAsync();
        var list = await OpenedAsync(screen, "nearest", "attach");

        Assert.Equal(4, await list.Details.Locator("button.near").CountAsync());
        await list.Details.Locator(".near", new() { HasText = "3C-15" }).ClickAsync();

        Assert.Equal("""{"action":"attach","call":12,"text":"@6"}""", (await screen.NextPostAsync("act")).Body);
    }

    [ChromiumFact]
    public async Task TheKeysOpenThemMoveAlongThemAndPutOneOnTheCall()
    {
        await using var screen = await chromium.OpenAsync();
        var list = await OpenedAsync(screen, "nearest", "attach");

        await screen.Page.Keyboard.PressAsync("ArrowDown");
        await screen.Page.Keyboard.PressAsync("ArrowDown");
        await screen.Page.Keyboard.PressAsync("ArrowDown");
        await screen.Page.Keyboard.PressAsync("ArrowUp");
        Assert.Equal("3C-152.4 kmFree", await list.FocusAsync());
        await screen.Page.Keyboard.PressAsync("Enter");
        Assert.Equal("""{"action":"attach","call":12,"text":"@6"}""", (await screen.NextPostAsync("act")).Body);

        await screen.Page.Keyboard.PressAsync("Escape");
        Assert.Equal("""{"call":0}""", (await screen.NextPostAsync("nearest")).Body);
        Assert.Equal("Nearest units", await list.FocusAsync());
        Assert.True(await list.Panel.IsVisibleAsync());
    }

    [ChromiumFact]
    public async Task TheFocusStaysOnTheUnitWhereverItMoves()
    {
        await using var screen = await chromium.OpenAsync();
        var list = await OpenedAsync(screen, "nearest", "attach");
        await screen.Page.Keyboard.PressAsync("ArrowDown");

        await screen.SendAsync(new { type = "nearest", call = 12, text = "", units = Units.Reverse() });
        Assert.Equal("2B-3340 mFree", await list.FocusAsync());

        await screen.SendAsync(new { type = "nearest", call = 12, text = "", units = Units.Skip(1) });
        Assert.Equal("Nearest units", await list.FocusAsync());
    }

    [ChromiumTheory]
    [InlineData("u")]
    [InlineData("another call")]
    [InlineData("list")]
    [InlineData("gone")]
    [InlineData("off duty")]
    [InlineData("closed")]
    public async Task TheServerIsToldThatNobodyLooksAnyMore(string how)
    {
        await using var screen = await chromium.OpenAsync();
        var list = await OpenedAsync(screen, "nearest");

        if (how == "u") await screen.Page.Keyboard.PressAsync("u");
        if (how == "another call") await list.Row(13).ClickAsync();
        if (how == "list") await screen.SendAsync(new { type = "list", open = false });
        if (how == "gone") await screen.SendAsync(new { type = "gone", call = 12 });
        if (how == "off duty") await screen.StateAsync([], duty: false);
        if (how == "closed") await screen.SendAsync(ListPanel.DetailsOf(12));

        Assert.Equal("""{"call":0}""", (await screen.NextPostAsync("nearest")).Body);
        await screen.SendAsync(new { type = "nearest", call = 12, text = "", units = Units });
        Assert.Equal(0, await screen.Page.Locator(".near").CountAsync());
    }

    [ChromiumTheory]
    [InlineData("The location of call 12 is unknown.", "The location of call 12 is unknown.")]
    [InlineData("", "No unit is on duty.")]
    public async Task WithoutUnitsItSaysWhy(string text, string shown)
    {
        await using var screen = await chromium.OpenAsync();
        var list = await OpenedAsync(screen, "nearest");

        await screen.SendAsync(new { type = "nearest", call = 12, text, units = Array.Empty<object>() });

        Assert.Equal(shown, await list.PartAsync("near-text"));
    }

    [ChromiumFact]
    public async Task WhatIsNoAnswerAboutThisCallChangesNothing()
    {
        await using var screen = await chromium.OpenAsync();
        var list = await OpenedAsync(screen, "nearest", "attach");

        await screen.SendAsync(new { type = "nearest", call = 13, text = "", units = Array.Empty<object>() });
        await screen.SendJsonAsync("""{"type":"nearest","call":"12","units":7}""");
        Assert.Equal(5, await list.Details.Locator(".near").CountAsync());

        await screen.SendJsonAsync("""{"type":"nearest","call":12,"text":5,"units":[null,7,{"player":0,"unit":"A"},{"player":3},{"player":3,"unit":"A","metres":"x","on":-1,"title":{}}]}""");
        Assert.Equal(["AFree"], await list.Details.Locator(".near").AllTextContentsAsync());
        Assert.Empty(screen.Errors);
    }

    [ChromiumFact]
    public async Task DistancesFollowTheOfficersMeasureAndNamesAreHiddenWhileStreaming()
    {
        await using var screen = await chromium.OpenAsync();
        var list = await OpenedAsync(screen, "nearest");

        await screen.SendAsync(new { type = "preferences", text = """{ "lengths": "imperial", "streamer": true }""" });

        Assert.Equal("""{"imperial":true}""", (await screen.NextPostAsync("lengths")).Body);
        Assert.Equal(["2B-30.2 miFree", "3C-151.5 miFree", "hiddenFree"], (await list.Details.Locator(".near").AllTextContentsAsync()).Take(3));

        await screen.SendAsync(new { type = "preferences", text = """{ "lengths": "metric" }""" });
        Assert.Equal("""{"imperial":false}""", (await screen.NextPostAsync("lengths")).Body);
    }

    private static async Task<ListPanel> OpenedAsync(NuiPage screen, params string[] may)
    {
        var list = await ListPanel.OpenAsync(screen, new SentCard(), new SentCard { Call = 13 });
        await list.ReadAsync(12, ListPanel.DetailsOf(12, may));
        await screen.Page.Keyboard.PressAsync("u");
        Assert.Equal("""{"call":12}""", (await screen.NextPostAsync("nearest")).Body);
        Assert.Null(await list.PartAsync("near-hint"));
        await screen.SendAsync(new { type = "nearest", call = 12, text = "", units = Units });
        return list;
    }
}
