using System.Text.Json;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Nui;

/// <summary>Tests that everything around the map fits, in each language and at each size.</summary>
[Collection(ChromiumTests.Name)]
public sealed class CallMapFitsTests(ChromiumFixture chromium)
{
    [ChromiumTheory]
    [InlineData(1920, 1080, 0.8)]
    [InlineData(1920, 1080, 1)]
    [InlineData(1920, 1080, 1.4)]
    [InlineData(1280, 720, 1.4)]
    [InlineData(600, 900, 1)]
    public async Task NothingIsCutInAnyLanguage(int width, int height, double scale)
    {
        await using var screen = await chromium.OpenAsync(new NuiPageOptions { Size = (width, height), ReducedMotion = true });
        await screen.SendAsync(new { type = "preferences", text = FormattableString.Invariant($$"""{ "scale": {{scale}} }""") });
        var list = await ListPanel.OpenAsync(screen, new SentCard { Call = 1, Kind = "panic" }, new SentCard { Call = 2 }, new SentCard { Call = 3, HasPlace = false });
        await screen.Page.Keyboard.PressAsync("v");
        await screen.SendAsync(new { type = "me", x = 10, y = 0, heading = 40 });
        await screen.SendAsync(new { type = "places", places = new[] { 1, 300, 0, 150, 2, 0, 500, 0 } });
        await screen.Page.Keyboard.PressAsync("?");

        foreach (var file in Directory.GetFiles(Repository.PathOf("locales"), "*.json"))
        {
            var language = Path.GetFileNameWithoutExtension(file);
            var texts = JsonDocument.Parse(await File.ReadAllTextAsync(file)).RootElement.GetProperty("page");
            await screen.SendAsync(new { type = "setup", language, texts });

            Assert.Empty((await CutAsync(list)).Select(part => $"{language}: {part}"));
        }
    }

    // The parts that are not wholly inside the panel, or whose text is wider than they are. Names on the map lie where their places are.
    private static Task<string[]> CutAsync(ListPanel list) => list.Panel.EvaluateAsync<string[]>(
        """
        panel => {
          const box = each => each.getBoundingClientRect();
          const isOutside = (each, around) => box(each).left < box(around).left - 1 || box(each).right > box(around).right + 1
            || box(each).top < box(around).top - 1 || box(each).bottom > box(around).bottom + 1;
          const map = panel.querySelector('sd-map');
          const parts = [...panel.querySelectorAll('.top *, .foot, .foot *, .keys-panel, .keys-panel *, .left, sd-map')].filter(each => each.checkVisibility());
          const sheet = [...map.querySelectorAll('.unplaced, .zoom, .zoom *, .call-marks')];
          return [...parts.filter(each => isOutside(each, panel)), ...sheet.filter(each => isOutside(each, map)),
            ...parts.filter(each => each.clientWidth > 0 && each.scrollWidth > each.clientWidth + 1), ...(box(map).height < 100 ? [map] : [])]
            .map(each => `${each.className || each.localName}: ${each.textContent}`);
        }
        """);
}
