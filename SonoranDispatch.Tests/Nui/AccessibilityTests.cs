using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace SonoranDispatch.Tests.Nui;

/// <summary>Checks the page with axe-core. It cannot see the game behind the page: <see cref="PaletteTests"/> compute the contrast.</summary>
[Collection(ChromiumTests.Name)]
public sealed class AccessibilityTests(ChromiumFixture chromium)
{
    public static TheoryData<string> Palettes => PaletteTests.Palettes;

    [ChromiumTheory]
    [MemberData(nameof(Palettes))]
    public async Task AxeFindsNoViolation(string palette)
    {
        await using var screen = await chromium.OpenAsync(new NuiPageOptions { ReducedMotion = true });
        SentCard[] calls =
        [
            new SentCard { Call = 1, Units = ["1A-12"], Primary = "1A-12", Departments = ["police", "fire"], Count = 3, Approximate = true },
            new SentCard { Call = 2, By = "person", Cad = 501, Departments = ["fire"] }, new SentCard { Call = 3, Kind = "panic", By = "unit", Caller = "3C-15" },
        ];
        await screen.SendAsync(new { type = "setup", kinds = new[] { new { kind = "fire", title = "Fires" } } });
        await screen.SendAsync(new { type = "preferences", text = $$"""{ "palette": "{{palette}}" }""" });
        await screen.SendAsync(new { type = "keys", respond = "F9", gps = "F10", dismiss = "BACK" });
        await screen.StateAsync(calls);
        foreach (var call in calls)
            await screen.ShowAsync(call);
        await screen.RunAsync(1);
        // axe-core waits with timers of its own.
        await screen.Page.Clock.ResumeAsync();
        await CheckAsync(screen.Host);

        var list = await ListPanel.OpenAsync(screen, calls);
        await screen.SendAsync(ListPanel.DetailsOf(3, "respond", "note", "close"));
        await CheckAsync(list.Panel);
        await screen.SendAsync(ListPanel.DetailsOf(3, "note", "nearest", "attach"));
        await screen.Page.Keyboard.PressAsync("u");
        await screen.SendAsync(new { type = "nearest", call = 3, text = "", units = new object[] { new { player = 5, unit = "2B-3", metres = 338 }, new { player = 6, unit = "3C-15", on = 3, title = "Panic" } } });
        await CheckAsync(list.Panel);
        await screen.StateAsync(calls, may: ["open"]);
        await screen.SendAsync(ListPanel.DispatchersDetailsOf(3));
        await CheckAsync(list.Panel);
        await screen.Page.Keyboard.PressAsync("e");
        await CheckAsync(list.Panel);
        await screen.Page.Keyboard.PressAsync("Escape");
        await screen.Page.Keyboard.PressAsync("?");
        await CheckAsync(list.Panel);
        await screen.Page.Keyboard.PressAsync("?");
        await screen.Page.Keyboard.PressAsync("v");
        await CheckAsync(list.Panel);
        await screen.SendAsync(new { type = "me", x = 0, y = 0, heading = 40 });
        await screen.SendAsync(new { type = "places", places = new[] { 1, 300, 0, 150, 2, 0, 500, 0, 3, -400, 0, 0 } });
        await CheckAsync(list.Panel);
        await list.Button("Settings").ClickAsync();
        await CheckAsync(list.Panel);
    }

    private static async Task CheckAsync(ILocator part) =>
        Assert.Empty((await part.RunAxe()).Violations.SelectMany(each => each.Nodes.Select(node => $"{each.Id}: {node.Html}")));
}
