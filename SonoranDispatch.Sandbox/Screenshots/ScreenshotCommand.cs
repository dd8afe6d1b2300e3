namespace SonoranDispatch.Sandbox.Screenshots;

/// <summary>Takes the pictures that the documentation shows, one for each scene.</summary>
internal static class ScreenshotCommand
{
    /// <summary>Takes them all.</summary>
    /// <param name="into">The folder they are written to; made where it is missing.</param>
    /// <param name="nuiFolder">The folder of the page that players see.</param>
    /// <returns>0; 1 where there is no browser.</returns>
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
