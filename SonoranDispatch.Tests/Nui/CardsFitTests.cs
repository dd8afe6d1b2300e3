using System.Text.Json;
using Microsoft.Playwright;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Nui;

/// <summary>Tests that every card on screen is really on the screen, however long the texts are and however small the screen is.</summary>
[Collection(ChromiumTests.Name)]
public sealed class CardsFitTests(ChromiumFixture chromium)
{
    private static readonly (int Width, int Height)[] Sizes = [(1280, 720), (1920, 1080), (2560, 1440), (3440, 1440)];

    public static TheoryData<int, double, string> Screens
    {
        get
        {
            var screens = new TheoryData<int, double, string>();
            foreach (var cards in new[] { 4, 8 })
                foreach (var scale in new[] { 0.8, 1.0, 1.4 })
                    foreach (var corner in new[] { "top-right", "bottom-left" }) screens.Add(cards, scale, corner);

            return screens;
        }
    }

    [ChromiumTheory]
    [MemberData(nameof(Screens))]
    public async Task NothingLeavesTheScreen(int cards, double scale, string corner)
    {
        var preferences = FormattableString.Invariant($$"""{ "cards": {{cards}}, "scale": {{scale}}, "corner": "{{corner}}" }""");
        await using var screen = await OpenAsync(Sizes[0], preferences);
        for (var call = 1; call <= cards + 2; call++)
            await screen.ShowAsync(LongestCard.Of(call) with { Priority = 1 + (call % 3) });
        await screen.RunAsync(0.5);

        foreach (var size in Sizes)
        {
            await screen.Page.SetViewportSizeAsync(size.Width, size.Height);
            await screen.SendAsync(new { type = "preferences", text = preferences });

            var shown = await screen.CallsAsync();
            Assert.InRange(shown.Count, 2, cards);
            Assert.Equal($"+{cards + 2 - shown.Count} more", await screen.More.TextContentAsync());
            Assert.Empty(await screen.OutsideAsync());
        }
    }

    [ChromiumTheory]
    [InlineData("de")]
    [InlineData("en")]
    [InlineData("es")]
    [InlineData("fr")]
    [InlineData("pl")]
    [InlineData("pt-BR")]
    public async Task NoLanguageCutsAnythingOff(string language)
    {
        await using var screen = await OpenAsync((1280, 720), "{}");
        var locale = JsonDocument.Parse(Repository.Text("locales", language + ".json")).RootElement;
        await screen.SendAsync(new { type = "setup", language, texts = locale.GetProperty("page") });
        await screen.ShowAsync(LongestCard.Of(1) with { AgeSeconds = 0, Kind = "panic" });
        await screen.ShowAsync(LongestCard.Of(2));
        await screen.ShowAsync(new SentCard { Call = 3, AgeSeconds = 0, Code = "10-31", Cad = 512, Count = 3, Approximate = true });
        foreach (var call in new[] { 1, 2, 3 })
            await screen.DistanceAsync(call, 980);

        foreach (var scale in new[] { "0.8", "1", "1.4" })
            foreach (var size in Sizes)
            {
                await screen.Page.SetViewportSizeAsync(size.Width, size.Height);
                await screen.SendAsync(new { type = "preferences", text = $$"""{ "scale": {{scale}} }""" });
                Assert.Empty(await screen.ClippedAsync());
                Assert.Empty(await screen.OutsideAsync());
            }
    }

    [ChromiumFact]
    public async Task ACutTextIsNoticed()
    {
        await using var screen = await OpenAsync((1280, 720), "{}");
        await screen.ShowAsync(new SentCard());
        Assert.Empty(await screen.ClippedAsync());

        await screen.Card(12).Locator(".code").EvaluateAsync("code => { code.style.cssText = 'width: 1rem; overflow: hidden; white-space: nowrap'; }");

        Assert.Equal(["code of 12: 911"], await screen.ClippedAsync());
    }

    [ChromiumFact]
    public async Task OlderCardsBecomeOneLineBeforeAnyIsOnlyCounted()
    {
        await using var screen = await OpenAsync((1920, 1080), """{ "scale": 1.4 }""");
        foreach (var call in new[] { 1, 2, 3, 4 })
            await screen.ShowAsync(LongestCard.Of(call));

        Assert.Equal([4, 3, 2, 1], await screen.CallsAsync());
        Assert.False(await screen.More.IsVisibleAsync());
        var lines = await CompactAsync(screen);
        Assert.Contains(1, lines);
        Assert.DoesNotContain(4, lines);
        Assert.True((await screen.Card(1).BoundingBoxAsync())!.Height < 60);
        Assert.NotNull(await screen.PartAsync(1, "title"));

        await screen.SendAsync(new { type = "gone", call = 4 });
        await screen.SendAsync(new { type = "gone", call = 3 });
        await screen.SendAsync(new { type = "gone", call = 2 });
        Assert.Empty(await CompactAsync(screen));
    }

    [ChromiumFact]
    public async Task WhatFitsIsChosenAgainWhenAFactOrTheScreenChanges()
    {
        await using var screen = await OpenAsync((1920, 1080), "{}");
        foreach (var call in new[] { 1, 2, 3, 4 })
            await screen.ShowAsync(new SentCard { Call = call });
        Assert.Empty(await CompactAsync(screen));

        await screen.Page.SetViewportSizeAsync(1920, 400);
        await Assertions.Expect(screen.Page.Locator("sd-card[data-compact]")).Not.ToHaveCountAsync(0);
        Assert.Empty(await screen.OutsideAsync());
        await screen.Page.SetViewportSizeAsync(1920, 1080);
        await Assertions.Expect(screen.Page.Locator("sd-card[data-compact]")).ToHaveCountAsync(0);

        foreach (var call in new[] { 1, 2, 3, 4 })
            await screen.SendAsync(new { type = "change", call, text = LongestCard.Text, title = LongestCard.Title, units = LongestCard.Units });
        await screen.SendAsync(new { type = "preferences", text = """{ "still": true, "scale": 1.4 }""" });

        Assert.NotEmpty(await CompactAsync(screen));
        Assert.Empty(await screen.OutsideAsync());
    }

    private async Task<NuiPage> OpenAsync((int Width, int Height) size, string preferences)
    {
        var screen = await chromium.OpenAsync(new NuiPageOptions { Size = size, ReducedMotion = true });
        await screen.StateAsync([]);
        await screen.SendAsync(new { type = "keys", respond = "F9", gps = "F10", list = "F7", dismiss = "BACK", panic = "" });
        await screen.SendAsync(new { type = "preferences", text = preferences });
        return screen;
    }

    private static Task<int[]> CompactAsync(NuiPage screen) =>
        screen.Page.EvaluateAsync<int[]>("[...document.querySelectorAll('sd-card[data-compact]')].map(card => Number(card.dataset.call))");
}
