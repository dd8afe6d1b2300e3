using System.Text.RegularExpressions;
using SonoranDispatch.Tests.Nui;
using static Microsoft.Playwright.Assertions;

namespace SonoranDispatch.Tests.Sandbox.Web;

/// <summary>An officer's whole job in the sandbox: the real resource, the stand-in, the emulated CAD, the page players see, in a real browser.</summary>
public sealed partial class OfficersJobTests(ConsoleBrowser browser) : IClassFixture<ConsoleBrowser>
{
    private const int Caller = 1;
    private const int Adams = 2;

    [ChromiumFact]
    public async Task TheRespondKeyPutsHisUnitOnTheCallAndTheRouteOnTheMap()
    {
        await using var room = await browser.OpenLiveAsync();
        await room.TypeAsync(Caller, "/911 Two men with guns");
        await Expect(room.Officer.Locator("sd-cards sd-card .text")).ToContainTextAsync("Two men with guns");
        await Expect(room.Page.Locator("#officer-painted")).ToHaveTextAsync(Painted());

        await room.PressAsync("respond");

        await Expect(room.Call.Locator(".on-it")).ToHaveTextAsync("A-12 · primary");
        await Expect(room.Page.Locator("#board-units li").First).ToHaveTextAsync("A-12 on 501");
        await Expect(room.Page.Locator("#map-legend")).ToContainTextAsync("On Officer Adams’s map: #1 · route to #1, ");
        await Expect(room.Page.Locator("#chat-lines")).ToContainTextAsync("A unit is on its way to call 1.");
        await room.PressAsync("gps");
        await Expect(room.Page.Locator("#map-legend")).ToHaveTextAsync("On Officer Adams’s map: #1");
        await room.PressAsync("dismiss");
        await Expect(room.Officer.Locator("sd-cards sd-card")).ToHaveCountAsync(0);
        Assert.Empty(room.Errors);
    }

    [ChromiumFact]
    public async Task ANoteTypedInTheListStandsOnTheBoardAndClosingThereClosesTheCall()
    {
        await using var room = await browser.OpenLiveAsync();
        await room.TypeAsync(Caller, "/911 Car crash");
        await room.PressAsync("respond");
        await Expect(room.Call.Locator(".on-it")).ToContainTextAsync("A-12");

        await room.PressAsync("list");
        await Expect(room.Page.Locator("#officer-frame")).ToBeFocusedAsync();
        await room.Officer.Locator("sd-list .entry[data-call='1']").ClickAsync();
        await room.Officer.Locator(".note-text").FillAsync("Two injured");
        await room.Page.Keyboard.PressAsync("Enter");
        await Expect(room.Call.Locator(".notes")).ToContainTextAsync("Two injured");
        await room.Officer.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Close call" }).ClickAsync();
        await room.Officer.Locator(".buttons .grave").ClickAsync();

        await Expect(room.Call).ToHaveAttributeAsync("data-status", "CLOSED");
        await Expect(room.Page.Locator("#board-units li").First).ToHaveTextAsync("A-12");
        Assert.Empty(room.Errors);
    }

    [ChromiumFact]
    public async Task TheListOpensByAKeyOrACommandAndEscapeGivesTheKeyboardBack()
    {
        await using var room = await browser.OpenLiveAsync();
        await room.TypeAsync(Adams, "/dispatch");
        await Expect(room.Officer.Locator("sd-list")).ToBeVisibleAsync();
        await Expect(room.Page.Locator("#officer-frame")).ToBeFocusedAsync();
        await Expect(room.Page.Locator("[data-command='sdispatch_panic']")).ToBeDisabledAsync();

        await room.Page.Keyboard.PressAsync("Escape");
        await Expect(room.Officer.Locator("sd-list")).ToBeHiddenAsync();
        await Expect(room.Page.Locator("#chat-line")).ToBeFocusedAsync();

        await room.PressAsync("list");
        await Expect(room.Officer.Locator("sd-list")).ToBeVisibleAsync();
        await room.Page.ClickAsync("[data-command='sdispatch_list']:has-text('Close the list')");
        await Expect(room.Officer.Locator("sd-list")).ToBeHiddenAsync();
        await Expect(room.Page.Locator("[data-command='sdispatch_panic']")).ToBeEnabledAsync();
    }

    [ChromiumFact]
    public async Task PanicTrafficStopAndDutyAreTypedOrPressedAsInTheGame()
    {
        await using var room = await browser.OpenLiveAsync();
        await room.PressAsync("panic");
        await Expect(room.Call.Locator(".title")).ToHaveTextAsync("Panic button");
        await room.TypeAsync(Adams, "/ts white sedan, no lights");
        await Expect(room.Call.Locator(".title")).ToHaveTextAsync("Traffic stop");
        await Expect(room.Call).ToHaveAttributeAsync("data-status", "ACTIVE");

        await room.TypeAsync(Adams, "/duty");

        await Expect(room.Page.Locator("#officer-player option:checked")).ToHaveTextAsync("2 Officer Adams");
        await Expect(room.Page.Locator("#map-legend")).ToBeHiddenAsync();
    }

    [GeneratedRegex("^Card painted [0-9]+ ms after the server took the call$")]
    private static partial Regex Painted();
}
