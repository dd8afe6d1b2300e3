namespace SonoranDispatch.Sandbox.Screenshots;

/// <summary>Takes the screenshots for the documentation, one for each scene.</summary>
internal static class ScreenshotCommand
{
    /// <summary>Takes all screenshots.</summary>
    /// <param name="into">The folder to write them to; created if missing.</param>
    /// <param name="nuiFolder">The folder of the players' page.</param>
    /// <returns>0; 1 if no browser was found.</returns>
    public static async Task<int> RunAsync(string into, string nuiFolder, TextWriter output, TextWriter error)
    {
        if (Chromium.Path is not { } browser)
        {
            await error.WriteLineAsync("Chromium is not on this machine: put it in PATH or name it in the environment variable CHROMIUM.");
            return 1;
        }

        Directory.CreateDirectory(into);
        var capture = new ScreenshotCapture(browser);
        await using var server = await ScreenshotServer.StartAsync(nuiFolder);
        foreach (var scene in ScreenshotServer.Scenes)
        {
            var file = Path.GetFullPath(Path.Combine(into, scene + ".png"));
            await capture.TakeAsync(server.AddressOf(scene), file);
            await output.WriteLineAsync(file);
        }

        return 0;
    }
}
