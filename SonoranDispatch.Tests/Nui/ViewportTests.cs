namespace SonoranDispatch.Tests.Nui;

/// <summary>Tests the list on small, large and narrow screens, and with words longer than any screen.</summary>
[Collection(ChromiumTests.Name)]
public sealed class ViewportTests(ChromiumFixture chromium)
{
    [ChromiumTheory]
    [InlineData(640, 360, 1)]
    [InlineData(1024, 768, 1.4)]
    [InlineData(1920, 1080, 1.4)]
    [InlineData(3840, 2160, 0.8)]
    [InlineData(600, 900, 1)]
    public async Task ThePanelFitsAndEverythingInItCanBeReached(int width, int height, double scale)
    {
        await using var screen = await chromium.OpenAsync(new NuiPageOptions { Size = (width, height), ReducedMotion = true });
        var word = new string('W', 400);
        await screen.SendAsync(new { type = "preferences", text = FormattableString.Invariant($$"""{ "scale": {{scale}} }""") });
        await screen.SendAsync(new { type = "setup", kinds = new[] { new { kind = "fire", title = word } } });
        var list = await ListPanel.OpenAsync(screen, new SentCard
        {
            Title = word, Caller = word, Address = word, Postal = word, Text = word, Code = word, Departments = ["police", "fire"],
            Units = [word, word, word], Primary = word,
        });
        await list.ReadAsync(12, new
        {
            type = "details", call = 12, text = word, description = word, state = "open", may = new[] { "respond", "primary", "note", "close" },
            notes = Enumerable.Range(1, 30).Select(_ => new { label = word, text = word, at = "2026-01-02T03:04:05Z" }),
        });

        await FitsAsync(screen, list);
        // Playwright waits until the button can really be clicked.
        await list.Button("Respond").ClickAsync();
        await list.Button("Add note").ClickAsync();
        await list.Button("Settings").ClickAsync();
        await FitsAsync(screen, list);
        await list.Button("Reset to defaults").ClickAsync();
        await list.Button("Close").ClickAsync();
        Assert.Equal("listClosed", (await screen.NextPostAsync("listClosed")).Name);
    }

    private static async Task FitsAsync(NuiPage screen, ListPanel list)
    {
        var size = screen.Page.ViewportSize!;
        var box = await list.Panel.BoundingBoxAsync();
        Assert.InRange(box!.X, 0, size.Width);
        Assert.InRange(box.Y, 0, size.Height);
        Assert.InRange(box.X + box.Width, 0, size.Width);
        Assert.InRange(box.Y + box.Height, 0, size.Height);
        Assert.Empty(await list.Panel.EvaluateAsync<string[]>(
            """
            panel => [panel, ...panel.querySelectorAll('.filters, .left, .body, .scroll, .actions, .half, sd-settings')]
              .filter(each => each.checkVisibility() && each.scrollWidth > each.clientWidth + 1)
              .map(each => each.className || each.localName)
            """));
    }
}
