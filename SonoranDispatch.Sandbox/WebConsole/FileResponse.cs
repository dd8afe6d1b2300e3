using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;

namespace SonoranDispatch.Sandbox.WebConsole;

/// <summary>Responds with a file.</summary>
internal static class FileResponse
{
    private static readonly FileExtensionContentTypeProvider Types = new();

    /// <summary>Returns the file, or 404. The browser does not cache it, so that an edited page is shown on the next load.</summary>
    /// <param name="files">The file provider. It must not return anything outside its own folder.</param>
    /// <param name="path">The path relative to that folder.</param>
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
