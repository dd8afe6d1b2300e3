using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.FileProviders;

namespace SonoranDispatch.Sandbox.WebConsole;

/// <summary>Serves the console's own page. Its files are embedded in the assembly without folders, so they are available wherever it runs.</summary>
internal static class ConsoleFiles
{
    private static readonly EmbeddedFileProvider Files =
        new(typeof(ConsoleFiles).Assembly, "SonoranDispatch.Sandbox.WebConsole.Page");

    /// <summary>Maps the page at / and its files beside it.</summary>
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/", () => FileResponse.For(Files, "index.html"));
        app.MapGet("/{file:regex(^[a-z-]+\\.(css|js|svg)$)}", (string file) => FileResponse.For(Files, file));
    }
}
