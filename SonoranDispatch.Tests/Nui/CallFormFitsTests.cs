using System.Text.Json;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Nui;

/// <summary>Tests that a dispatcher's form, and what else only dispatchers see, fits in each language and at each size.</summary>
[Collection(ChromiumTests.Name)]
public sealed class CallFormFitsTests(ChromiumFixture chromium)
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
        await screen.StateAsync([new SentCard()], may: ["respond", "open"]);
        await screen.SendAsync(new { type = "list", open = true });
        await new ListPanel(screen).ReadAsync(12, ListPanel.DispatchersDetailsOf(12));

        foreach (var language in Directory.GetFiles(Repository.PathOf("locales"), "*.json").Select(file => Path.GetFileNameWithoutExtension(file)!).Order(StringComparer.Ordinal))
        {
            var texts = JsonDocument.Parse(Repository.Text("locales", language + ".json")).RootElement.GetProperty("page");
            await screen.SendAsync(new { type = "setup", language, texts });
            Assert.Empty(await CutAsync(screen, language, "sd-list"));

            await screen.Page.Keyboard.PressAsync("e");
            Assert.Empty(await CutAsync(screen, language + ", form", "sd-list"));
            await screen.Page.Locator(".form-place button").FocusAsync();
            await screen.Page.Keyboard.PressAsync("Enter");
            Assert.Empty(await CutAsync(screen, language + ", map", "sd-list"));
            await screen.Page.Keyboard.PressAsync("Enter");
            Assert.Empty(await CutAsync(screen, language + ", chosen", "sd-list"));
            await screen.Page.Keyboard.PressAsync("Escape");
        }

        Assert.Empty(screen.Errors);
    }

    // Elements of the form and the other controls that are wider than what they are in, or outside of the panel. What scrolls may be higher.
    private static Task<string[]> CutAsync(NuiPage screen, string where, string panel) => screen.Page.EvaluateAsync<string[]>(
        """
        ([where, name]) => {
          const panel = document.querySelector(name);
          const outer = panel.getBoundingClientRect();
          const mine = [...panel.querySelectorAll('.top > *, .views *, .call-form, .call-form *, .attached *, .actions .buttons > *, .pick-hint')].filter(each => each.checkVisibility() && !each.matches('.radio'));
          const hides = each => getComputedStyle(each).overflowX !== 'visible';
          const isOut = each => {
            const box = each.getBoundingClientRect();
            for (let around = each.parentElement; around !== panel.parentElement; around = around.parentElement) {
              const limit = around.getBoundingClientRect();
              if ((hides(around) || around === panel) && (box.left < limit.left - 1 || box.right > limit.right + 1)) return true;
            }
            return box.width > 0 && each.scrollWidth > each.clientWidth + 1 && !each.matches('input, textarea') && each.clientWidth > 0;
          };
          const fixed = [...panel.querySelectorAll('.form-title, .call-form > .buttons button')].filter(each => each.checkVisibility());
          const isOff = each => { const box = each.getBoundingClientRect(); return box.top < outer.top - 1 || box.bottom > outer.bottom + 1; };
          return [...mine.filter(isOut), ...fixed.filter(isOff)].map(each => `${where}: ${each.className || each.localName} ${each.textContent}`);
        }
        """,
        new[] { where, panel });
}
