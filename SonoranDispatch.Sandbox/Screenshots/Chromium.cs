namespace SonoranDispatch.Sandbox.Screenshots;

/// <summary>Finds the browser installed on this machine. It takes the screenshots, and the page is tested in it.</summary>
internal static class Chromium
{
    private static readonly string[] Names =
        ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome.exe", "msedge.exe"];

    /// <summary>
    /// Path of the browser: the environment variable CHROMIUM if it names a file, otherwise the first known name in PATH; <c>null</c> if there is
    /// none.
    /// </summary>
    public static string? Path { get; } = Find();

    private static string? Find()
    {
        var named = Environment.GetEnvironmentVariable("CHROMIUM");
        if (File.Exists(named))
            return named;

        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(
            System.IO.Path.PathSeparator,
            StringSplitOptions.RemoveEmptyEntries);
        return folders
            .SelectMany(folder => Names.Select(name => System.IO.Path.Combine(folder, name)))
            .FirstOrDefault(File.Exists);
    }
}
