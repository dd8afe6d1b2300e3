using System.Globalization;
using Microsoft.Playwright;

namespace SonoranDispatch.Tests.Nui;

/// <summary>
/// Measures the WCAG 2 contrast of each visible text against its background, over a game scene of a single grey. The background combines the
/// background colours of the text's own element and its ancestors.
/// </summary>
internal static class Contrast
{
    /// <summary>The lowest readable ratio: WCAG 2, level AA, for text of any size.</summary>
    public const double Least = 4.5;

    private const string Measure =
        """
        (top, scene) => {
          const read = text => {
            const [red, green, blue, alpha = 1] = text.match(/[\d.]+/g).map(Number);
            return { red, green, blue, alpha };
          };
          const over = (top, under) => Object.fromEntries(['red', 'green', 'blue']
            .map(each => [each, top[each] * top.alpha + under[each] * (1 - top.alpha)]));
          const light = colour => [colour.red, colour.green, colour.blue]
            .map(each => each / 255)
            .map(each => each <= .04045 ? each / 12.92 : ((each + .055) / 1.055) ** 2.4)
            .reduce((sum, each, index) => sum + each * [.2126, .7152, .0722][index], 0);
          const ratio = (a, b) => (Math.max(light(a), light(b)) + .05) / (Math.min(light(a), light(b)) + .05);
          const ground = element => element === document.documentElement
            ? { red: scene, green: scene, blue: scene }
            : over(read(getComputedStyle(element).backgroundColor), ground(element.parentElement));
          const results = [...top.querySelectorAll('*')]
            .filter(each => each.checkVisibility() && [...each.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.data.trim()))
            .map(each => ({ name: each.className || each.localName, ratio: ratio(over(read(getComputedStyle(each).color), ground(each)), ground(each)) }));
          for (const each of [...top.querySelectorAll('input')].filter(input => input.checkVisibility() && input.placeholder)) {
            const colour = read(getComputedStyle(each, '::placeholder').color);
            results.push({ name: 'placeholder', ratio: ratio(over(colour, ground(each)), ground(each)) });
          }
          for (const each of [top, ...top.querySelectorAll('.entry')].filter(each => each.matches('sd-card, .entry') && each.checkVisibility()))
            results.push({ name: 'bar', ratio: ratio(read(getComputedStyle(each, '::before').backgroundColor), ground(each)) });
          return results.map(each => `${each.name}:${each.ratio}`);
        }
        """;

    /// <summary>Measures every text in an element. Each result is a name and a ratio.</summary>
    /// <param name="top">The element to measure.</param>
    /// <param name="scene">The grey behind the page, 0 to 255.</param>
    public static async Task<IReadOnlyList<(string Name, double Ratio)>> OfAsync(ILocator top, int scene)
    {
        var results = await top.EvaluateAsync<string[]>(Measure, scene);
        return [.. results.Select(each => each.Split(':')).Select(each => (each[0], double.Parse(each[1], CultureInfo.InvariantCulture)))];
    }
}
