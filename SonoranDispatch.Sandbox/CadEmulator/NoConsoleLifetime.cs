using Microsoft.Extensions.Hosting;

namespace SonoranDispatch.Sandbox.CadEmulator;

/// <summary>Leaves Ctrl+C and process exit to the program that started the server. The host's default lifetime would handle them itself.</summary>
internal sealed class NoConsoleLifetime : IHostLifetime
{
    /// <inheritdoc />
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc />
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
