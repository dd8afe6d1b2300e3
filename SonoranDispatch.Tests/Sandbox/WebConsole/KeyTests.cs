using SonoranDispatch.Sandbox.World;
using SonoranDispatch.Tests.Nui;
using static Microsoft.Playwright.Assertions;

namespace SonoranDispatch.Tests.Sandbox.WebConsole;

/// <summary>Tests that the keys under the officer's screen and the focus match the world.</summary>
public sealed class KeyTests(ConsoleBrowser browser) : IClassFixture<ConsoleBrowser>
{
    private static readonly KeyBindingView[] Keys =
    [
        new("sdispatch_respond", "SEMICOLON"), new("sdispatch_gps", "APOSTROPHE"), new("sdispatch_list", "BACKSLASH"),
        new("sdispatch_dismiss", "END"), new("sdispatch_panic", ""), new("somebody_elses", "F1"),
    ];

    [ChromiumFact]
    public async Task AButtonPressesTheKeyThatIsReallyBound()
    {
        await using var screen = await browser.OpenAsync();
        screen.World.Show(With(officer => officer with { TopCard = 12 }));

        await Expect(screen.Page.Locator("#officer-keys button")).ToHaveTextAsync([";Respond", "’Route", "EndDismiss", "\\List", "–Panic"]);
        await screen.Page.ClickAsync("[data-command='sdispatch_respond']");

        Assert.Equal("press 2 SEMICOLON", await screen.World.NextDeedAsync());
    }

    [ChromiumFact]
    public async Task AKeyThatWouldDoNothingCannotBePressed()
    {
        await using var screen = await browser.OpenAsync();
        screen.World.Show(With(officer => officer));

        await Expect(screen.Find("[data-command='sdispatch_list']")).ToBeEnabledAsync();
        foreach (var command in new[] { "respond", "gps", "dismiss", "panic" })
            await Expect(screen.Find($"[data-command='sdispatch_{command}']")).ToBeDisabledAsync();
    }

    [ChromiumFact]
    public async Task ThePageGetsTheKeyboardWithTheFocusAndItGoesBackToWhereItWas()
    {
        await using var screen = await browser.OpenAsync();
        await screen.Page.FocusAsync("#chat-line");

        screen.World.Show(With(officer => officer with { PageHasFocus = true }));
        await Expect(screen.Find("#officer-frame")).ToBeFocusedAsync();
        await Expect(screen.Find("[data-command='sdispatch_list']")).ToHaveTextAsync("EscClose the list");
        screen.World.Show(With(officer => officer));

        await Expect(screen.Find("#chat-line")).ToBeFocusedAsync();
        await Expect(screen.Find("[data-command='sdispatch_list']")).ToHaveTextAsync("\\List");
    }

    [ChromiumFact]
    public async Task WhatTheClientScriptPutOnTheOfficersMapStandsOnTheMap()
    {
        await using var screen = await browser.OpenAsync();
        screen.World.Show(With(officer => officer with
        {
            Marks = [new BlipView(4, "", 425.1, -379.4, 150, 5, false), new BlipView(5, "#12", 425.1, -379.4, 0, 5, true)],
        }));

        await Expect(screen.Find("#map-legend")).ToHaveTextAsync("On Sam Reyes’s map: #12 · route to #12, 600 m");
        await Expect(screen.Find(".mark text")).ToHaveTextAsync("#12");
        await Expect(screen.Find(".area")).ToHaveAttributeAsync("r", "150");
        var (x, y) = await screen.PlaceAsync(".mark");
        Assert.Equal((425.1, -379.4), (Math.Round(x, 1), Math.Round(y, 1)));
        await Expect(screen.Find(".route")).ToHaveAttributeAsync("y1", "979.4");
    }

    [ChromiumFact]
    public async Task ChoosingAnOfficerShowsThatOfficersScreen()
    {
        await using var screen = await browser.OpenAsync();
        var quiet = Scenes.Quiet();
        screen.World.Show(quiet with { Players = [.. quiet.Players, quiet.Players[1] with { Id = 3, Name = "Kim Park" }] });
        await Expect(screen.Page.Locator("#chat-player option")).ToHaveCountAsync(3);

        await screen.Page.SelectOptionAsync("#chat-player", "3");

        Assert.Equal("""callback 3 ready {"page":"test"}""", await screen.World.NextDeedAsync());
        await Expect(screen.Find("#officer-player")).ToHaveValueAsync("3");
        await Expect(screen.Find("#chat-hints")).ToContainTextAsync("/dispatch");
    }

    private static WorldView With(Func<PlayerView, PlayerView> change)
    {
        var quiet = Scenes.Quiet();
        return quiet with { Players = [quiet.Players[0], change(quiet.Players[1] with { Keys = Keys })] };
    }
}
