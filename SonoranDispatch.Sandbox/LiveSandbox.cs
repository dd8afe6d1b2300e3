using System.Globalization;
using SonoranDispatch.Sandbox.CadEmulator;
using SonoranDispatch.Sandbox.ResourceFolder;
using SonoranDispatch.Sandbox.WebConsole;
using SonoranDispatch.Sandbox.World;
using StandIn.Host.Time;

namespace SonoranDispatch.Sandbox;

/// <summary>
/// Runs the console's sandbox: a CAD (emulated unless a real one is configured), the game in real time, the web console and standard input.
/// </summary>
internal static class LiveSandbox
{
    /// <summary>Runs until Ctrl+C or until the line "quit".</summary>
    public static async Task RunAsync(SandboxOptions options, TextReader input, TextWriter output)
    {
        var folder = options.Folder ?? StagedFolder.Find();
        var clock = new RealClock();
        var cad = options.RealCad is null ? new EmulatedCad(new GameTimeProvider(clock, DateTimeOffset.UtcNow)) : null;
        if (cad is not null) SandboxOfficers.LogIn(cad);
        await using var emulator = cad is null ? null : await CadEmulatorServer.StartAsync(cad);
        var connection = options.RealCad ?? new CadConnection(emulator!.BaseUrl, cad!.Community.CommunityId, cad.Community.ApiKey);

        await using var world = new LiveWorld(connection, cad, clock, folder);
        await world.StartAsync();
        await using var console = await OpenConsoleAsync(world, folder, options.Port, output);

        await output.WriteLineAsync($"CAD          {(cad is null ? connection.BaseUrl : "emulated, at " + connection.BaseUrl)}");
        await output.WriteLineAsync($"Resource     {folder}");
        await output.WriteLineAsync($"Web console  {console.Address}");
        await output.WriteLineAsync("Type \"1 /911 Two men with guns\" here, or open the address. Ctrl+C ends it.");

        using var echo = new ConsoleOutput(world, output);
        using var interrupted = new CancellationTokenSource();
        Console.CancelKeyPress += (_, pressed) =>
        {
            pressed.Cancel = true;
            interrupted.Cancel();
        };
        var reading = ReadAsync(world, input, output);
        await Task.WhenAny(reading, world.Running, Task.Delay(Timeout.Infinite, interrupted.Token));
        if (world.Running.IsFaulted) await world.Running;
    }

    private static async Task<WebConsoleServer> OpenConsoleAsync(IWorld world, string folder, int port, TextWriter output)
    {
        var nui = Path.Combine(folder, "Nui");
        try
        {
            return await WebConsoleServer.StartAsync(world, nui, port);
        }
        catch (IOException) when (port != 0)
        {
            await output.WriteLineAsync($"Port {port} is taken; another one is used (--port chooses).");
            return await WebConsoleServer.StartAsync(world, nui, 0);
        }
    }

    // The sandbox continues after the end of input: it may run without a terminal, and the web console still works.
    private static async Task ReadAsync(IWorld world, TextReader input, TextWriter output)
    {
        while (await Task.Run(input.ReadLine) is { } line)
        {
            var text = line.Trim();
            if (text is "quit" or "exit") return;
            if (text == "restart") world.Restart();
            else if (text.Length > 0 && !Say(world, text)) await output.WriteLineAsync("A line is a player's number and what they type: 1 /911 help");
        }

        await Task.Delay(Timeout.Infinite);
    }

    private static bool Say(IWorld world, string text)
    {
        var space = text.IndexOf(' ', StringComparison.Ordinal);
        if (space < 0 || !int.TryParse(text.AsSpan(0, space), NumberStyles.None, CultureInfo.InvariantCulture, out var player)) return false;
        if (player != 0 && world.Look().Players.All(view => view.Id != player)) return false;

        world.Type(player, text[(space + 1)..].Trim());
        return true;
    }
}
