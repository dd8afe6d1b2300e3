using System.Text.RegularExpressions;
using SonoranDispatch.Tests.Nui;
using static Microsoft.Playwright.Assertions;

namespace SonoranDispatch.Tests.Sandbox.WebConsole;

/// <summary>
/// An officer's complete work in the sandbox: the real resource, the stand-in, the emulated CAD, and the page that players see, in a real
/// browser.
/// </summary>
public sealed partial class OfficersJobTests(ConsoleBrowser browser) : IClassFixture<ConsoleBrowser>
{
    private const int Caller = 1;
    private const int Adams = 2;

    [ChromiumFact]
    public async Task TheRespondKeyPutsTheOfficersUnitOnTheCallAndTheRouteOnTheMap()
    {
        await using var harness = await browser.OpenLiveAsync();
        await harness.TypeAsync(Caller, "/911 Two men with guns");
        await Expect(harness.Officer.Locator("sd-cards sd-card h2")).ToHaveTextAsync("Two men with guns");
        await Expect(harness.Page.Locator("#officer-painted")).ToHaveTextAsync(Painted());

        await harness.PressAsync("respond");

        await Expect(harness.Call.Locator(".on-it")).ToHaveTextAsync("A-12 · primary");
        await Expect(harness.Page.Locator("#board-units li").First).ToHaveTextAsync("A-12 on 501");
        await Expect(harness.Page.Locator("#map-legend")).ToContainTextAsync("On Officer Adams’s map: #1 · route to #1, ");
        await Expect(harness.Page.Locator("#chat-lines")).ToContainTextAsync("A unit is on its way to call 1.");
        await harness.PressAsync("gps");
        await Expect(harness.Page.Locator("#map-legend")).ToHaveTextAsync("On Officer Adams’s map: #1");
        await harness.PressAsync("dismiss");
        await Expect(harness.Officer.Locator("sd-cards sd-card")).ToHaveCountAsync(0);
        Assert.Empty(harness.Errors);
    }

    [ChromiumFact]
    public async Task ANoteTypedInTheListStandsOnTheBoardAndClosingThereClosesTheCall()
    {
        await using var harness = await browser.OpenLiveAsync();
        await harness.TypeAsync(Caller, "/911 Car crash");
        await harness.PressAsync("respond");
        await Expect(harness.Call.Locator(".on-it")).ToContainTextAsync("A-12");

        await harness.PressAsync("list");
        await Expect(harness.Page.Locator("#officer-frame")).ToBeFocusedAsync();
        await harness.Officer.Locator("sd-list .entry[data-call='1']").ClickAsync();
        await harness.Officer.GetByLabel("Write a note").FillAsync("Two injured");
        await harness.Page.Keyboard.PressAsync("Enter");
        await Expect(harness.Call.Locator(".notes")).ToContainTextAsync("Two injured");
        await harness.Officer.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Close call" }).ClickAsync();
        await harness.Officer.Locator(".buttons .grave").ClickAsync();

        await Expect(harness.Call).ToHaveAttributeAsync("data-status", "CLOSED");
        await Expect(harness.Page.Locator("#board-units li").First).ToHaveTextAsync("A-12");
        Assert.Empty(harness.Errors);
    }

    [ChromiumFact]
    public async Task TheListOpensByAKeyOrACommandAndEscapeGivesTheKeyboardBack()
    {
        await using var harness = await browser.OpenLiveAsync();
        await harness.TypeAsync(Adams, "/dispatch");
        await Expect(harness.Officer.Locator("sd-list")).ToBeVisibleAsync();
        await Expect(harness.Page.Locator("#officer-frame")).ToBeFocusedAsync();
        await Expect(harness.Page.Locator("[data-command='sdispatch_panic']")).ToBeDisabledAsync();

        await harness.Page.Keyboard.PressAsync("Escape");
        await Expect(harness.Officer.Locator("sd-list")).ToBeHiddenAsync();
        await Expect(harness.Page.Locator("#chat-line")).ToBeFocusedAsync();

        await harness.PressAsync("list");
        await Expect(harness.Officer.Locator("sd-list")).ToBeVisibleAsync();
        await harness.Page.ClickAsync("[data-command='sdispatch_list']:has-text('Close the list')");
        await Expect(harness.Officer.Locator("sd-list")).ToBeHiddenAsync();
        await Expect(harness.Page.Locator("[data-command='sdispatch_panic']")).ToBeEnabledAsync();
    }

    [ChromiumFact]
    public async Task PanicTrafficStopAndDutyAreTypedOrPressedAsInTheGame()
    {
        await using var harness = await browser.OpenLiveAsync();
        await harness.PressAsync("panic");
        await Expect(harness.Call.Locator(".title")).ToHaveTextAsync("Panic button");
        await harness.TypeAsync(Adams, "/ts white sedan, no lights");
        await Expect(harness.Call.Locator(".title")).ToHaveTextAsync("Traffic stop");
        await Expect(harness.Call).ToHaveAttributeAsync("data-status", "ACTIVE");

        await harness.TypeAsync(Adams, "/duty");

        await Expect(harness.Page.Locator("#officer-player option:checked")).ToHaveTextAsync("2 Officer Adams");
        await Expect(harness.Page.Locator("#map-legend")).ToBeHiddenAsync();
    }

    [GeneratedRegex("^Card painted [0-9]+ ms after the server took the call$")]
    private static partial Regex Painted();
}
