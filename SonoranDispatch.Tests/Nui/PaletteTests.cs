using System.Globalization;

namespace SonoranDispatch.Tests.Nui;

/// <summary>Tests whether everything is readable in each palette, whatever the game shows behind it.</summary>
[Collection(ChromiumTests.Name)]
public sealed class PaletteTests(ChromiumFixture chromium)
{
    private static readonly int[] Scenes = [0, 128, 255];

    private static readonly string[] OnCard =
    [
        "address", "age", "approximate", "bar", "cad", "call", "caller", "cap", "code", "colour", "count", "distance", "does", "label",
        "model", "plate", "postal", "priority", "text", "title", "unit", "unit primary",
    ];

    public static TheoryData<string> Palettes => ["usual", "colour-blind", "high-contrast"];

    [ChromiumTheory]
    [MemberData(nameof(Palettes))]
    public async Task EveryTextOnACardCanBeRead(string palette)
    {
        await using var screen = await OpenAsync(palette);
        var cards = new[] { (1, "emergency"), (2, "emergency"), (3, "emergency"), (1, "panic") }
            .Select((each, index) => Full(index + 1, each.Item1, each.Item2)).ToArray();
        foreach (var card in cards)
        {
            await screen.ShowAsync(card);
            await screen.RunAsync(0.5);
            await screen.DistanceAsync(card.Call, 340);
            foreach (var scene in Scenes)
            {
                var measured = await Contrast.OfAsync(screen.Card(card.Call), scene);
                Assert.Equal(OnCard, measured.Select(each => each.Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
                Assert.All(measured, each => Assert.True(each.Ratio >= Contrast.Least, $"{card.Kind} {card.Priority}: {each}"));
            }
        }

        await screen.ShowAsync(new SentCard { Call = 9, Priority = 3 });
        Assert.All(await Contrast.OfAsync(screen.Host, 255), each => Assert.True(each.Ratio >= Contrast.Least, each.ToString()));
    }

    [ChromiumTheory]
    [MemberData(nameof(Palettes))]
    public async Task EveryTextInTheListCanBeRead(string palette)
    {
        await using var screen = await OpenAsync(palette);
        var list = await ListPanel.OpenAsync(
            screen, Full(1, 1, "emergency"), Full(2, 2, "fire"), Full(3, 3, "civil"), Full(4, 1, "panic"), Full(5, 2, "tow") with { Mine = true });
        await list.ReadAsync(1, ListPanel.DetailsOf(1, "respond", "leave", "primary", "note", "close"));
        await screen.SendAsync(new { type = "said", text = "Note added." });
        await screen.DistanceAsync(1, 340);

        foreach (var scene in Scenes)
        {
            var measured = await Contrast.OfAsync(list.Panel, scene);
            Assert.True(measured.Count > 90, $"{measured.Count} texts are measured.");
            Assert.All(measured, each => Assert.True(each.Ratio >= Contrast.Least, each.ToString()));
        }

        await list.Button("Map").ClickAsync();
        await screen.SendAsync(new { type = "places", places = new[] { 1, 0, 0, 0, 2, 500, 0, 0, 3, 0, 500, 0, 4, 500, 500, 0 } });
        await screen.SendAsync(new { type = "units", isFirst = true, named = new object[] { 3, "2B-07", 0, 300, 0, 4, "M-4", 2, 0, 300, 5, "3C-15", -1, 300, 300 } });
        var marks = await Contrast.OfAsync(screen.Page.Locator("sd-map"), 255);
        Assert.True(marks.Count > 10, $"{marks.Count} texts are measured.");
        Assert.All(marks, each => Assert.True(each.Ratio >= Contrast.Least, each.ToString()));

        await list.Button("Settings").ClickAsync();
        foreach (var scene in Scenes)
        {
            var measured = await Contrast.OfAsync(list.Panel, scene);
            Assert.True(measured.Count > 40, $"{measured.Count} texts are measured.");
            Assert.All(measured, each => Assert.True(each.Ratio >= Contrast.Least, each.ToString()));
        }
    }

    // Machado, Oliveira and Fernandes 2009, severity 1: how colours look without one type of cone, on linear red, green and blue.
    [ChromiumTheory]
    [InlineData("0.152286 1.052583 -0.204868 0.114503 0.786281 0.099216 -0.003882 -0.048116 1.051998")]
    [InlineData("0.367322 0.860646 -0.227968 0.280085 0.672501 0.047413 -0.011820 0.042940 0.968881")]
    [InlineData("1.255528 -0.076749 -0.178779 -0.078411 0.930809 0.147602 0.004733 0.691367 0.303900")]
    public async Task TheColourBlindPaletteKeepsUrgenciesApart(string eye)
    {
        await using var screen = await OpenAsync("colour-blind");
        var colours = await screen.Page.EvaluateAsync<string[]>(
            "['--panic', '--priority-1', '--priority-2', '--priority-3'].map(name => getComputedStyle(document.documentElement).getPropertyValue(name))");
        var matrix = Numbers(eye);
        var seen = colours.Select(colour => PerceivedColour.Lab(Numbers(colour), matrix)).ToArray();

        for (var a = 0; a < seen.Length; a++)
        {
            // A difference of 20 in CIELAB is far more than the 2 to 3 that people can just notice.
            for (var b = a + 1; b < seen.Length; b++)
                Assert.True(PerceivedColour.Difference(seen[a], seen[b]) >= 20, $"{colours[a]} and {colours[b]}");
        }
    }

    private async Task<NuiPage> OpenAsync(string palette)
    {
        var screen = await chromium.OpenAsync(new NuiPageOptions { ReducedMotion = true });
        await screen.SendAsync(new { type = "preferences", text = $$"""{ "palette": "{{palette}}" }""" });
        await screen.SendAsync(new { type = "keys", respond = "F9", gps = "J" });
        await screen.StateAsync([]);
        return screen;
    }

    private static SentCard Full(int call, int priority, string kind) => new()
    {
        Call = call, Priority = priority, Kind = kind, Cad = 501, Count = 3, Approximate = true, Units = ["1A-12", "M-4"], Primary = "M-4",
        Departments = ["police", "fire"], Mine = false, Plate = "46EEK572", Model = "Sultan", Colour = "red",
    };

    private static double[] Numbers(string text) =>
        [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(each => double.Parse(each, CultureInfo.InvariantCulture))];
}
