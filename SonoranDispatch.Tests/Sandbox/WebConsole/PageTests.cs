using Microsoft.Playwright;
using SonoranDispatch.Sandbox.World;
using SonoranDispatch.Tests.Nui;
using static Microsoft.Playwright.Assertions;

namespace SonoranDispatch.Tests.Sandbox.WebConsole;

/// <summary>Tests the console as a new user uses it, in a real browser.</summary>
public sealed class PageTests(ConsoleBrowser browser) : IClassFixture<ConsoleBrowser>
{
    [ChromiumFact]
    public async Task ATypedCallReachesTheWorldAndShowsInEveryPanel()
    {
        await using var screen = await browser.OpenAsync();
        await screen.Page.GetByRole(AriaRole.Button, new() { Name = $"/911 {Scenes.Robbery}" }).ClickAsync();
        await screen.Page.Keyboard.PressAsync("Enter");
        Assert.Equal($"type 1 /911 {Scenes.Robbery}", await screen.World.NextDeedAsync());

        screen.World.Show(Scenes.Called());

        var call = screen.Find(".call[data-call='501']");
        await Expect(call).ToBeVisibleAsync();
        foreach (var (part, text) in new[]
        {
            (".number", "#501"), (".priority", "P1"), (".status", "Pending"), (".origin", "Caller"), (".title", "911 Call"), (".code", "911"),
            (".address", "Grove Street, Davis"), (".block", "Grove St / Davis Ave"), (".postal", "Postal 7041"),
            (".description", Scenes.Robbery), (".notes", "Jane Doe: please hurry"), (".on-it", "1-ADAM-12"), (".data", "x-48.5sourcesonorandispatch"),
        })
        {
            await Expect(call.Locator(part)).ToHaveTextAsync(text);
        }

        Assert.Equal([$"/911 {Scenes.Robbery}", "911: received.", "911: your call is 501."], await screen.Page.Locator("#chat-lines p").AllTextContentsAsync());
        await Expect(screen.Find("#chat-lines p.own")).ToHaveTextAsync($"/911 {Scenes.Robbery}");
        await Expect(screen.Find("#board-units")).ToHaveTextAsync("1-ADAM-12 on 501");
        await Expect(screen.Find("#measures")).ToHaveTextAsync("server tick0.01 ms");
        Assert.Empty(screen.Errors);
    }

    [ChromiumFact]
    public async Task AUnitShowsItsPanicItsStatusAndItsLocation()
    {
        await using var screen = await browser.OpenAsync();
        var unit = Scenes.Quiet().Units[0];

        screen.World.Show(Scenes.Quiet() with { Units = [unit with { IsPanic = true, Status = "ON_SCENE", Location = "Grove Street" }] });
        await Expect(screen.Find("#board-units li")).ToHaveTextAsync("1-ADAM-12 · panic");
        await Expect(screen.Find("#board-units li")).ToHaveAttributeAsync("title", "Sam Reyes, ON_SCENE, Grove Street");

        screen.World.Show(Scenes.Quiet());
        await Expect(screen.Find("#board-units li")).ToHaveTextAsync("1-ADAM-12");
        await Expect(screen.Find("#board-units li")).ToHaveAttributeAsync("title", "Sam Reyes");
        Assert.Empty(screen.Errors);
    }

    [ChromiumFact]
    public async Task ARequestShowsUnderWayThenItsAnswer()
    {
        await using var screen = await browser.OpenAsync();
        var called = Scenes.Called();
        screen.World.Show(called with { Requests = [called.Requests[0] with { Status = null, Milliseconds = null, Answer = "" }] });
        var row = screen.Find(".request[data-request='1']");
        await Expect(row.Locator(".took")).ToHaveTextAsync("under way");
        await row.Locator("summary").ClickAsync();

        screen.World.Show(called);

        await Expect(row.Locator(".status")).ToHaveTextAsync("201");
        foreach (var (part, text) in new[]
        {
            (".at", "1:05.4"), (".method", "POST"), (".path", "/v2/emergency/servers/1/dispatch-calls"), (".took", "38.4 ms"),
        })
        {
            await Expect(row.Locator(part)).ToHaveTextAsync(text);
        }

        await Expect(row.Locator("pre").First).ToContainTextAsync($"\"description\": \"{Scenes.Robbery}\"");
        await Expect(row.Locator("pre").Last).ToContainTextAsync("\"callId\": 501");
        Assert.True(await row.Locator("pre").Last.IsVisibleAsync());
    }

