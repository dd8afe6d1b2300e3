using Microsoft.Playwright;

namespace SonoranDispatch.Tests.Nui;

/// <summary>Tests the form with which a dispatcher opens and changes calls, by keyboard alone unless a test says otherwise.</summary>
[Collection(ChromiumTests.Name)]
public sealed class CallFormTests(ChromiumFixture chromium)
{
    private static readonly string[] Dispatcher = ["respond", "open"];

    [ChromiumFact]
    public async Task TheFormChangesACallAndTheFocusReturnsToItsButton()
    {
        await using var screen = await chromium.OpenAsync();
        var list = await OpenedAsync(screen);

        await screen.Page.Keyboard.PressAsync("e");
        Assert.Equal(("Title", "911 Call"), (await list.FocusAsync(), await ValueAsync(screen)));
        await WriteAsync(screen, "Armed robbery");
        await screen.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("Code", await list.FocusAsync());
        await screen.Page.Keyboard.PressAsync("Tab");
        await screen.Page.Keyboard.PressAsync("ArrowRight");
        await screen.Page.Keyboard.PressAsync("Tab");
        Assert.Equal(("Description", "Caller hides behind the counter"), (await list.FocusAsync(), await ValueAsync(screen)));
        await screen.Page.Keyboard.PressAsync("Tab");
        Assert.Equal(("Postal", "7041"), (await list.FocusAsync(), await ValueAsync(screen)));
        await WriteAsync(screen, "8000");
        await screen.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("Choose on the map", await list.FocusAsync());
        await screen.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("Street and area", await list.FocusAsync());
        await screen.Page.Keyboard.PressAsync("Enter");

        Assert.Equal("""{"call":12,"fields":{"title":"Armed robbery","postal":"8000","priority":2}}""", (await screen.NextPostAsync("save")).Body);
        Assert.True(await Form(screen).IsVisibleAsync());
        await screen.SendAsync(new { type = "saved", call = 12 });
        Assert.False(await Form(screen).IsVisibleAsync());
        Assert.Equal("Change", await list.FocusAsync());
        Assert.Empty(screen.Errors);
    }

    [ChromiumFact]
    public async Task EnterSavesFromTheDescriptionToo()
    {
        await using var screen = await chromium.OpenAsync();
        await OpenedAsync(screen);
        await screen.Page.Keyboard.PressAsync("e");
        await Field(screen, "Description").FocusAsync();
        await WriteAsync(screen, "Two men");
        await screen.Page.Keyboard.PressAsync("Enter");

        Assert.Equal("""{"call":12,"fields":{"description":"Two men"}}""", (await screen.NextPostAsync("save")).Body);
    }

    [ChromiumFact]
    public async Task AFormThatIsRefusedStaysOpenAndCanBeSentAgain()
    {
        await using var screen = await chromium.OpenAsync();
        var list = await OpenedAsync(screen);
        await screen.Page.Keyboard.PressAsync("e");
        await WriteAsync(screen, "First");
        await screen.Page.Keyboard.PressAsync("Enter");
        await screen.Page.Keyboard.PressAsync("Enter");
        await screen.NextPostAsync("save");
        await screen.SendAsync(new { type = "said", text = "There is no postal 9999 on the map." });
        Assert.Equal("There is no postal 9999 on the map.", await list.Panel.Locator(".status").TextContentAsync());
        await WriteAsync(screen, "Second");
        await screen.Page.Keyboard.PressAsync("Enter");

        // Of two keys before the answer only one was sent.
        Assert.Equal("""{"call":12,"fields":{"title":"Second"}}""", (await screen.NextPostAsync("save")).Body);
    }

    [ChromiumFact]
    public async Task WithoutAnAnswerTheFormCanBeSentAgainAfterFiveSeconds()
    {
        await using var screen = await chromium.OpenAsync();
        await OpenedAsync(screen);
        await screen.Page.Keyboard.PressAsync("e");
        await WriteAsync(screen, "First");
        await screen.Page.Keyboard.PressAsync("Enter");
        await screen.NextPostAsync("save");
        await screen.RunAsync(5);
        await screen.Page.Keyboard.PressAsync("Enter");

        Assert.Equal("""{"call":12,"fields":{"title":"First"}}""", (await screen.NextPostAsync("save")).Body);
    }

