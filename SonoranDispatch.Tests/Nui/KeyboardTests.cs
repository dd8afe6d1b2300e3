namespace SonoranDispatch.Tests.Nui;

/// <summary>Tests the list without a mouse.</summary>
[Collection(ChromiumTests.Name)]
public sealed class KeyboardTests(ChromiumFixture chromium)
{
    [ChromiumFact]
    public async Task AWholeJobIsDoneWithoutAMouse()
    {
        await using var screen = await chromium.OpenAsync();
        var list = await ListPanel.OpenAsync(screen, new SentCard { Call = 11 }, new SentCard { Call = 12 });
        var keys = screen.Page.Keyboard;
        Assert.Equal("row 12", await list.FocusAsync());

        await keys.PressAsync("ArrowDown");
        await keys.PressAsync("Enter");
        Assert.Equal("""{"call":11}""", (await screen.NextPostAsync("details")).Body);
        await screen.SendAsync(ListPanel.DetailsOf(11, "respond", "note"));
        Assert.Equal("911 Call", await list.FocusAsync());

        await TabToAsync(screen, list, "Respond");
        await keys.PressAsync("Enter");
        Assert.Equal("""{"action":"respond","call":11,"text":""}""", (await screen.NextPostAsync("act")).Body);

        // The button that had the focus disappears, and the focus moves to the next one.
        await screen.SendAsync(new { type = "change", call = 11, mine = true, pulse = false });
        Assert.Equal("Route", await list.FocusAsync());

        await TabToAsync(screen, list, "Write a note");
        await keys.TypeAsync("Arrived");
        await keys.PressAsync("Enter");
        Assert.Equal("""{"action":"note","call":11,"text":"Arrived"}""", (await screen.NextPostAsync("act")).Body);

        await keys.PressAsync("Escape");
        Assert.Equal(new CallbackPost("listClosed", "{}"), await screen.NextPostAsync("listClosed"));
        Assert.False(await list.Panel.IsVisibleAsync());
    }

    [ChromiumFact]
    public async Task ArrowKeysGoOnOverPages()
    {
        await using var screen = await chromium.OpenAsync();
        var list = await ListPanel.OpenAsync(screen, [.. Enumerable.Range(1, 25).Select(call => new SentCard { Call = call })]);

        foreach (var (key, call) in new[]
        {
            ("ArrowUp", 25), ("PageDown", 15), ("ArrowUp", 16), ("ArrowDown", 15), ("End", 1), ("ArrowDown", 1), ("Home", 25), ("ArrowDown", 24),
        })
        {
            await screen.Page.Keyboard.PressAsync(key);
            Assert.Equal($"row {call}", await list.FocusAsync());
        }
    }

    [ChromiumFact]
    public async Task WhoIsOnACallStaysOnItWhenOthersComeAndGo()
    {
        await using var screen = await chromium.OpenAsync();
        var list = await ListPanel.OpenAsync(screen, [.. Enumerable.Range(1, 10).Select(call => new SentCard { Call = call })]);
        await screen.Page.Keyboard.PressAsync("End");

        await screen.SendAsync(new { type = "call", card = new SentCard { Call = 11 } });
        Assert.Equal("row 1", await list.FocusAsync());
        await screen.SendAsync(new { type = "gone", call = 1 });

        Assert.Equal("row 11", await list.FocusAsync());
    }

    [ChromiumFact]
    public async Task TheFocusGoesRoundInThePanelAndCanAlwaysBeSeen()
    {
        await using var screen = await chromium.OpenAsync();
        var list = await ListPanel.OpenAsync(
            screen,
            new SentCard { Call = 11, Departments = ["police", "fire"] },
            new SentCard { Call = 12, Departments = ["fire"] });
        await screen.Page.Keyboard.PressAsync("Enter");
        await screen.SendAsync(ListPanel.DetailsOf(12, "respond", "note", "close"));
        await screen.Page.Keyboard.PressAsync("Tab");

        var round = new List<string>();
        do
        {
            round.Add(await list.FocusAsync());
            Assert.True(await screen.Page.EvaluateAsync<bool>(
                """
                () => {
                  const it = document.activeElement;
                  const ring = [it, it.closest('label')].filter(Boolean).some(each => getComputedStyle(each).outlineStyle === 'solid');
                  return ring && it.closest('sd-list') !== null;
                }
                """), round[^1]);
            await screen.Page.Keyboard.PressAsync("Tab");
        }
        while (await list.FocusAsync() != round[0] && round.Count < 40);

        string[] expected =
        [
            "Respond", "Route", "Close call", "Write a note", "Add note",
            "Calls", "Settings", "Close", "Search", "Newest", "Mine only", "All", "All", "row 12", "Back to calls",
        ];
        Assert.Equal(expected, round);

        for (var back = 0; back < expected.Length; back++)
            await screen.Page.Keyboard.PressAsync("Shift+Tab");
        Assert.Equal(round[0], await list.FocusAsync());
    }

    [ChromiumFact]
    public async Task EverythingThatCanBeUsedHasANameAndARole()
    {
        await using var screen = await chromium.OpenAsync();
        var list = await ListPanel.OpenAsync(screen, new SentCard { Departments = ["police", "fire"] });
        await list.ReadAsync(12, ListPanel.DetailsOf(12, "respond", "note", "close"));

        var tree = await list.Panel.AriaSnapshotAsync();

        foreach (var part in new[]
        {
            "dialog \"Dispatch\"", "button \"Calls\"", "button \"Settings\"", "searchbox \"Search\"", "radiogroup \"Priority\"", "radio \"P1\"",
            "radiogroup \"Department\"", "checkbox \"Mine only\"", "listbox \"Calls\"", "option \"P1 911 911 Call", "[selected]",
            "region \"Call details\"", "heading \"911 Call\"", "textbox \"Write a note\"", "status",
        })
            Assert.Contains(part, tree, StringComparison.Ordinal);
    }

    [ChromiumFact]
    public async Task WhereNoButtonIsLeftTheFocusGoesBackToTheTitle()
    {
        await using var screen = await chromium.OpenAsync();
        var list = await ListPanel.OpenAsync(screen, new SentCard { HasPlace = false });
        await list.ReadAsync(12, ListPanel.DetailsOf(12, "respond"));
        await list.Button("Respond").FocusAsync();

        await screen.SendAsync(new { type = "change", call = 12, mine = true, pulse = false });

        Assert.Empty(await list.OfferedAsync());
        Assert.Equal("911 Call", await list.FocusAsync());
    }

    [ChromiumFact]
    public async Task TheClientScriptCanCloseTheListToo()
    {
        await using var screen = await chromium.OpenAsync();
        var list = await ListPanel.OpenAsync(screen, new SentCard());

        await screen.SendAsync(new { type = "list", open = false });
        Assert.False(await list.Panel.IsVisibleAsync());
        await screen.Page.Keyboard.PressAsync("Escape");
        await screen.SendAsync(new { type = "list", open = true });

        Assert.True(await list.Panel.IsVisibleAsync());
        Assert.Equal(["ready", "listOpened", "listOpened"], await NamesAsync(screen, 3));
    }

    private static async Task<string[]> NamesAsync(NuiPage screen, int count)
    {
        var names = new string[count];
        for (var at = 0; at < count; at++)
            names[at] = (await screen.NextPostAsync()).Name;
        return names;
    }

    private static async Task TabToAsync(NuiPage screen, ListPanel list, string name)
    {
        for (var presses = 0; presses < 30 && await list.FocusAsync() != name; presses++)
            await screen.Page.Keyboard.PressAsync("Tab");
        Assert.Equal(name, await list.FocusAsync());
    }
}
