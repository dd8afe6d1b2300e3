using System.Globalization;
using SonoranDispatch.Sandbox.World;
using SonoranDispatch.Tests.Nui;
using static Microsoft.Playwright.Assertions;

namespace SonoranDispatch.Tests.Sandbox.WebConsole;

/// <summary>Tests the live map in a real browser.</summary>
public sealed class MapTests(ConsoleBrowser browser) : IClassFixture<ConsoleBrowser>
{
    private const string Pin = ".pin[data-call='501']";

    [ChromiumFact]
    public async Task APinStandsAtItsCoordinates()
    {
        await using var screen = await browser.OpenAsync();
        screen.World.Show(Scenes.Called());
        await Expect(screen.Find(Pin)).ToBeVisibleAsync();
        await Expect(screen.Find($"{Pin} .number")).ToHaveTextAsync("501");

        foreach (var key in new[] { "+", "ArrowLeft", "-", "-", "ArrowUp" })
        {
            await screen.Page.PressAsync("#map", key);
            var (x, y) = await screen.PlaceAsync(Pin);
            Assert.Equal(-48.5, x, 1.0);
            Assert.Equal(-1757.2, y, 1.0);
        }
    }

    [ChromiumFact]
    public async Task NorthIsUpAndEastIsRight()
    {
        await using var screen = await browser.OpenAsync();

        var caller = await screen.PixelAsync(".player[data-player='1']");
        var officer = await screen.PixelAsync(".player[data-player='2']");

        Assert.True(officer.X > caller.X);
        Assert.True(officer.Y < caller.Y);
        await Expect(screen.Find(".player[data-player='1'] .arrow")).ToHaveAttributeAsync("transform", "rotate(-90)");
        await Expect(screen.Find(".player[data-player='2'] .label")).ToHaveTextAsync("1-ADAM-12 Sam Reyes");
    }

    [ChromiumFact]
    public async Task AClickMovesTheChosenPlayerThereAndADragDoesNot()
    {
        await using var screen = await browser.OpenAsync();
        var (x, y) = await screen.PixelAsync(".player[data-player='2']");

        await screen.Page.Mouse.MoveAsync(x - 60, y + 40);
        await screen.Page.Mouse.DownAsync();
        await screen.Page.Mouse.MoveAsync(x - 90, y + 60, new() { Steps = 4 });
        await screen.Page.Mouse.UpAsync();
        var (movedX, movedY) = await screen.PixelAsync(".player[data-player='2']");
        Assert.Equal(x - 30, movedX, 1.0);
        Assert.Equal(y + 20, movedY, 1.0);
        await screen.Page.Mouse.ClickAsync(movedX, movedY);

        var words = (await screen.World.NextDeedAsync()).Split(' ');
        Assert.Equal(["move", "1"], words[..2]);
        var metresPerPixel = await screen.Find("#map").EvaluateAsync<double>("map => map.viewBox.baseVal.width / map.clientWidth");
        Assert.Equal(425.1, double.Parse(words[2], CultureInfo.InvariantCulture), metresPerPixel);
        Assert.Equal(-979.4, double.Parse(words[3], CultureInfo.InvariantCulture), metresPerPixel);
        Assert.False(screen.World.HasDeeds);
    }

    [ChromiumFact]
    public async Task APlayerIsSentToAPlaceWithoutAMouse()
    {
        await using var screen = await browser.OpenAsync();

        await screen.Page.SelectOptionAsync("#map-place", "Paleto Bay");

        Assert.Equal("move 1 -110.9 6460.3", await screen.World.NextDeedAsync());
    }

    [ChromiumFact]
    public async Task ANewCallIsFollowedOnlyWhileAsked()
    {
        await using var screen = await browser.OpenAsync();
        var far = Scenes.Call(502, "far away") with { X = -110.9, Y = 6460.3 };
        screen.World.Show(Scenes.Called() with { Board = [far, Scenes.Call(501, "near")] });

        await Expect(screen.Find(".pin[data-call='502']")).ToBeInViewportAsync();
        var followed = await MiddleAsync(screen);
        Assert.Equal(-110.9, followed.X, 1.0);
        Assert.Equal(6460.3, followed.Y, 1.0);

        await screen.Page.UncheckAsync("#map-follow");
        screen.World.Show(Scenes.Called() with { Board = [Scenes.Call(503, "near again"), far] });
        await Expect(screen.Find(".pin[data-call='503']")).ToBeAttachedAsync();
        Assert.Equal(followed, await MiddleAsync(screen));

        await screen.Page.ClickAsync(".call[data-call='503'] .place");
        Assert.Equal(-1757.2, (await MiddleAsync(screen)).Y, 1.0);
    }

    [ChromiumFact]
    public async Task AnApproximatePlaceHasACircleInMetres()
    {
        await using var screen = await browser.OpenAsync();
        screen.World.Show(Scenes.Called() with { Board = [Scenes.Call(501, "somewhere") with { Radius = 150 }] });
        await Expect(screen.Find(".radius")).ToBeVisibleAsync();

        var scale = await screen.Find("#map").EvaluateAsync<double>("map => map.clientWidth / map.viewBox.baseVal.width");
        var box = await screen.Find(".radius").EvaluateAsync<double>("circle => circle.getBBox().width * circle.getScreenCTM().a");

        Assert.Equal(300 * scale, box, 0.5);
    }

    [ChromiumFact]
    public async Task ACallThatLeavesTakesItsPinAlong()
    {
        await using var screen = await browser.OpenAsync();
        screen.World.Show(Scenes.Called() with { Board = [Scenes.Call(502, "stays"), Scenes.Call(501, "goes")] });
        await Expect(screen.Page.Locator(".pin")).ToHaveCountAsync(2);

        screen.World.Show(Scenes.Called() with { Board = [Scenes.Call(502, "stays"), Placeless(Scenes.Call(503, "nowhere")), Senseless(Scenes.Call(504, "no number"))] });

        await Expect(screen.Page.Locator(".pin")).ToHaveCountAsync(1);
        await Expect(screen.Page.Locator(".call")).ToHaveCountAsync(3);
        await Expect(screen.Find(".call[data-call='503'] .place")).ToBeHiddenAsync();
        await Expect(screen.Find(".call[data-call='504'] .place")).ToBeHiddenAsync();
        Assert.Empty(screen.Errors);
    }

    private static BoardCallView Placeless(BoardCallView call) => call with { X = null, Y = null };

    private static BoardCallView Senseless(BoardCallView call) => call with { X = double.NaN, Y = double.NaN };

    private static async Task<(double X, double Y)> MiddleAsync(ConsoleScreen screen)
    {
        var middle = await screen.Find("#map").EvaluateAsync<double[]>(
            "map => { const box = map.viewBox.baseVal; return [box.x + box.width / 2, -(box.y + box.height / 2)]; }");
        return (middle[0], middle[1]);
    }
}
