using SonoranDispatch.Sandbox.CadEmulator;
using StandIn.Host.Players;
using CadUnit = SonoranDispatch.Sandbox.CadEmulator.Board.BoardUnit;

namespace SonoranDispatch.Sandbox.World;

/// <summary>The sandbox's two officers: units in the emulated CAD, linked to their players by licence, with their keys bound.</summary>
internal static class SandboxOfficers
{
    // The resource gives the panic key no default: each player binds it himself.
    private const string PanicCommand = "sdispatch_panic";
    private const string PanicKey = "F10";

    /// <summary>Logs them in.</summary>
    public static void LogIn(EmulatedCad cad)
    {
        cad.Board.SetUnit(Unit(12, "A-12", "Adams", "officeradams"));
        cad.Board.SetUnit(Unit(18, "B-18", "Baker", "officerbaker"));
    }

    /// <summary>Each of these players has bound the panic key in the game's settings, where his client knows one.</summary>
    public static void BindKeys(IEnumerable<SimulatedPlayer> players)
    {
        foreach (var player in players)
            if (player.KeyMappings.ContainsKey(PanicCommand)) player.BindKey(PanicCommand, PanicKey);
    }

    /// <summary>The player behind a unit; <c>null</c> for none.</summary>
    public static int? PlayerOf(CadUnit unit, IReadOnlyList<SimulatedPlayer> players) =>
        players.FirstOrDefault(player => player.Identifiers.Contains("license:" + unit.CommunityUserId))?.Id;

    private static CadUnit Unit(int id, string number, string name, string licence) => new()
    {
        Id = id,
        UnitNum = number,
        Name = name,
        AccId = $"00000000-0000-0000-0000-{id:000000000000}",
        CommunityUserId = licence,
        ApiIds = [licence],
        Department = "Police",
    };
}
