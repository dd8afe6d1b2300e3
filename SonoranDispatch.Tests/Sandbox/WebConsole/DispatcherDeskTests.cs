using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using SonoranDispatch.Tests.Nui;
using static Microsoft.Playwright.Assertions;

namespace SonoranDispatch.Tests.Sandbox.WebConsole;

/// <summary>Tests the dispatcher's desk at the board, with keyboard and mouse, in a real browser.</summary>
public sealed class DispatcherDeskTests(ConsoleBrowser browser) : IClassFixture<ConsoleBrowser>
{
    private const int ReadsWithin = 40_000;

    [ChromiumFact]
    public async Task ANewCallIsFilledInByKeyboardAlone()
    {
        await using var screen = await browser.OpenAsync();
        await screen.Find("#desk-new").PressAsync("Enter");
        await Expect(screen.Find("[name='title']")).ToBeFocusedAsync();
        foreach (var typed in new[] { "Burglary", "10-31", "1", "7041", "Grove Street", "Back door forced" })
        {
            await screen.Page.Keyboard.TypeAsync(typed);
            await screen.Page.Keyboard.PressAsync("Tab");
        }

        await screen.Page.Keyboard.PressAsync("Tab");
        await screen.Page.Keyboard.PressAsync("Enter");

        Assert.Equal(
            "Create { Form = CallForm { Title = Burglary, Code = 10-31, Priority = 1, Postal = 7041, Address = Grove Street, Description = Back door forced, X = , Y =  } }",
            await screen.World.NextDeedAsync());
        await Expect(screen.Find("#desk")).ToBeHiddenAsync();
        await Expect(screen.Find("#desk-new")).ToBeFocusedAsync();
        Assert.Empty(screen.Errors);
    }

    [ChromiumFact]
    public async Task APlaceIsPickedByAClickOnTheMapThatMovesNobody()
    {
        await using var screen = await browser.OpenAsync();
        await screen.Find("#desk-new").ClickAsync();
        await screen.Find("[name='title']").FillAsync("Burglary");
        await screen.Find("#desk-pick").ClickAsync();
        await screen.Find("#map").ClickAsync(new() { Position = new() { X = 200, Y = 60 } });
        await Expect(screen.Find("#desk-spot")).ToHaveTextAsync(new System.Text.RegularExpressions.Regex("^-?[0-9.]+, -?[0-9.]+$", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1)));
        var spot = (await screen.Find("#desk-spot").TextContentAsync())!.Split(", ");
        await screen.Find("#desk-save").ClickAsync();

        Assert.EndsWith($"X = {spot[0]}, Y = {spot[1]} }} }}", await screen.World.NextDeedAsync(), StringComparison.Ordinal);
        await screen.Find("#map").ClickAsync(new() { Position = new() { X = 210, Y = 60 } });
        Assert.StartsWith("move 1 ", await screen.World.NextDeedAsync(), StringComparison.Ordinal);
    }

    [ChromiumFact]
    public async Task ACallIsWorkedOnAtItsCard()
    {
        await using var screen = await browser.OpenAsync();
        var quiet = Scenes.Called();
        screen.World.Show(quiet with { Units = [.. quiet.Units, new(8, "2-BAKER-1", "Kim Lee", null)] });
        await screen.Find(".work summary").PressAsync("Enter");

        await Button("Make 1-ADAM-12 the primary unit of call 501").ClickAsync();
        Assert.Equal("Primary { CallId = 501, Unit = 7 }", await screen.World.NextDeedAsync());
        await Button("Detach 1-ADAM-12 from call 501").ClickAsync();
        Assert.Equal("Detach { CallId = 501, Unit = 7 }", await screen.World.NextDeedAsync());
        await Button("Attach the unit to call 501").ClickAsync();
        Assert.Equal("Attach { CallId = 501, Unit = 8 }", await screen.World.NextDeedAsync());
        await screen.Page.GetByLabel("Note for call 501", new() { Exact = true }).FillAsync("They have a dog");
        await screen.Page.Keyboard.PressAsync("Enter");
        Assert.Equal("Note { CallId = 501, Text = They have a dog }", await screen.World.NextDeedAsync());
        await Button("Edit call 501").ClickAsync();
        await screen.Find("[name='title']").FillAsync("Robbery");
        await screen.Page.Keyboard.PressAsync("Enter");
        Assert.StartsWith("Edit { CallId = 501, Form = CallForm { Title = Robbery, Code = 911, Priority = 1, Postal = 7041,", await screen.World.NextDeedAsync(), StringComparison.Ordinal);
        await Expect(Button("Edit call 501")).ToBeFocusedAsync();
        await Button("Close call 501").ClickAsync();
        Assert.Equal("Close { CallId = 501 }", await screen.World.NextDeedAsync());
        await Button("Delete call 501").ClickAsync();
        Assert.Equal("Delete { CallId = 501 }", await screen.World.NextDeedAsync());
        Assert.Empty(screen.Errors);

        ILocator Button(string name) => screen.Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });
    }

    [ChromiumFact]
    public async Task EscapeClosesTheFormAndGivesTheMapBack()
    {
        await using var screen = await browser.OpenAsync();
        await screen.Find("#desk-new").ClickAsync();
        await screen.Find("#desk-pick").ClickAsync();
        await screen.Page.Keyboard.PressAsync("Escape");

        await Expect(screen.Find("#desk")).ToBeHiddenAsync();
        await screen.Find("#map").ClickAsync(new() { Position = new() { X = 200, Y = 60 } });
        Assert.StartsWith("move 1 ", await screen.World.NextDeedAsync(), StringComparison.Ordinal);
    }

    [ChromiumFact]
    public async Task ARealCadHasNoDeskHere()
    {
        await using var screen = await browser.OpenAsync();
        screen.World.Show(Scenes.Called() with { Cad = "https://cad.example" });

        await Expect(screen.Find("#desk-new")).ToBeHiddenAsync();
        await Expect(screen.Find(".work")).ToBeHiddenAsync();
        Assert.Equal((400, "The board of a real CAD is worked on in the CAD itself."), await screen.Room.PostAsync("desk/close", """{"call":501}"""));
    }

    [ChromiumFact]
    public async Task TheDeskHasNoAccessibilityViolations()
    {
        await using var screen = await browser.OpenAsync();
        screen.World.Show(Scenes.Called());
        await screen.Find("#desk-new").ClickAsync();
        await screen.Find(".work summary").ClickAsync();

        var found = await screen.Find(".panel.board").RunAxe();
        Assert.Empty(found.Violations.SelectMany(each => each.Nodes.Select(node => $"{each.Id}: {node.Html}")));
    }

    [ChromiumFact]
    public async Task ACallMadeAtTheDeskIsACardInTheGameAndClosedThereItIsGone()
    {
        await using var harness = await browser.OpenLiveAsync();
        await harness.Page.ClickAsync("#desk-new");
        await harness.Page.FillAsync("[name='title']", "Burglary");
        await harness.Page.FillAsync("[name='postal']", "2004");
        await harness.Page.ClickAsync("#desk-save");
        await Expect(harness.Call.Locator(".title")).ToHaveTextAsync("Burglary");
        await Expect(harness.Officer.Locator("sd-cards sd-card h2")).ToHaveTextAsync("Burglary", new() { Timeout = ReadsWithin });

        await harness.Call.Locator(".work summary").ClickAsync();
        await harness.Page.ClickAsync("[aria-label='Close call 501']");
        await Expect(harness.Officer.Locator("sd-cards sd-card")).ToHaveCountAsync(0, new() { Timeout = ReadsWithin });
        Assert.Empty(harness.Errors);
    }
}
