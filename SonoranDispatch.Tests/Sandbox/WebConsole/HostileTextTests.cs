using SonoranDispatch.Sandbox.World;
using SonoranDispatch.Tests.Nui;
using static Microsoft.Playwright.Assertions;

namespace SonoranDispatch.Tests.Sandbox.WebConsole;

/// <summary>Players, CADs and servers can write anything. The console shows it as plain text.</summary>
public sealed class HostileTextTests(ConsoleBrowser browser) : IClassFixture<ConsoleBrowser>
{
    [ChromiumTheory]
    [InlineData("<script>window.ran = 1</script>")]
    [InlineData("<img src=x onerror=\"window.ran = 1\">")]
    [InlineData("\"></option></select><svg onload=window.ran=1>")]
    [InlineData("&lt;b&gt; 100 % ^1 {{x}} \\u0041 😀 النجدة \u202Eabc __proto__")]
    public async Task HostileTextStaysText(string text)
    {
        await using var screen = await browser.OpenAsync();
        var quiet = Scenes.Quiet();
        var call = Scenes.Call(501, text) with
        {
            Origin = text, Status = text, Title = text, Code = text, Block = text, Address = text, Postal = text, Notes = [text],
            MetaData = new Dictionary<string, string>(StringComparer.Ordinal) { [text] = text },
        };
        screen.World.Show(quiet with
        {
            Cad = text,
            Resource = text,
            Players = [.. quiet.Players.Select(player => player with { Name = text, Street = text, Chat = [text, $"> {text}"], Keys = [new("sdispatch_list", text)], Marks = [new(1, text, 30, 40, 0, 1, true)] })],
            Board = [call],
            Units = [quiet.Units[0] with { UnitNumber = text, Name = text }],
            Requests = [Scenes.Request(1, text) with { Method = text, Path = text, Body = text, Answer = text }],
            Console = [text],
            Faults = new Dictionary<string, int>(StringComparer.Ordinal) { [text] = 1 },
            Measures = new Dictionary<string, string>(StringComparer.Ordinal) { [text] = text },
        });

        await Expect(screen.Find("#server-lines p")).ToHaveTextAsync(text);
        foreach (var part in new[]
        {
            ".call .title", ".call .code", ".call .address", ".call .block", ".call .description", ".call .notes li", ".call .data dt",
            ".call .data dd", ".call .status", ".call .origin", ".call .on-it li", "#chat-lines p", "#chat-lines p.own", ".request .method",
            ".request .path", ".request pre", "#measures dt", "#measures dd", "#map-who",
            "#officer-keys kbd", ".mark text",
        })
        {
            Assert.Equal(text, await screen.Find(part).TextContentAsync());
        }

        Assert.Equal($"{text} {text}", await screen.Find(".player[data-player='2'] .label").TextContentAsync());
        Assert.StartsWith($"On {text}’s map: {text} · route to {text}, ", await screen.Find("#map-legend").TextContentAsync(), StringComparison.Ordinal);
        Assert.Equal($"501: {text}", await screen.Find(".pin title").TextContentAsync());
        Assert.Equal(0, await screen.Page.Locator("main :is(script, img, b:not(.number, #map-who))").CountAsync());
        Assert.False(await screen.Page.EvaluateAsync<bool>("'ran' in window"));
        Assert.Empty(screen.Errors);
    }
}
