namespace SonoranDispatch.Tests.Nui;

/// <summary>Players can write anything. A card shows it as plain text.</summary>
[Collection(ChromiumTests.Name)]
public sealed class HostileTextTests(ChromiumFixture chromium)
{
    [ChromiumTheory]
    [InlineData("<script>window.ran = 1</script>")]
    [InlineData("<img src=x onerror=\"window.ran = 1\">")]
    [InlineData("</q><svg onload=window.ran=1><style>sd-card{display:none}</style>")]
    [InlineData("&lt;b&gt; &amp; 100 % %s %n {n} {number} $& $1 \\u0041 ^1")]
    [InlineData("😀👮‍♀️ 救命 नमस्ते")]
    [InlineData("النجدة في شارع غروف 12")]
    [InlineData("abc \u202E evil \u2066 more")]
    [InlineData("constructor")]
    public async Task HostileTextStaysText(string text)
    {
        await using var screen = await chromium.OpenAsync();

        await screen.ShowAsync(new SentCard
        {
            Title = text, Caller = text, Address = text, Postal = text, Text = "Words: " + text, Code = text, Units = [text],
            Plate = text, Model = text, Colour = text,
        });

        // The longest texts are cut in codes, postals, plates and units, which have no room for more.
        var cut = text[..Math.Min(text.Length, 32)];
        foreach (var part in new[] { "title", "caller", "address", "model", "colour" })
            Assert.Equal(text, await screen.PartAsync(12, part));
        Assert.Equal("Words: " + text, await screen.PartAsync(12, "text"));
        foreach (var part in new[] { "code", "postal", "unit", "plate" })
            Assert.Equal(cut, await screen.PartAsync(12, part));
        Assert.Equal(0, await screen.Card(12).Locator("script, img, style, b, svg:not(.icon)").CountAsync());
        Assert.False(await screen.Page.EvaluateAsync<bool>("'ran' in window"));
        Assert.Empty(screen.Errors);
    }

    [ChromiumFact]
    public async Task EveryFreeTextHasItsOwnDirectionAndIsIsolated()
    {
        await using var screen = await chromium.OpenAsync();
        const string arabic = "النجدة";
        await screen.ShowAsync(new SentCard
        {
            Title = arabic, Caller = arabic, Address = arabic, Postal = arabic, Text = arabic + arabic, Code = arabic, Units = [arabic],
        });

        var parts = await screen.Card(12).Locator(".title, .caller, .address, .postal, .text, .code, .unit").EvaluateAllAsync<string[]>(
            "parts => parts.map(part => [part.dir, getComputedStyle(part).direction, getComputedStyle(part).unicodeBidi].join(' '))");

        Assert.Equal(7, parts.Length);
        Assert.All(parts, part => Assert.Equal("auto rtl isolate", part));
    }

    [ChromiumFact]
    public async Task AnEndlessTextDoesNotMakeAnEndlessCard()
    {
        await using var screen = await chromium.OpenAsync(new NuiPageOptions { ReducedMotion = true });
        var long500 = string.Concat(Enumerable.Repeat("Wwwwwwwww ", 50));
        var unbroken = new string('W', 500);

        await screen.ShowAsync(new SentCard { Call = 1, Title = long500, Caller = long500, Address = long500, Text = long500, Code = long500 });
        await screen.ShowAsync(new SentCard { Call = 2, Title = unbroken, Caller = unbroken, Address = unbroken, Text = unbroken, Code = unbroken, Postal = unbroken });

        foreach (var call in new[] { 1, 2 })
        {
            var box = await screen.Card(call).BoundingBoxAsync();
            Assert.NotNull(box);
            Assert.InRange(box.Width, 351, 353);
            Assert.InRange(box.Height, 100, 450);
            Assert.False(await screen.Card(call).EvaluateAsync<bool>("card => card.scrollWidth > card.clientWidth"));
        }
    }
}
