namespace SonoranDispatch.Sandbox.Screenshots;

/// <summary>Takes the screenshots for the documentation: one for each scene, and one of the sandbox's console.</summary>
internal static class ScreenshotCommand
{
    /// <summary>Takes all screenshots.</summary>
    /// <param name="into">The folder to write them to; created if missing.</param>
    /// <param name="resource">The resource's folder.</param>
    /// <returns>0; 1 if no browser was found.</returns>
    public static async Task<int> RunAsync(string into, string resource, TextWriter output, TextWriter error)
    {
        if (Chromium.Path is not { } browser)
        {
            await error.WriteLineAsync("Chromium is not on this machine: put it in PATH or name it in the environment variable CHROMIUM.");
            return 1;
        }

        Directory.CreateDirectory(into);
        var (capture, nuiFolder) = (new ScreenshotCapture(browser), Path.Combine(resource, "Nui"));
        await using var server = await ScreenshotServer.StartAsync(nuiFolder);
        foreach (var scene in ScreenshotServer.Scenes)
        {
            var file = Path.GetFullPath(Path.Combine(into, scene + ".png"));
            await capture.TakeAsync(server.AddressOf(scene), file);
            await output.WriteLineAsync(file);
        }

        var live = Path.GetFullPath(Path.Combine(into, LivePicture.Name + ".png"));
        await LivePicture.TakeAsync(browser, resource, live);
        await output.WriteLineAsync(live);
        await File.WriteAllTextAsync(Path.Combine(into, PictureSources.FileName), PictureSources.HashOf(nuiFolder) + "\n");
        return 0;
    }
}
