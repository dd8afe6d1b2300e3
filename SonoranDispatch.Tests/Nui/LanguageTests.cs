using System.Text.Json;
using System.Text.RegularExpressions;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Nui;

/// <summary>Tests the page in languages other than English.</summary>
[Collection(ChromiumTests.Name)]
public sealed partial class LanguageTests(ChromiumFixture chromium)
{
    // Only the server uses this text, in place of a caller's name.
    private const string OnlyTheServers = "anonymous";

    [Fact]
    public void ThePageAndEnglishHaveTheSameTexts()
    {
        var script = File.ReadAllText(Path.Combine(NuiServer.Folder, "texts.js"));
        var table = script[..script.IndexOf("};", StringComparison.Ordinal)];
        var page = Entry().Matches(table).ToDictionary(each => each.Groups[1].Value, each => each.Groups[2].Value, StringComparer.Ordinal);

        var english = Texts("en");
        english.Remove(OnlyTheServers);

        Assert.Equal(
            english.OrderBy(each => each.Key, StringComparer.Ordinal),
            page.OrderBy(each => each.Key, StringComparer.Ordinal));
    }

    [Fact]
    public void NoTextIsKeptThatThePageNeverSays()
    {
        var scripts = string.Concat(Directory.GetFiles(NuiServer.Folder, "*.js")
            .Where(file => !file.EndsWith("texts.js", StringComparison.Ordinal)).Select(File.ReadAllText));

        Assert.All(
            Texts("en").Keys.Where(name => name != OnlyTheServers && !name.StartsWith("priority", StringComparison.Ordinal) && !name.StartsWith("volume", StringComparison.Ordinal)),
            name => Assert.Contains($"'{name}'", scripts, StringComparison.Ordinal));
    }

    [ChromiumFact]
    public async Task EveryWordOnThePageComesFromTheLocale()
    {
        await using var screen = await chromium.OpenAsync();
        var marked = Texts("en").ToDictionary(each => each.Key, each => $"⟦{Placeholder().Replace(each.Value, "⟧$0⟦")}⟧", StringComparer.Ordinal);
        await screen.SendAsync(new { type = "setup", texts = marked, kinds = new[] { new { kind = "fire", title = "FACT" } } });
        await screen.SendAsync(new { type = "keys", respond = "1", gps = "2", dismiss = "3" });
        var fact = new SentCard
        {
            Kind = "panic", Cad = 501, Count = 2, Approximate = true, Title = "FACT", Caller = "FACT", Address = "FACT", Text = "FACT", Code = "1",
            Units = ["1"], Departments = ["FACT", "1"],
        };
        var list = await ListPanel.OpenAsync(screen, fact);
        await screen.ShowAsync(fact with { Count = 3 });
        await screen.DistanceAsync(12, 340);
        await list.ReadAsync(12, new { type = "details", call = 12, may = new[] { "respond", "leave", "primary", "note", "close" }, state = "open" });

        Assert.Empty(await UnmarkedAsync(screen));
        await screen.StateAsync([fact], may: ["open"]);
        await screen.SendAsync(new { type = "details", call = 12, may = new[] { "edit", "detach" }, attached = new[] { new { who = "@5", unit = "1A-12" } } });
        Assert.Empty(await UnmarkedAsync(screen));
        await screen.Page.Keyboard.PressAsync("e");
        await list.Panel.Locator(".form-place button").ClickAsync();
        Assert.Empty(await UnmarkedAsync(screen));
        await list.Panel.Locator(".call-marks").PressAsync("Enter");
        Assert.Empty(await UnmarkedAsync(screen));
        await screen.Page.Keyboard.PressAsync("Escape");
        await list.Panel.Locator(".views button").Nth(1).ClickAsync();
        await screen.SendAsync(new { type = "places", places = new[] { 12, 0, 0, 0 } });
        await screen.SendAsync(new { type = "call", card = fact with { Call = 13, HasPlace = false } });
        Assert.Empty(await UnmarkedAsync(screen));
        await list.Panel.Locator(".views button").Last.ClickAsync();
        Assert.Empty(await UnmarkedAsync(screen));
        await screen.StateAsync([], duty: false);
        await list.Panel.Locator(".views button").First.ClickAsync();
        Assert.Empty(await UnmarkedAsync(screen));
    }

