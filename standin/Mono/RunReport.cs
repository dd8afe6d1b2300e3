using StandIn.Host;
using StandIn.Host.Players;

namespace StandIn.Mono;

/// <summary>The result of a run, in the form in which it is printed.</summary>
internal static class RunReport
{
    internal static object Of(GameServer server, IReadOnlyList<SimulatedPlayer> players, string[] console, IReadOnlyList<string> heard, bool seen) => new
    {
        Runtime = System.Runtime.InteropServices.RuntimeInformation.FrameworkDescription,
        Seen = seen,
        server.Ticks,
        server.HttpRequests,
        Counters = new
        {
            server.Counters.OffThreadNatives,
            server.Counters.RemovedHandlers,
            server.Counters.ScriptErrors,
            server.Counters.UnknownNatives,
            server.Counters.DroppedEvents,
            server.Counters.DroppedCommands,
        },
        Players = players.Select(player => new
        {
            player.Id,
            player.Name,
            player.IsHere,
            Chat = player.Chat.Select(line => line.Text).ToArray(),
            PageMessages = player.PageMessages.ToArray(),
            Events = player.Events.Select(received => received.Name).ToArray(),
            player.ClientTickHandlers,
            Blips = player.Blips.Count,
            player.PageHasFocus,
        }).ToArray(),
        Console = console,
        Heard = heard,
        Resmon = server.Resmon().Select(row => new { row.Resource, row.Side, Kind = row.Kind.ToString(), row.Name, row.Calls, row.Milliseconds, row.MostMilliseconds, row.AllocatedBytes, row.Natives, row.NativesByName }).ToArray(),
    };
}
