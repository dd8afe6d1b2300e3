using System.Text.Json.Nodes;
using Microsoft.Playwright;
using SonoranDispatch.Sandbox.CadEmulator;
using SonoranDispatch.Tests.Nui;
using static Microsoft.Playwright.Assertions;

namespace SonoranDispatch.Tests.Sandbox.WebConsole;

/// <summary>Two officers, a policeman and a medic, on two screens of the sandbox: what one does shows on the other's.</summary>
public sealed class TwoScreensTests(ConsoleBrowser browser) : IClassFixture<ConsoleBrowser>
{
    private const int Caller = 1;

    [ChromiumFact]
    public async Task TheCallerIsAnsweredTheNearestUnitIsFoundAndTheOtherAgencyIsBroughtIn()
    {
        await using var harness = await browser.OpenLiveAsync(BakerIsAMedic, ("commands.911.departments", new JsonArray("police")));
        var (page, second) = (harness.Page, harness.Page.FrameLocator("#second-frame"));
        await page.ClickAsync("#officer-both");
        await Expect(page.Locator("#second-player option:checked")).ToHaveTextAsync("3 Officer Baker · on duty");
        await Expect(page.Locator("#map")).ToBeHiddenAsync();

        await harness.TypeAsync(Caller, "/911 Two men with guns");
        await Expect(harness.Officer.Locator("sd-cards sd-card h2")).ToHaveTextAsync("Two men with guns");
        await page.ClickAsync("#officer-keys [data-command='sdispatch_respond']:enabled");
        await Expect(harness.Call.Locator(".on-it")).ToHaveTextAsync("A-12 · primary");
        await page.ClickAsync("#officer-keys [data-command='sdispatch_list']");
        await Expect(page.Locator("#officer-frame")).ToBeFocusedAsync();
        await Expect(page.Locator("#second")).ToBeHiddenAsync();

        await harness.Officer.Locator("sd-list .entry[data-call='1']").ClickAsync();
        await page.Keyboard.PressAsync("m");
        await page.Keyboard.TypeAsync("Stay inside");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("#chat-lines")).ToContainTextAsync("Stay inside");
        await harness.TypeAsync(Caller, "/911 They left by car");
        await Expect(harness.Officer.Locator("sd-details")).ToContainTextAsync("They left by car");

        await page.FocusAsync("#officer-frame");
        await harness.Officer.GetByRole(AriaRole.Button, new() { Name = "Nearest units" }).ClickAsync();
        await Expect(harness.Officer.Locator(".near").Filter(new() { HasText = "B-18" })).ToContainTextAsync("Free");

        await Expect(second.Locator("sd-cards sd-card")).ToHaveCountAsync(0);
        await harness.Officer.Locator(".department-form .words").Filter(new() { HasText = "Medical" }).ClickAsync();
        await harness.Officer.GetByRole(AriaRole.Button, new() { Name = "Ask to assist" }).ClickAsync();
        await page.ClickAsync("#officer-keys [data-command='sdispatch_list']:has-text('Close the list')");

        await Expect(second.Locator("sd-cards sd-card h2")).ToHaveTextAsync("Two men with guns");
        await page.ClickAsync("#second-keys [data-command='sdispatch_respond']:enabled");
        await Expect(harness.Call.Locator(".on-it")).ToHaveTextAsync("A-12 · primaryB-18");
        await Expect(harness.Call.Locator(".notes")).ToContainTextAsync("Stay inside");
        Assert.Empty(harness.Errors);
    }

    [ChromiumFact]
    public async Task TheSecondScreenIsPutAwayAndTheMapIsBack()
    {
        await using var screen = await browser.OpenAsync();
        await screen.Find("#officer-both").PressAsync("Enter");
        await Expect(screen.Find("#second")).ToBeVisibleAsync();
        await Expect(screen.Find("#officer-both")).ToHaveAttributeAsync("aria-pressed", "true");

        await screen.Find("#officer-both").PressAsync("Enter");

        await Expect(screen.Find("#second")).ToBeHiddenAsync();
        await Expect(screen.Find("#map")).ToBeVisibleAsync();
        Assert.Empty(screen.Errors);
    }

    private static void BakerIsAMedic(EmulatedCad cad) => cad.Board.SetUnit(cad.Board.Units.Single(unit => unit.Id == 18) with { Department = "EMS" });
}
