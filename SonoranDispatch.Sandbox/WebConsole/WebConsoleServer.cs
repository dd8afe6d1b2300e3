using System.Net;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using SonoranDispatch.Sandbox.CadEmulator;
using SonoranDispatch.Sandbox.World;

namespace SonoranDispatch.Sandbox.WebConsole;

/// <summary>
/// Serves the sandbox's web page, only on this machine's loopback address. Takes no settings from the environment, so that nothing there can expose
/// it to a network.
/// </summary>
public sealed class WebConsoleServer : IAsyncDisposable
{
    private static readonly TimeSpan LongestGoodbye = TimeSpan.FromSeconds(2);

    private readonly WebApplication _app;
    private readonly CancellationTokenSource _closing;

    private WebConsoleServer(WebApplication app, CancellationTokenSource closing)
    {
        _app = app;
        _closing = closing;
        Address = new Uri(app.Urls.Single());
    }

    /// <summary>The URL of the page, such as http://127.0.0.1:40123/.</summary>
    public Uri Address { get; }

    /// <summary>Starts serving.</summary>
    /// <param name="world">The world to show and change. It still belongs to the caller, who disposes it.</param>
    /// <param name="nuiFolder">The folder of the players' page, which contains index.html.</param>
    /// <param name="port">The port; 0 for a free one.</param>
    /// <exception cref="DirectoryNotFoundException"><paramref name="nuiFolder"/> does not exist.</exception>
    /// <exception cref="IOException">The port is in use.</exception>
    public static async Task<WebConsoleServer> StartAsync(IWorld world, string nuiFolder, int port)
    {
        ArgumentNullException.ThrowIfNull(world);
        if (!Directory.Exists(nuiFolder))
            throw new DirectoryNotFoundException($"The players' page is not at {Path.GetFullPath(nuiFolder)}. Build the resource first.");

        var app = Build(port);
        var closing = new CancellationTokenSource();
        app.Use(LoopbackGuard.PassAsync);
        app.UseExceptionHandler(failed => failed.Run(context =>
            BadRequestResponse.Because("The sandbox failed at this; its own output says more.", StatusCodes.Status500InternalServerError).ExecuteAsync(context)));
        app.UseRouting();

        ConsoleFiles.Map(app);
        new EventStreams(world, TimeProvider.System, closing.Token).Map(app);
        new PlayerPages(world, new PhysicalFileProvider(Path.GetFullPath(nuiFolder))).Map(app);
        new ConsoleActions(world).Map(app);
        new DeskActions(world).Map(app);
        app.MapFallback(() => BadRequestResponse.Because("There is nothing at this address.", StatusCodes.Status404NotFound));

        try
        {
            await app.StartAsync();
        }
        catch
        {
            await app.DisposeAsync();
            closing.Dispose();
            throw;
        }

        return new WebConsoleServer(app, closing);
    }

    /// <summary>Ends the streams and stops serving. A second call does nothing.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_closing.IsCancellationRequested)
            return;

        await _closing.CancelAsync();
        await _app.StopAsync();
        await _app.DisposeAsync();
        _closing.Dispose();
    }

    private static WebApplication Build(int port)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions
        {
            EnvironmentName = Environments.Production,
            ContentRootPath = AppContext.BaseDirectory,
        });
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = PostedFieldReader.MostBytes;
            kestrel.Listen(IPAddress.Loopback, port);
        });
        builder.Services.AddRouting();
        builder.Services.AddSingleton<IHostLifetime, NoConsoleLifetime>();
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = LongestGoodbye);

        // A coordinate that is not a number must not end the stream. The page ignores it.
        builder.Services.ConfigureHttpJsonOptions(json =>
            json.SerializerOptions.NumberHandling |= JsonNumberHandling.AllowNamedFloatingPointLiterals);
        return builder.Build();
    }
}