    [ChromiumFact]
    public async Task EscapeClosesTheFormAndNothingIsSent()
    {
        await using var screen = await chromium.OpenAsync();
        var list = await OpenedAsync(screen);
        await screen.Page.Keyboard.PressAsync("e");
        await WriteAsync(screen, "Never mind");
        await screen.Page.Keyboard.PressAsync("Escape");
        Assert.Equal("Change", await list.FocusAsync());

        await screen.Page.Keyboard.PressAsync("o");
        Assert.Equal(("Title", ""), (await list.FocusAsync(), await ValueAsync(screen)));
        await screen.Page.Keyboard.PressAsync("Escape");
        Assert.Equal("New call", await list.FocusAsync());
        Assert.True(await list.Panel.IsVisibleAsync());

        await screen.Page.Keyboard.PressAsync("e");
        Assert.Equal("911 Call", await ValueAsync(screen));
        await screen.Page.Keyboard.PressAsync("Escape");
        await screen.Page.Keyboard.PressAsync("r");
        var posted = await screen.NextPostAsync();
        for (; posted.Name != "act"; posted = await screen.NextPostAsync()) Assert.NotEqual("save", posted.Name);
        Assert.Equal("""{"action":"respond","call":12,"text":""}""", posted.Body);
    }

    [ChromiumFact]
    public async Task ANewCallIsSentWithItsPriorityAndThePlaceFromTheMap()
    {
        await using var screen = await chromium.OpenAsync(new NuiPageOptions { ReducedMotion = true });
        var list = await OpenedAsync(screen);
        await screen.Page.Keyboard.PressAsync("o");
        await WriteAsync(screen, "Robbery");
        await PickAsync(screen);

        Assert.Equal("map", await screen.Page.EvaluateAsync<string>("() => document.activeElement.dataset.called"));
        Assert.True(await screen.Page.Locator(".pick-hint").IsVisibleAsync());
        await screen.SendAsync(new { type = "places", places = new[] { 12, 1000, 2000, 0 } });
        await screen.Page.Keyboard.PressAsync("ArrowRight");
        await screen.Page.Keyboard.PressAsync("ArrowUp");
        await screen.Page.Keyboard.PressAsync("ArrowUp");
        var scale = await screen.Page.EvaluateAsync<double>("() => { const sheet = document.querySelector('sd-map svg'); return sheet.clientWidth / sheet.viewBox.baseVal.width; }");
        await screen.Page.Keyboard.PressAsync("Enter");

        Assert.Equal("Choose on the map", await list.FocusAsync());
        Assert.False(await screen.Page.Locator("sd-map").IsVisibleAsync());
        var (x, y) = ((int)Math.Round(1000 + (20 / scale)), (int)Math.Round(2000 + (40 / scale)));
        Assert.Equal(FormattableString.Invariant($"On the map: {x}, {y}"), await screen.Page.Locator(".chosen-place").TextContentAsync());
        await Field(screen, "Title").FocusAsync();
        await screen.Page.Keyboard.PressAsync("Enter");
        Assert.Equal(FormattableString.Invariant($$$"""{"call":0,"fields":{"title":"Robbery","x":{{{x}}},"y":{{{y}}},"priority":2}}"""), (await screen.NextPostAsync("save")).Body);

        await screen.SendAsync(new { type = "saved", call = 13 });
        Assert.Equal("New call", await list.FocusAsync());
        Assert.Empty(screen.Errors);
    }

