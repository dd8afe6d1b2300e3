namespace SonoranDispatch.Tests.Nui;

/// <summary>Tests the list without a mouse.</summary>
[Collection(ChromiumTests.Name)]
public sealed class KeyboardTests(ChromiumFixture chromium)
{
    [ChromiumFact]
    public async Task AWholeJobIsDoneWithoutAMouse()
    {
        await using var screen = await chromium.OpenAsync();
        var keys = screen.Page.Keyboard;
        await screen.SendAsync(new { type = "keys", respond = "F9", gps = "F10", list = "F7", dismiss = "BACK", panic = "" });
        await screen.StateAsync([new SentCard { Call = 11 }]);
        await screen.ShowAsync(new SentCard { Call = 12, By = "person" });
        Assert.Equal("F9RespondF10Route", await screen.PartAsync(12, "keys"));

        var list = new ListPanel(screen);
        await screen.SendAsync(new { type = "list", open = true });
        Assert.Equal("row 12", await list.FocusAsync());
        Assert.Equal("Two men with guns at the store", await list.PartAsync("title"));
        Assert.Equal("""{"call":12}""", (await screen.NextPostAsync("details")).Body);
        await screen.SendAsync(ListPanel.DetailsOf(12, "respond", "note"));

        await keys.PressAsync("r");
        Assert.Equal("""{"action":"respond","call":12,"text":""}""", (await screen.NextPostAsync("act")).Body);
        await screen.SendAsync(new { type = "change", call = 12, mine = true, pulse = false });
        await screen.SendAsync(ListPanel.DetailsOf(12, "leave", "primary", "note", "reply", "close"));
        await keys.PressAsync("g");
        Assert.Equal("""{"call":12}""", (await screen.NextPostAsync("gps")).Body);
        await keys.PressAsync("n");
        Assert.Equal("Write a note", await list.FocusAsync());
        await keys.TypeAsync("Arrived, close the road");
        await keys.PressAsync("Enter");
        Assert.Equal("""{"action":"note","call":12,"text":"Arrived, close the road"}""", (await screen.NextPostAsync("act")).Body);
        Assert.Equal("row 12", await list.FocusAsync());
        await keys.PressAsync("m");
        Assert.Equal("Write to the caller", await list.FocusAsync());
        await keys.TypeAsync("Are they armed, m?");
        await keys.PressAsync("Enter");
        Assert.Equal("""{"action":"reply","call":12,"text":"Are they armed, m?"}""", (await screen.NextPostAsync("act")).Body);
        Assert.Equal("row 12", await list.FocusAsync());
        await keys.PressAsync("p");
        Assert.Equal("""{"action":"primary","call":12,"text":""}""", (await screen.NextPostAsync("act")).Body);
        await keys.PressAsync("c");
        Assert.Equal("Close it for everyone?", await list.FocusAsync());
        await keys.PressAsync("c");
        Assert.Equal("""{"action":"close","call":12,"text":""}""", (await screen.NextPostAsync("act")).Body);
        await screen.SendAsync(new { type = "gone", call = 12 });

        Assert.Equal("row 11", await list.FocusAsync());
        Assert.Equal("Call 11", await list.PartAsync("call"));
        await keys.PressAsync("Escape");
        Assert.Equal(new CallbackPost("listClosed", "{}"), await screen.NextPostAsync("listClosed"));
        Assert.False(await list.Panel.IsVisibleAsync());
    }

    [ChromiumFact]
    public async Task DetailsFollowTheSelectionAndAreAskedForWhenItRests()
    {
        await using var screen = await chromium.OpenAsync();
        var list = await ListPanel.OpenAsync(screen, [.. Enumerable.Range(1, 25).Select(call => new SentCard { Call = call })]);
        Assert.Equal("""{"call":25}""", (await screen.NextPostAsync("details")).Body);

        for (var presses = 0; presses < 5; presses++)
            await screen.Page.Keyboard.PressAsync("ArrowDown");
        Assert.Equal("Call 20", await list.PartAsync("call"));
        await screen.RunAsync(0.25);

        Assert.Equal("""{"call":20}""", (await screen.NextPostAsync("details")).Body);
    }

    [ChromiumFact]
    public async Task KeysWorkWhereverTheFocusIsButLettersBelongToAField()
    {
        await using var screen = await chromium.OpenAsync();
        var list = await ListPanel.OpenAsync(screen, [.. Enumerable.Range(1, 25).Select(call => new SentCard { Call = call })]);
        await list.ReadAsync(25, ListPanel.DetailsOf(25, "respond", "note"));
        await list.Button("Route").FocusAsync();

        foreach (var (key, focus) in new[]
        {
            ("ArrowDown", "row 24"), ("ArrowRight", "row 15"), ("ArrowLeft", "row 25"), ("/", "Search"), ("r", "Search"), ("Escape", "row 25"),
        })
        {
            await screen.Page.Keyboard.PressAsync(key);
            if (key == "r")
            {
                Assert.Equal("r", await list.Search.InputValueAsync());
                await list.Search.FillAsync("");
            }

            Assert.Equal(focus, await list.FocusAsync());
        }

        await screen.Page.Keyboard.PressAsync("Escape");
        Assert.DoesNotContain("act", await NamesUntilAsync(screen, "listClosed"));
    }

