using SonoranDispatch.Sandbox.CadEmulator;
using StandIn.Host.Players;
using UnitStatuses = SonoranDispatch.Sandbox.CadEmulator.Board.UnitStatuses;
using CadUnit = SonoranDispatch.Sandbox.CadEmulator.Board.BoardUnit;

namespace SonoranDispatch.Sandbox.World;

/// <summary>The sandbox's two officers: units in the emulated CAD, linked to their players by licence, with their keys bound.</summary>
internal static class SandboxOfficers
{
    // The resource sets no default for the panic key: each player binds it.
    private const string PanicCommand = "sdispatch_panic";
    private const string PanicKey = "F10";

    /// <summary>Logs the officers in to the CAD.</summary>
    public static void LogIn(EmulatedCad cad)
    {
        cad.Board.SetUnit(Unit(12, "A-12", "Adams", "officeradams"));
        cad.Board.SetUnit(Unit(18, "B-18", "Baker", "officerbaker"));
    }

    /// <summary>Binds the panic key of these players in the game's settings, if their client has registered it.</summary>
    public static void BindKeys(IEnumerable<SimulatedPlayer> players)
    {
        foreach (var player in players)
            if (player.KeyMappings.ContainsKey(PanicCommand)) player.BindKey(PanicCommand, PanicKey);
    }

    /// <summary>Returns the player of a unit; <c>null</c> if there is none.</summary>
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
        Status = UnitStatuses.Available,
    };
}
