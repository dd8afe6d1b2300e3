using System.Globalization;
using SonoranDispatch.Sandbox.CadEmulator;
using StandIn;
using StandIn.Host.Measures;
using StandIn.Host.Players;
using StandIn.Host.World;

namespace SonoranDispatch.Sandbox.World;

/// <summary>Builds the snapshot of the running sandbox that the console shows. Main thread of the game only.</summary>
internal sealed class WorldViewBuilder(SandboxGame game, EmulatedCad? cad, CadConnection connection, RecordingNetwork network, ChatAndConsoleLines lines, PageTraffic pages, CardTimes cards)
{
    /// <summary>The fault that is a delay in milliseconds rather than a switch.</summary>
    public const string SlowInMilliseconds = "SlowMilliseconds";

    /// <summary>Returns the current snapshot.</summary>
    public WorldView Now() => new(
        cad is null ? connection.BaseUrl : "emulator",
        game.Server.ResourceState(game.ResourceName),
        [.. game.Server.Players.Select(Draw)],
        cad is null ? [] : [.. cad.Board.Calls.Where(call => call.RemovedAt is null).Reverse().Select(BoardView.Of)],
        cad is null ? [] : [.. cad.Board.Units.Select(Draw)],
        network.Requests,
        lines.Console,
        Faults(),
        Measures());

    private BoardUnitView Draw(CadEmulator.Board.BoardUnit unit) => new(unit.Id, unit.UnitNum, unit.Name, SandboxOfficers.PlayerOf(unit, game.Server.Players))
    {
        Status = CadEmulator.Board.UnitStatuses.NameOf(unit.Status),
        IsPanic = unit.IsPanic,
        Location = unit.Location,
    };

    private PlayerView Draw(SimulatedPlayer player) => new(
        player.Id,
        player.Name,
        player.Position.X,
        player.Position.Y,
        player.Heading,
        IslandStreets.Describe(player.Position.X, player.Position.Y),
        pages.IsOnDuty(player.Id) ?? game.Server.Access.IsAllowed("player." + player.Id.ToString(CultureInfo.InvariantCulture), SandboxGame.DutyAce),
        lines.ChatOf(player.Id))
    {
        Keys = [.. player.KeyMappings.Select(key => new KeyBindingView(key.Key, key.Value))],
        Marks = [.. player.Blips.OrderBy(mark => mark.Key).Select(mark => Draw(mark.Key, mark.Value))],
        PageHasFocus = player.PageHasFocus,
        TopCard = pages.TopCard(player.Id),
        CardTook = cards.LatestOf(player.Id),
    };

    private static BlipView Draw(int number, Blip blip) =>
        new(number, blip.Name, blip.Position.X, blip.Position.Y, blip.Radius, blip.Colour, blip.Route);

    private Dictionary<string, int> Faults()
    {
        if (cad is null) return [];

        var faults = cad.Faults.All.Where(fault => !ReferenceEquals(fault.Value, cad.Faults.Slow))
            .ToDictionary(fault => fault.Key, fault => fault.Value.IsOn ? 1 : 0);
        faults[SlowInMilliseconds] = cad.Faults.Slow.IsOn ? cad.Faults.SlowMilliseconds : 0;
        return faults;
    }

    private Dictionary<string, string> Measures()
    {
        var ticks = game.Server.Resmon().FirstOrDefault(row => row.Resource == game.ResourceName && row is { Side: "server", Kind: EntryKind.Tick });
        var counters = game.Server.Counters;
        return new Dictionary<string, string>
        {
            ["server tick"] = ticks is null or { Calls: 0 } ? "-" : Text($"{ticks.Milliseconds / ticks.Calls:0.0000} ms"),
            ["slowest card"] = cards.Summary,
            ["natives off the main thread"] = Text($"{counters.OffThreadNatives}"),
            ["handlers removed"] = Text($"{counters.RemovedHandlers}"),
            ["script errors"] = Text($"{counters.ScriptErrors}"),
        };
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
