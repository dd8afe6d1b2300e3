using Microsoft.Playwright;
using SonoranDispatch.Sandbox.Screenshots;
using SonoranDispatch.Tests.Nui;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Sandbox;

/// <summary>Takes the screenshots of the page for the documentation.</summary>
[Collection(ChromiumTests.Name)]
public sealed class ScreenshotTests(ChromiumFixture chromium)
{
    public static TheoryData<string> Scenes => [.. ScreenshotServer.Scenes];

    [ChromiumTheory]
    [MemberData(nameof(Scenes))]
    public async Task EachSceneShowsWhatItIsNamedFor(string scene)
    {
        await using var server = await ScreenshotServer.StartAsync(NuiServer.Folder);
        await using var context = await chromium.OpenContextAsync();
        var page = await context.NewPageAsync();
        var errors = new List<string>();
        page.PageError += (_, error) => errors.Add(error);

        await page.GotoAsync(server.AddressOf(scene).AbsoluteUri);

        var shown = page.FrameLocator("iframe");
        if (scene.StartsWith("cards", StringComparison.Ordinal)) await Assertions.Expect(shown.Locator("sd-cards sd-card")).ToHaveCountAsync(4);
        if (scene.StartsWith("map", StringComparison.Ordinal)) await Assertions.Expect(shown.Locator("sd-map .call-mark")).ToHaveCountAsync(9);
        if (scene.StartsWith("list", StringComparison.Ordinal) || scene.StartsWith("map", StringComparison.Ordinal)) await Assertions.Expect(shown.Locator("sd-details .notes li")).ToHaveCountAsync(3);
        if (scene == "settings") await Assertions.Expect(shown.Locator("sd-settings")).ToBeVisibleAsync();
        Assert.Empty(errors);
    }

    [Fact]
    public void EachSceneHasItsPictureInTheDocumentation() => Assert.Equal(
        ScreenshotServer.Scenes.Append(LivePicture.Name).Order(StringComparer.Ordinal),
        Directory.GetFiles(Repository.PathOf("docs", "screens"), "*.png").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal));

    [Fact]
    public void ThePicturesShowThePageAsItIs() => Assert.True(
        PictureSources.HashOf(NuiServer.Folder) == Repository.Text("docs", "screens", PictureSources.FileName).Trim(),
        "The pictures are older than what they show: dotnet run --project SonoranDispatch.Sandbox -- screenshots docs/screens");
}
