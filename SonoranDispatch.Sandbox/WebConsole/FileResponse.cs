using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;

namespace SonoranDispatch.Sandbox.WebConsole;

/// <summary>A file as an answer.</summary>
internal static class FileResponse
{
    private static readonly FileExtensionContentTypeProvider Types = new();

    /// <summary>The file, never kept by the browser, so that an edited page shows at the next look; or 404.</summary>
    /// <param name="files">Gives nothing outside its own folder.</param>
    /// <param name="path">Relative to that folder.</param>
    public static IResult For(IFileProvider files, string path)
    {
        var file = files.GetFileInfo(path);
        if (!file.Exists || file.IsDirectory)
            return BadRequestResponse.Because("There is no such file.", StatusCodes.Status404NotFound);

        var type = Types.TryGetContentType(path, out var known) ? known : "application/octet-stream";
        return new Unkept(TypedResults.Stream(file.CreateReadStream(), type));
    }

    private sealed class Unkept(IResult inner) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.Headers.CacheControl = "no-store";
            return inner.ExecuteAsync(httpContext);
        }
    }
}
