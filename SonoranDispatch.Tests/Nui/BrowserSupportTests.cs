namespace SonoranDispatch.Tests.Nui;

/// <summary>
/// Checks the page's files for what the game's browser, Chromium 103 (citizenfx/fivem pull request 3682), does not have. The newer browser of the other
/// tests would not notice.
/// </summary>
public sealed class BrowserSupportTests : IDisposable
{
    private readonly DirectoryInfo _planted = Directory.CreateTempSubdirectory("sonorandispatch-browser-");

    public void Dispose() => _planted.Delete(recursive: true);

    [BrowserSupportFact]
    public async Task ThePageUsesNothingThatTheGamesBrowserLacks()
    {
        Assert.Equal((0, ""), await ScriptsAsync(NuiServer.Folder));
        Assert.Equal((0, ""), await StylesAsync(NuiServer.Folder));
    }

    [BrowserSupportFact]
    public async Task ANewerFeatureOfTheLanguageOrTheWebIsFound()
    {
        string[] newer = ["[2, 1].toSorted()", "new Set().union(other)", "document.body.showPopover()", "new CloseWatcher()", "Promise.withResolvers()"];
        await File.WriteAllLinesAsync(Path.Combine(_planted.FullName, "planted.js"), ["const other = new Set();", .. newer.Select(line => line + ";"), "[1].at(-1); structuredClone(other);"]);

        var (code, output) = await ScriptsAsync(_planted.FullName);

        Assert.Equal(1, code);
        for (var line = 1; line <= newer.Length + 2; line++)
            Assert.Equal(line is > 1 and < 7, output.Contains($" {line}:", StringComparison.Ordinal));
    }

    [BrowserSupportFact]
    public async Task ANewerFeatureOfStylesIsFound()
    {
        string[] newer =
        [
            "a:has(b) { color: red; }", "a { & b { color: red; } }", "a { color: color-mix(in srgb, red, blue); }", "a { translate: 1px 2px; }",
            "a { height: 100dvh; }", "@container (min-width: 1px) { a { color: red; } }", "a:dir(rtl) { color: red; }",
        ];
        await File.WriteAllLinesAsync(Path.Combine(_planted.FullName, "planted.css"), [.. newer, "a { inset: 0; transform: scale(2); overflow: clip; }"]);

        var (code, output) = await StylesAsync(_planted.FullName);

        Assert.Equal(2, code);
        for (var line = 1; line <= newer.Length + 1; line++)
            Assert.Equal(line <= newer.Length, output.Contains($" {line}:", StringComparison.Ordinal));
    }

    private static Task<(int Code, string Output)> ScriptsAsync(string folder) =>
        BrowserSupportFactAttribute.RunAsync("eslint/bin/eslint.js", "eslint.config.js", ".", folder);

    private static Task<(int Code, string Output)> StylesAsync(string folder) =>
        BrowserSupportFactAttribute.RunAsync("stylelint/bin/stylelint.mjs", "stylelint.config.js", "*.css", folder);
}