    [ChromiumFact]
    public async Task WhatIsSentToTheOfficersPageArrivesThereAndNowhereElse()
    {
        await using var screen = await browser.OpenAsync();

        screen.World.Send(1, """{"type":"call","card":{"title":"not his"}}""");
        screen.World.Send(2, """{"type":"call","card":{"title":"<b>Robbery</b>"}}""");

        await Expect(screen.Officer.Locator("#last")).ToHaveTextAsync(
            $$$$"""{"origin":"{{{{screen.Room.Console.Address.GetLeftPart(UriPartial.Authority)}}}}","data":{"type":"call","card":{"title":"<b>Robbery</b>"}}}""");
    }

    [ChromiumFact]
    public async Task AnotherOfficersScreenIsAnotherPage()
    {
        await using var screen = await browser.OpenAsync();

        await screen.Page.SelectOptionAsync("#officer-player", "1");
        Assert.Equal("""callback 1 ready {"page":"test"}""", await screen.World.NextDeedAsync());
        screen.World.Send(2, """{"type":"call"}""");
        screen.World.Send(1, """{"type":"gone","call":3}""");

        await Expect(screen.Officer.Locator("#last")).ToContainTextAsync("""{"type":"gone","call":3}""");
        await Expect(screen.Find("#officer-street")).ToHaveTextAsync("W · Grove Street, Davis");
    }

    [ChromiumFact]
    public async Task AFaultIsSwitchedByHandAndShownAsTheWorldHasIt()
    {
        await using var screen = await browser.OpenAsync();

        await screen.Page.Locator("[data-fault='Down']").CheckAsync();
        Assert.Equal("fault Down 1", await screen.World.NextDeedAsync());
        await screen.Page.Locator("[data-fault='SlowMilliseconds']").FillAsync("1500");
        await screen.Page.Keyboard.PressAsync("Enter");
        Assert.Equal("fault SlowMilliseconds 1500", await screen.World.NextDeedAsync());

        screen.World.Show(Scenes.Quiet() with { Faults = new Dictionary<string, int>(StringComparer.Ordinal) { ["Down"] = 1, ["V1Gone"] = 0 } });
        await Expect(screen.Find("#state-faults")).ToHaveTextAsync("Fault: Down: nothing answers");
        await Expect(screen.Find("[data-fault='Down']")).ToBeCheckedAsync();
        await Expect(screen.Find("[data-fault='V1Gone']")).Not.ToBeCheckedAsync();
    }

    [ChromiumFact]
    public async Task TheArrowKeysBringBackWhatWasTyped()
    {
        await using var screen = await browser.OpenAsync();
        var input = screen.Find("#server-line");
        foreach (var line in new[] { "sdispatch status", "sdispatch calls" })
        {
            await input.FillAsync(line);
            await input.PressAsync("Enter");
            Assert.Equal($"type 0 {line}", await screen.World.NextDeedAsync());
        }

        var seen = new List<string>();
        foreach (var key in new[] { "ArrowUp", "ArrowUp", "ArrowUp", "ArrowDown", "ArrowDown" })
        {
            await input.PressAsync(key);
            seen.Add(await input.InputValueAsync());
        }

        Assert.Equal(["sdispatch calls", "sdispatch status", "sdispatch status", "sdispatch calls", ""], seen);
    }

    [ChromiumFact]
    public async Task AConsoleLineThatAsksForActionStandsOut()
    {
        await using var screen = await browser.OpenAsync();
        const string warning = "[SD-DELIVERY-001] The CAD is not responding. Remedy: look at its address.";

        screen.World.Show(Scenes.Quiet() with { Console = ["[SD-HOST-001] SonoranDispatch is up.", warning, "Started."] });

        await Expect(screen.Page.Locator("#server-lines p")).ToHaveTextAsync(["[SD-HOST-001] SonoranDispatch is up.", warning, "Started."]);
        Assert.Equal([warning], await screen.Page.Locator("#server-lines .marked").AllTextContentsAsync());
    }

    [ChromiumFact]
    public async Task ARefusalIsSaidAndTheLineIsNotLost()
    {
        await using var screen = await browser.OpenAsync();
        var line = new string('a', 20_001);

        await screen.Page.FillAsync("#chat-line", line);
        await screen.Page.PressAsync("#chat-line", "Enter");

        await Expect(screen.Find("#notice")).ToHaveTextAsync("\"line\" must be text of 1 to 20000 characters.");
        await Expect(screen.Find("#chat-line")).ToHaveValueAsync(line);
    }

    [ChromiumFact]
    public async Task ARealCadIsNamedWhereItsBoardAndFaultsWouldBe()
    {
        await using var screen = await browser.OpenAsync();

        screen.World.Show(Scenes.Quiet() with { Cad = "https://cad.example", Faults = new Dictionary<string, int>() });

        await Expect(screen.Find("#state-cad")).ToHaveTextAsync("CAD: https://cad.example");
        await Expect(screen.Find("#board-empty")).ToContainTextAsync("https://cad.example");
        await Expect(screen.Find("#faults-empty")).ToBeVisibleAsync();
    }
}