    [ChromiumFact]
    public async Task TheMarkStartsAtTheCallAndEscapeLeavesThePlaceAsItIs()
    {
        await using var screen = await chromium.OpenAsync(new NuiPageOptions { ReducedMotion = true });
        var list = await OpenedAsync(screen);
        await screen.Page.Keyboard.PressAsync("e");
        await PickAsync(screen);
        await screen.SendAsync(new { type = "places", places = new[] { 12, 300, 400, 0, 13, 5, 6, 0 } });
        await screen.Page.Keyboard.PressAsync("c");
        await screen.Page.Keyboard.PressAsync("+");
        await screen.Page.Keyboard.PressAsync("Enter");
        Assert.Equal("On the map: 300, 400", await screen.Page.Locator(".chosen-place").TextContentAsync());

        await PickAsync(screen);
        await screen.Page.Keyboard.PressAsync("ArrowLeft");
        await screen.Page.Keyboard.PressAsync("Escape");
        Assert.Equal("On the map: 300, 400", await screen.Page.Locator(".chosen-place").TextContentAsync());
        Assert.Equal("Choose on the map", await list.FocusAsync());
    }

    [ChromiumFact]
    public async Task AClickOnTheMapTakesThePlaceAndNoCall()
    {
        await using var screen = await chromium.OpenAsync(new NuiPageOptions { ReducedMotion = true });
        await OpenedAsync(screen);
        await screen.Page.Keyboard.PressAsync("e");
        await PickAsync(screen);
        await screen.SendAsync(new { type = "places", places = new[] { 12, 0, 0, 0, 13, 400, 0, 0 } });
        await screen.Page.Locator(".call-mark[data-call='13']").ClickAsync();

        Assert.Equal("Change call 12", await screen.Page.Locator(".form-title").TextContentAsync());
        Assert.Matches(@"^On the map: (39\d|40\d), -?\d$", await screen.Page.Locator(".chosen-place").TextContentAsync());
    }

    [ChromiumFact]
    public async Task WhoLeavesTheMapForTheListChoosesNothing()
    {
        await using var screen = await chromium.OpenAsync(new NuiPageOptions { ReducedMotion = true });
        var list = await OpenedAsync(screen);
        await screen.Page.Keyboard.PressAsync("e");
        await PickAsync(screen);
        await list.Panel.Locator(".views button").First.ClickAsync();

        Assert.True(await Form(screen).IsVisibleAsync());
        Assert.False(await screen.Page.Locator(".pick-hint").IsVisibleAsync());
        Assert.Equal("", await screen.Page.Locator(".chosen-place").TextContentAsync());
    }

    [ChromiumFact]
    public async Task OnlyDispatchersHaveTheButtonsAndTheKeys()
    {
        await using var screen = await chromium.OpenAsync();
        var list = await ListPanel.OpenAsync(screen, new SentCard());
        await list.ReadAsync(12, ListPanel.DetailsOf(12, "respond", "note"));

        Assert.Equal(0, await list.Panel.Locator(".open-call >> visible=true").CountAsync());
        Assert.Equal(0, await list.Panel.Locator(".take-off").CountAsync());
        await screen.Page.Keyboard.PressAsync("o");
        await screen.Page.Keyboard.PressAsync("e");
        Assert.False(await Form(screen).IsVisibleAsync());
        Assert.DoesNotContain("New call", string.Concat(await list.Panel.Locator(".keys-panel .does").AllTextContentsAsync()), StringComparison.Ordinal);
    }

    [ChromiumFact]
    public async Task EachUnitIsShownOnceAndThePrimaryIsMarked()
    {
        await using var screen = await chromium.OpenAsync();
        var list = await OpenedAsync(screen);
        await screen.SendAsync(new { type = "change", call = 12, units = new[] { "1A-12", "Officer Baker" }, primary = "1A-12" });
        await screen.SendAsync(ListPanel.DispatchersDetailsOf(12));

        Assert.Equal(["1A-12", "Officer Baker"], await list.Details.Locator(".unit >> visible=true").AllTextContentsAsync());
        Assert.Equal("1A-12", await list.Details.Locator(".unit.primary >> visible=true").TextContentAsync());
    }

    [ChromiumFact]
    public async Task AUnitIsTakenOffTheCall()
    {
        await using var screen = await chromium.OpenAsync();
        var list = await OpenedAsync(screen);
        await list.Button("Take Officer Baker off this call").FocusAsync();
        await screen.Page.Keyboard.PressAsync("Enter");
        Assert.Equal("""{"action":"detach","call":12,"text":"Officer Baker"}""", (await screen.NextPostAsync("act")).Body);

        await screen.SendAsync(ListPanel.DetailsOf(12, "respond", "detach"));
        Assert.Equal("Respond", await list.FocusAsync());
    }

