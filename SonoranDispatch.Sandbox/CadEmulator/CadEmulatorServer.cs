using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace SonoranDispatch.Sandbox.CadEmulator;

/// <summary>Serves an emulated CAD over real HTTP on the loopback interface. Delayed responses and dropped connections are real.</summary>
public sealed class CadEmulatorServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly EmulatedCad _cad;

    private CadEmulatorServer(WebApplication app, EmulatedCad cad)
    {
        _app = app;
        _cad = cad;
    }

    /// <summary>The base URL, such as "http://127.0.0.1:40123", without a trailing slash.</summary>
    public string BaseUrl { get; private set; } = "";

    /// <summary>Starts a server.</summary>
    /// <param name="cad">The CAD that handles the requests.</param>
    /// <param name="port">The port; 0 for any free port.</param>
    /// <exception cref="IOException">The port is in use.</exception>
    public static async Task<CadEmulatorServer> StartAsync(EmulatedCad cad, int port = 0)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<IHostLifetime, NoConsoleLifetime>();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(System.Net.IPAddress.Loopback, port));
        var server = new CadEmulatorServer(builder.Build(), cad);
        server._app.Run(server.AnswerAsync);
        await server._app.StartAsync().ConfigureAwait(false);
        server.BaseUrl = server._app.Urls.First().TrimEnd('/');
        return server;
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static Dictionary<string, string> HeadersOf(HttpRequest request) =>
        request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase);

    private async Task AnswerAsync(HttpContext context)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted).ConfigureAwait(false);
        var path = context.Request.Path.ToUriComponent() + context.Request.QueryString.ToUriComponent();
        var response = _cad.Handle(new EmulatorRequest(context.Request.Method, path, HeadersOf(context.Request), body.ToArray()));
        try
        {
            if (response.DelayMilliseconds > 0) await Task.Delay(response.DelayMilliseconds, context.RequestAborted).ConfigureAwait(false);
            await WriteAsync(context, response).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // The client has disconnected, so there is no one to respond to.
        }
    }

    private static Task WriteAsync(HttpContext context, EmulatorResponse response)
    {
        if (response.Effect != TransportEffect.None)
        {
            context.Abort();
            return Task.CompletedTask;
        }

        context.Response.StatusCode = response.Status;
        context.Response.ContentType = response.ContentType;
        foreach (var header in response.Headers) context.Response.Headers[header.Key] = header.Value;
        return context.Response.WriteAsync(response.Body, context.RequestAborted);
    }
}
