namespace SonoranDispatch.Tests.Nui;

/// <summary>Tests messages of the wrong shape.</summary>
[Collection(ChromiumTests.Name)]
public sealed class MessageTests(ChromiumFixture chromium)
{
    private static readonly string[] Malformed =
    [
        "null",
        "7",
        "\"call\"",
        "[]",
        "{}",
        """{ "type": "unknown" }""",
        """{ "type": "constructor" }""",
        """{ "type": { "a": 1 } }""",
        """{ "type": "call" }""",
        """{ "type": "call", "card": null }""",
        """{ "type": "call", "card": [] }""",
        """{ "type": "call", "card": { "call": "12" } }""",
        """{ "type": "call", "card": { "call": -1 } }""",
        """{ "type": "call", "card": { "call": 1.5 } }""",
        """{ "type": "distances" }""",
        """{ "type": "distances", "calls": { "call": 1 } }""",
        """{ "type": "distances", "calls": [1, "near", 0] }""",
        """{ "type": "distances", "calls": [1, -3, 0] }""",
        """{ "type": "distances", "calls": ["1", 3, 0, 1] }""",
        """{ "type": "gone", "call": { } }""",
        """{ "type": "gone", "call": 404 }""",
        """{ "type": "setup" }""",
        """{ "type": "setup", "texts": 3, "language": 9, "direction": [], "visibleCards": -2, "secondsByPriority": "x" }""",
        """{ "type": "setup", "texts": { "more": null }, "language": "no such language", "visibleCards": 1e9, "secondsByPriority": null }""",
    ];

    [ChromiumFact]
    public async Task AMalformedMessageDoesNothing()
    {
        await using var screen = await chromium.OpenAsync();
        await screen.ShowAsync(new SentCard { Call = 1 });
        var before = await screen.Host.EvaluateAsync<string>("host => host.outerHTML");

        foreach (var json in Malformed)
        {
            await screen.SendJsonAsync(json);
            var after = await screen.Host.EvaluateAsync<string>("host => host.outerHTML");
            Assert.True(string.Equals(Calm(before), Calm(after), StringComparison.Ordinal), json);
            Assert.Empty(screen.Errors);
        }
    }

    [ChromiumFact]
    public async Task ACardWithWrongFactsShowsWhatCanBeRead()
    {
        await using var screen = await chromium.OpenAsync();

        await screen.SendJsonAsync(
            """
            { "type": "call", "card": { "call": 3, "cad": "x", "priority": 9, "kind": 5, "code": 911, "title": { "a": 1 }, "caller": null,
              "address": ["a"], "postal": 7041, "text": true, "count": -4, "ageSeconds": "old", "hasPlace": "yes", "approximate": 1, "units": "1A", "departments": 3, "mine": 1, "primary": {} }, "isNew": true }
            """);

        Assert.Equal("P2", await screen.PartAsync(3, "priority"));
        Assert.Equal("911", await screen.PartAsync(3, "code"));
        Assert.Equal("7041", await screen.PartAsync(3, "postal"));
        Assert.Equal("now", await screen.PartAsync(3, "age"));
        foreach (var part in new[] { "cad", "title", "caller", "address", "text", "count", "approximate", "units" })
            Assert.Null(await screen.PartAsync(3, part));
        Assert.Empty(screen.Errors);
    }

    // The marker that keeps an updated card from being announced is not a visible change.
    private static string Calm(string html)
    {
        return html.Replace(" aria-live=\"off\"", "", StringComparison.Ordinal);
    }
}
