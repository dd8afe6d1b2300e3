using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;

namespace SonoranDispatch.Tests.Nui;

/// <summary>Serves the page's folder over real HTTP on loopback and records what the page posts to callback/*.</summary>
internal sealed class NuiServer : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly WebApplication _app;
    private readonly Channel<CallbackPost> _posts = Channel.CreateUnbounded<CallbackPost>();

    private NuiServer(WebApplication app)
    {
        _app = app;
    }

    /// <summary>The page's folder in the repository.</summary>
    public static string Folder { get; } = Path.Combine(RepositoryRoot(), "SonoranDispatch.Client", "Nui");

    /// <summary>The address of the page.</summary>
    public string Address => $"{_app.Urls.First()}/index.html";

    /// <summary>Starts the server on a free port.</summary>
    public static async Task<NuiServer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = new NuiServer(builder.Build());
        server._app.MapPost("/callback/{name}", server.KeepAsync);
        server._app.UseStaticFiles(new StaticFileOptions { FileProvider = new PhysicalFileProvider(Folder) });
        await server._app.StartAsync();
        return server;
    }

    /// <summary>Waits for the next post, whatever its name. Throws if none arrives within 20 seconds.</summary>
    public async Task<CallbackPost> NextPostAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        return await _posts.Reader.ReadAsync(patience.Token);
    }

    /// <summary>Stops the server.</summary>
    public ValueTask DisposeAsync()
    {
        return _app.DisposeAsync();
    }

    private async Task<IResult> KeepAsync(string name, HttpRequest request)
    {
        using var reader = new StreamReader(request.Body);
        await _posts.Writer.WriteAsync(new CallbackPost(name, await reader.ReadToEndAsync()));
        return Results.Json(new { });
    }

    private static string RepositoryRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "SonoranDispatch.slnx")))
                return folder.FullName;
        }

        throw new DirectoryNotFoundException("The tests do not run inside the repository.");
    }
}