    [ChromiumFact]
    public async Task TheFootNamesTheKeysThatWorkNowAndAQuestionMarkAllOfThem()
    {
        await using var screen = await chromium.OpenAsync();
        var list = await ListPanel.OpenAsync(screen, new SentCard());
        var foot = list.Panel.Locator(".help .hint");
        Assert.Equal(["VMap", "/Search", "?Keys", "EscClose"], await foot.AllTextContentsAsync());
        await screen.StateAsync([.. Enumerable.Range(1, 11).Select(call => new SentCard { Call = call })]);
        Assert.Equal(["↑ ↓Select", "← →Page", "VMap", "/Search", "?Keys", "EscClose"], await foot.AllTextContentsAsync());
        await screen.Page.Keyboard.PressAsync("v");
        Assert.Equal(["↑ ↓Select", "+ −Zoom", "⇧ ↑ ↓ ← →Move map", "0Show all", "VCalls", "/Search", "?Keys", "EscClose"], await foot.AllTextContentsAsync());

        await screen.Page.Keyboard.PressAsync("?");
        var all = await list.Panel.Locator(".keys-panel .hint >> visible=true").AllTextContentsAsync();
        Assert.Superset(new HashSet<string> { "RRespond", "GRoute", "NNote", "PMake primary", "CClose call", "LLeave", "VMap", "+ −Zoom", "⇧ ↑ ↓ ← →Move map", "0Show all" }, all.ToHashSet());

        await screen.Page.Keyboard.PressAsync("Escape");
        Assert.False(await list.Panel.Locator(".keys-panel").IsVisibleAsync());
        Assert.True(await list.Panel.IsVisibleAsync());
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

        Assert.Equal("row 2", await list.FocusAsync());
    }

    [ChromiumFact]
    public async Task TheFocusGoesRoundInThePanelAndCanAlwaysBeSeen()
    {
        await using var screen = await chromium.OpenAsync();
        var list = await ListPanel.OpenAsync(
            screen,
            new SentCard { Call = 11, Departments = ["police", "fire"] },
            new SentCard { Call = 12, Departments = ["fire"] });
        await screen.SendAsync(ListPanel.DetailsOf(12, "respond", "note", "close"));
        await screen.Page.Keyboard.PressAsync("Enter");

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
            "Calls", "Map", "Settings", "Close", "Search", "Open", "Newest", "Mine only", "All", "All", "row 12",
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
        await list.ReadAsync(12, ListPanel.DetailsOf(12, "respond", "note", "reply", "close"));

        var tree = await list.Panel.AriaSnapshotAsync();

        foreach (var part in new[]
        {
            "dialog \"Dispatch\"", "button \"Calls\"", "button \"Settings\"", "searchbox \"Search\"", "radiogroup \"Priority\"", "radio \"P1\"",
            "radiogroup \"Department\"", "checkbox \"Mine only\"", "listbox \"Calls\"", "option \"P1 911 911 Call", "[selected]",
            "region \"Call details\"", "heading \"911 Call\"", "textbox \"Write a note\"", "textbox \"Write to the caller\"", "button \"Send to caller\"", "status",
        })
            Assert.Contains(part, tree, StringComparison.Ordinal);
    }

    [ChromiumFact]
    public async Task WhereNoButtonIsLeftTheFocusGoesBackToTheRow()
    {
        await using var screen = await chromium.OpenAsync();
        var list = await ListPanel.OpenAsync(screen, new SentCard { HasPlace = false });
        await list.ReadAsync(12, ListPanel.DetailsOf(12, "respond"));
        await list.Button("Respond").FocusAsync();

        await screen.SendAsync(new { type = "change", call = 12, mine = true, pulse = false });

        Assert.Empty(await list.OfferedAsync());
        Assert.Equal("row 12", await list.FocusAsync());
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
        Assert.Equal(["ready", "listOpened", "listOpened"], (await NamesAsync(screen, 5)).Where(name => name != "details"));
    }

    private static async Task<string[]> NamesAsync(NuiPage screen, int count)
    {
        var names = new string[count];
        for (var at = 0; at < count; at++)
            names[at] = (await screen.NextPostAsync()).Name;
        return names;
    }

    private static async Task<List<string>> NamesUntilAsync(NuiPage screen, string last)
    {
        var names = new List<string>();
        do names.Add((await screen.NextPostAsync()).Name);
        while (names[^1] != last);
        return names;
    }
}