    [ChromiumFact]
    public async Task AnOpenListChangesItsLanguage()
    {
        await using var screen = await chromium.OpenAsync();
        var list = await ListPanel.OpenAsync(screen, new SentCard { Departments = ["police", "fire"] });
        await list.ReadAsync(12, ListPanel.DetailsOf(12, "respond", "close"));

        await screen.SendAsync(new { type = "setup", language = "de", texts = Texts("de") });

        Assert.Equal(["Übernehmen", "Route", "Einsatz beenden"], await list.OfferedAsync());
        Assert.Equal("Text, Nummer, Postal oder Einheit", await list.Search.GetAttributeAsync("placeholder"));
        Assert.Equal("Seite 1 von 1 · Einsätze: 1", await list.Panel.Locator(".where-in-list").TextContentAsync());
        Assert.Equal("03:04", await list.PartAsync("at"));
    }

    [ChromiumFact]
    public async Task ARightToLeftLanguageMirrorsTheList()
    {
        await using var screen = await chromium.OpenAsync();
        var list = await ListPanel.OpenAsync(screen, new SentCard { Title = "نداء استغاثة", Caller = "سامي", Address = "شارع غروف" });
        await screen.SendAsync(new { type = "setup", language = "ar", direction = "rtl", texts = new { list = "النداءات", respond = "استجابة" } });
        await list.ReadAsync(12, ListPanel.DetailsOf(12, "respond"));

        var rows = await list.Panel.Locator(".rows").BoundingBoxAsync();
        var details = await list.Details.BoundingBoxAsync();
        Assert.True(details!.X + details.Width <= rows!.X);
        Assert.Equal("rtl", await list.Row(12).Locator(".title").EvaluateAsync<string>("title => getComputedStyle(title).direction"));
        Assert.Equal("استجابة", (await list.OfferedAsync())[0]);
        Assert.False(await list.Panel.EvaluateAsync<bool>("panel => panel.scrollWidth > panel.clientWidth"));
    }

    // Each visible text and each accessible name, without text in brackets, facts (including the unit 1A-12), names of keys and of places on the map, digits
    // and punctuation.
    private static Task<string[]> UnmarkedAsync(NuiPage screen) => screen.Page.EvaluateAsync<string[]>(
        """
        () => {
          const texts = [];
          const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
          while (walk.nextNode()) {
            const it = walk.currentNode;
            if (it.nodeType === Node.TEXT_NODE) { if (it.parentElement.checkVisibility() && !it.parentElement.matches('.cap, .name')) texts.push(it.data); }
            else if (it.checkVisibility()) texts.push(it.ariaLabel ?? '', it.placeholder ?? '', it.title ?? '');
          }
          return texts.map(text => text.replace(/⟦[^⟧]*⟧|FACT|1A-12|[\P{L}]/gu, '')).filter(text => text !== '');
        }
        """);

    private static Dictionary<string, string> Texts(string language) => JsonDocument.Parse(Repository.Text("locales", language + ".json"))
        .RootElement.GetProperty("page").EnumerateObject().ToDictionary(each => each.Name, each => each.Value.GetString()!, StringComparer.Ordinal);

    [GeneratedRegex(@"^  (\w+): '([^']*)',$", RegexOptions.Multiline | RegexOptions.NonBacktracking)]
    private static partial Regex Entry();

    [GeneratedRegex(@"\{\w+\}", RegexOptions.NonBacktracking)]
    private static partial Regex Placeholder();
}