    [ChromiumFact]
    public async Task ADispatchersDetailsAreAskedForAgainWhenUnitsOrFieldsChange()
    {
        await using var screen = await chromium.OpenAsync();
        await OpenedAsync(screen);
        await screen.SendAsync(new { type = "change", call = 12, units = new[] { "1A-12" } });
        Assert.Equal("""{"call":12}""", (await screen.NextPostAsync("details")).Body);
        await screen.SendAsync(ListPanel.DispatchersDetailsOf(12));
        await screen.SendAsync(new { type = "change", call = 12, title = "Robbery" });
        Assert.Equal("""{"call":12}""", (await screen.NextPostAsync("details")).Body);
    }

    [ChromiumFact]
    public async Task TheFormOfACallThatIsGoneCloses()
    {
        await using var screen = await chromium.OpenAsync();
        var list = await OpenedAsync(screen);
        await screen.Page.Keyboard.PressAsync("e");
        await screen.SendAsync(new { type = "gone", call = 12 });
        Assert.False(await Form(screen).IsVisibleAsync());
        Assert.Equal("row 13", await list.FocusAsync());

        await screen.Page.Keyboard.PressAsync("o");
        await screen.SendAsync(new { type = "gone", call = 13 });
        Assert.Equal("Title", await list.FocusAsync());
    }

    [ChromiumFact]
    public async Task WhileStreamingTheFormShowsNoFreeTextAndKeepsWhatIsHidden()
    {
        await using var screen = await chromium.OpenAsync();
        await screen.SendAsync(new { type = "preferences", text = """{ "streamer": true }""" });
        await OpenedAsync(screen);
        await screen.Page.Keyboard.PressAsync("e");
        var description = Field(screen, "Description");
        Assert.Equal(("", "hidden"), (await description.InputValueAsync(), await description.GetAttributeAsync("placeholder")));
        await WriteAsync(screen, "Robbery");
        await screen.Page.Keyboard.PressAsync("Enter");

        Assert.Equal("""{"call":12,"fields":{"title":"Robbery"}}""", (await screen.NextPostAsync("save")).Body);
    }

    [ChromiumFact]
    public async Task JunkFromTheServerIsNoTrouble()
    {
        await using var screen = await chromium.OpenAsync();
        await OpenedAsync(screen);
        await screen.SendJsonAsync("""{"type":"details","call":12,"may":["edit","detach"],"edit":7,"attached":[null,7,{"who":"@5"},{"who":"@6","unit":"<b>"}]}""");
        await screen.SendJsonAsync("""{"type":"saved","call":"12"}""");
        Assert.Equal(["<b>"], await screen.Page.Locator(".attached .unit").AllTextContentsAsync());
        await screen.Page.Keyboard.PressAsync("e");

        Assert.Equal("", await ValueAsync(screen));
        Assert.Empty(screen.Errors);
    }

    private static ILocator Form(NuiPage screen) => screen.Page.Locator(".call-form");

    private static ILocator Field(NuiPage screen, string label) => Form(screen).GetByLabel(label, new() { Exact = true });

    private static Task<string> ValueAsync(NuiPage screen) => screen.Page.EvaluateAsync<string>("() => document.activeElement.value");

    private static async Task WriteAsync(NuiPage screen, string text)
    {
        await screen.Page.Keyboard.PressAsync("Control+a");
        await screen.Page.Keyboard.TypeAsync(text);
    }

    private static async Task PickAsync(NuiPage screen)
    {
        await Form(screen).Locator(".form-place button").FocusAsync();
        await screen.Page.Keyboard.PressAsync("Enter");
    }

    private static async Task<ListPanel> OpenedAsync(NuiPage screen)
    {
        var list = new ListPanel(screen);
        await screen.StateAsync([new SentCard(), new SentCard { Call = 13 }], may: Dispatcher);
        await screen.SendAsync(new { type = "list", open = true });
        await list.ReadAsync(12, ListPanel.DispatchersDetailsOf(12));
        return list;
    }
}
