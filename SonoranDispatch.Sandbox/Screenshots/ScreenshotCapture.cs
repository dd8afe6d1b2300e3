using System.ComponentModel;
using System.Diagnostics;

namespace SonoranDispatch.Sandbox.Screenshots;

/// <summary>Takes screenshots of pages with the browser's own command line, so that nothing has to be installed.</summary>
internal sealed class ScreenshotCapture(string browser)
{
    // Ten times what a screenshot takes on a slow machine.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>Takes a screenshot of 1920 by 1080 pixels, after three seconds of the page's virtual time.</summary>
    /// <exception cref="IOException">The browser wrote no image.</exception>
    public async Task TakeAsync(Uri page, string file)
    {
        File.Delete(file);
        var profile = Directory.CreateTempSubdirectory("sonorandispatch-camera-");
        try
        {
            await RunAsync([
                "--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--hide-scrollbars",
                $"--user-data-dir={profile.FullName}", "--window-size=1920,1080", "--force-device-scale-factor=1", "--lang=en-GB",
                "--virtual-time-budget=3000", $"--screenshot={file}", page.AbsoluteUri,
            ]);
        }
        finally
        {
            profile.Delete(recursive: true);
        }

        if (!File.Exists(file)) throw new IOException($"{browser} made no picture of {page}.");
    }

    private async Task RunAsync(IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(browser, arguments) { RedirectStandardError = true, RedirectStandardOutput = true };
        start.Environment["TZ"] = "UTC";
        using var running = Process.Start(start) ?? throw new Win32Exception($"{browser} does not start.");
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            await Task.WhenAll(
                running.StandardOutput.ReadToEndAsync(patience.Token),
                running.StandardError.ReadToEndAsync(patience.Token),
                running.WaitForExitAsync(patience.Token));
        }
        catch (OperationCanceledException)
        {
            running.Kill(entireProcessTree: true);
            throw new IOException($"{browser} did not end within {Patience.TotalSeconds:0} seconds.");
        }
    }
}
