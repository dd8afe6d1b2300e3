using System.Text.Json;

namespace SonoranDispatch.Tests.Nui;

/// <summary>Tests a player's own settings and how they are kept.</summary>
[Collection(ChromiumTests.Name)]
public sealed class SettingsTests(ChromiumFixture chromium)
{
    private const string Setup =
        """{ "type": "setup", "kinds": [{ "kind": "fire", "title": "Fires" }, { "kind": "tow", "title": "Tow trucks" }, { "kind": "" }, 7] }""";

    [ChromiumFact]
    public async Task EveryChoiceIsGivenToBeKeptAndComesBack()
    {
        await using var screen = await chromium.OpenAsync();
        var list = await OpenAsync(screen);
        await list.Option("corners", "Bottom left").ClickAsync();
        await list.Option("palettes", "High contrast").ClickAsync();
        await list.Option("volumes", "Low").ClickAsync();
        await list.Panel.GetByLabel("Reduced motion").CheckAsync();
        await list.Panel.GetByLabel("Streamer mode").CheckAsync();
        await list.Panel.GetByLabel("Tow trucks").CheckAsync();
        await list.Panel.GetByLabel("Size").FillAsync("1.3");
        await list.Panel.GetByLabel("Cards shown at once").FillAsync("2");
        await list.Panel.GetByLabel("Display time").FillAsync("2.5");
        await list.Panel.GetByLabel("Distance from the side").FillAsync("30");
        await list.Panel.GetByLabel("Distance from the edge").FillAsync("50");
        await list.Panel.GetByLabel("Only the first card in full").CheckAsync();
        await list.Option("lengths", "Feet and miles").ClickAsync();
        await list.Option("clocks", "24 hours").ClickAsync();

        CallbackPost post = await screen.NextPostAsync("preferences");
        for (var more = 1; more < 14; more++)
            post = await screen.NextPostAsync("preferences");
        var body = JsonDocument.Parse(post.Body).RootElement;
        Assert.Equal("tow", body.GetProperty("muted").GetString());
        Assert.Equal(1, body.GetProperty("volume").GetInt32());

        await using var later = await chromium.OpenAsync();
        var again = await OpenAsync(later);
        await later.SendAsync(new { type = "preferences", text = body.GetProperty("text").GetString() });

        Assert.Equal(await ChosenAsync(list), await ChosenAsync(again));
        Assert.Equal(
            "bottom-left high-contrast 1.3 true | Bottom left,High contrast,Reduced motion,Low,Streamer mode,Only the first card in full,Feet and miles,24 hours,Tow trucks | 30 px,50 px,130%,2,250%",
            await ChosenAsync(again));
    }

    [ChromiumTheory]
    [InlineData("")]
    [InlineData("{ broken")]
    [InlineData("null")]
    [InlineData("[1]")]
    [InlineData("""{ "corner": "middle", "scale": 40, "duration": "long", "cards": -1, "muted": "fire", "palette": 3, "still": "no", "streamer": 1, "volume": 9, "offsetX": -5, "offsetY": 4000, "lengths": "ells", "clock": 13, "compact": 1 }""")]
    public async Task WhatCannotBeReadIsTheUsual(string text)
    {
        await using var screen = await chromium.OpenAsync();
        var list = await OpenAsync(screen);
        var usual = await ChosenAsync(list);
        await screen.SendAsync(new { type = "preferences", text = """{ "corner": "top-left", "volume": 1 }""" });
        Assert.NotEqual(usual, await ChosenAsync(list));

        await screen.SendAsync(new { type = "preferences", text });

        Assert.Equal(usual, await ChosenAsync(list));
        Assert.Equal("top-right usual 1 false | Top right,Default,High,Metres,As usual | 0 px,0 px,100%,4,100%", usual);
        Assert.Empty(screen.Errors);
    }

    [ChromiumFact]
    public async Task CardsFollowTheChoices()
    {
        await using var screen = await chromium.OpenAsync();
        await screen.ShowAsync(new SentCard { Call = 1, Priority = 3 });
        await screen.ShowAsync(new SentCard { Call = 2, Priority = 3 });
        var usual = await screen.Card(2).BoundingBoxAsync();

        await screen.SendAsync(new { type = "preferences", text = """{ "corner": "bottom-left", "scale": 1.4, "cards": 1, "duration": 2, "still": true }""" });

        var chosen = await screen.Card(2).BoundingBoxAsync();
        Assert.Equal([2], await screen.CallsAsync());
        Assert.InRange(chosen!.Width / usual!.Width, 1.39, 1.41);
        Assert.InRange(chosen.X, 10, 40);
        Assert.InRange(chosen.Y, 540, 1080);
        await screen.SendAsync(new { type = "gone", call = 1 });
        await screen.SendAsync(new { type = "gone", call = 2 });
        await screen.ShowAsync(new SentCard { Call = 3, Priority = 3 });
        await screen.RunAsync(9.9);
        Assert.Equal([3], await screen.CallsAsync());
        await screen.RunAsync(0.2);
        Assert.Empty(await screen.CallsAsync());
    }

    [ChromiumFact]
    public async Task ASoundCanBeTriedAndUsualIsOnePressAway()
    {
        await using var screen = await chromium.OpenAsync();
        var list = await OpenAsync(screen);
        var usual = await ChosenAsync(list);

        await list.Option("volumes", "Medium").ClickAsync();
        await list.Button("Play sound").ClickAsync();
        Assert.Equal(new CallbackPost("sound", """{"tier":2}"""), await screen.NextPostAsync("sound"));
        await list.Option("volumes", "Off").ClickAsync();
        Assert.False(await list.Button("Play sound").IsVisibleAsync());

        await list.Button("Reset to defaults").ClickAsync();
        Assert.Equal(usual, await ChosenAsync(list));
    }

    [ChromiumFact]
    public async Task SettingsAreReachedAndChangedByKeyboard()
    {
        await using var screen = await chromium.OpenAsync();
        var list = await ListPanel.OpenAsync(screen);
        for (var presses = 0; presses < 20 && await list.FocusAsync() != "Settings"; presses++)
            await screen.Page.Keyboard.PressAsync("Tab");

        foreach (var key in new[] { "Enter", "Tab", "Tab", "ArrowRight", "Tab", "Tab", "Tab", "ArrowRight", "Tab", "ArrowRight" })
            await screen.Page.Keyboard.PressAsync(key);

        Assert.StartsWith("right colour-blind 1.05 false | Right,Colour-blind safe,High,Metres,As usual |", await ChosenAsync(list), StringComparison.Ordinal);
    }

    private static async Task<ListPanel> OpenAsync(NuiPage screen)
    {
        await screen.SendJsonAsync(Setup);
        var list = await ListPanel.OpenAsync(screen);
        await list.Button("Settings").ClickAsync();
        return list;
    }

    private static Task<string> ChosenAsync(ListPanel list) => list.Panel.Locator("sd-settings").EvaluateAsync<string>(
        """
        settings => {
          const root = document.documentElement;
          const all = name => [...settings.querySelectorAll(name)];
          const page = [document.body.dataset.corner, root.dataset.palette, root.style.getPropertyValue('--scale'), root.hasAttribute('data-reduced-motion')];
          return [page.join(' '), all('input:checked').map(input => input.nextElementSibling.textContent), all('output').map(each => each.textContent)].join(' | ');
        }
        """);
}
