using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.FileProviders;
using SonoranDispatch.Sandbox.World;

namespace SonoranDispatch.Sandbox.WebConsole;

/// <summary>Serves the real players' page once for each simulated player, and passes its callbacks on.</summary>
internal sealed class PlayerPages(IWorld world, IFileProvider files)
{
    private const int LongestName = 64;

    /// <summary>Maps the pages. A page posts to "callback/name" relative to itself.</summary>
    public void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/players/{id:int}/nui/{**path}", (int id, string? path) => FileResponse.For(files, path ?? ""));
        app.MapPost("/players/{id:int}/nui/callback/{name}", CallBackAsync);
    }

    private async Task<IResult> CallBackAsync(int id, string name, HttpRequest request)
    {
        var body = await PostedFieldReader.ReadAsync(request);
        if (body.Problem is { } problem)
            return BadRequestResponse.Because(problem);
        if (name.Length > LongestName)
            return BadRequestResponse.Because($"A callback's name has at most {LongestName} characters.");
        if (!world.Look().Has(id))
            return BadRequestResponse.Because($"There is no player {id}.");

        world.PageCallback(id, name, body.Json);
        return TypedResults.Json(new { });
    }
}
