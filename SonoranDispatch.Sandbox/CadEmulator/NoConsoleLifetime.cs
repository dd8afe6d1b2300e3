using Microsoft.Extensions.Hosting;

namespace SonoranDispatch.Sandbox.CadEmulator;

/// <summary>Leaves Ctrl+C and the process's end to whoever started the server; the host's own lifetime would take them.</summary>
internal sealed class NoConsoleLifetime : IHostLifetime
{
    /// <inheritdoc />
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc />
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
