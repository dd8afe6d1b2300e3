using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;
using SonoranDispatch.Sandbox.WebConsole;

namespace SonoranDispatch.Sandbox.Screenshots;

/// <summary>
/// Serves a drawn street, by night or by day, with the real page in front of it, on a free loopback port. A scene is played on the page using only messages and
/// keys.
/// </summary>
internal sealed class ScreenshotServer : IAsyncDisposable
{
    /// <summary>The names of the scenes in scenes.js. Each gives one screenshot.</summary>
    public static readonly IReadOnlyList<string> Scenes =
    [
        "cards", "cards-day", "cards-colour-blind", "cards-high-contrast", "cards-high-contrast-day", "cards-streamer",
        "list", "list-day", "list-colour-blind", "list-high-contrast", "list-right-to-left",
        "map", "map-day", "map-colour-blind", "map-high-contrast", "settings",
    ];

    private static readonly EmbeddedFileProvider Own = new(typeof(ScreenshotServer).Assembly, "SonoranDispatch.Sandbox.Screenshots.Page");
    private static readonly EmbeddedFileProvider Console = new(typeof(ScreenshotServer).Assembly, "SonoranDispatch.Sandbox.WebConsole.Page");

    private readonly WebApplication _app;

    private ScreenshotServer(WebApplication app)
    {
        _app = app;
    }

    /// <summary>Starts serving.</summary>
    /// <param name="nuiFolder">The folder of the players' page.</param>
    public static async Task<ScreenshotServer> StartAsync(string nuiFolder)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var nui = new PhysicalFileProvider(Path.GetFullPath(nuiFolder));
        app.MapGet("/scene.svg", () => FileResponse.For(Console, "scene.svg"));
        app.MapGet("/nui/{**path}", (string path) => FileResponse.For(nui, path));
        app.MapPost("/nui/callback/{name}", (string name) => Results.Json(new { }));
        app.MapGet("/{file}", (string file) => FileResponse.For(Own, file));
        await app.StartAsync();
        return new ScreenshotServer(app);
    }

    /// <summary>Returns the URL of a scene, which starts playing as soon as it is opened.</summary>
    public Uri AddressOf(string scene) => new($"{_app.Urls.First()}/stage.html?scene={scene}");

    /// <summary>Stops serving.</summary>
    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
