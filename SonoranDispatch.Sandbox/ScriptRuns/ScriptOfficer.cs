using SonoranDispatch.Sandbox.CadEmulator.Board;
using SonoranDispatch.Sandbox.World;
using StandIn;

namespace SonoranDispatch.Sandbox.ScriptRuns;

/// <summary>One of the officers on the server on which scripts run: a player on duty, who is a unit in the CAD.</summary>
/// <param name="Department">The id of the officer's department.</param>
/// <param name="Name">The player's name.</param>
/// <param name="UnitNumber">The unit's number.</param>
/// <param name="UnitId">The unit's identifier id.</param>
/// <param name="Position">Where the officer is, in metres.</param>
public sealed record ScriptOfficer(string Department, string Name, string UnitNumber, int UnitId, VectorValue Position)
{
    /// <summary>All officers. None is near another, or near the player who reports.</summary>
    public static IReadOnlyList<ScriptOfficer> All { get; } =
    [
        new("police", "Officer Adams", "A-12", 12, new VectorValue(425.1f, -979.2f, 30.7f)),
        new("sheriff", "Deputy Baker", "S-21", 21, new VectorValue(1855.2f, 3690.7f, 34.2f)),
        new("medical", "Medic Clark", "M-31", 31, new VectorValue(-1390.4f, -585.1f, 30.3f)),
        new("fire", "Captain Davis", "F-41", 41, new VectorValue(2560.7f, 390.2f, 108.6f)),
    ];

    /// <summary>The officer as a player.</summary>
    /// <param name="aces">The ACEs of duty and of the department.</param>
    public SandboxPlayer Player(params IReadOnlyList<string> aces) => new(Name, Position, 90, aces);

    /// <summary>The officer as a unit that is logged in to the CAD.</summary>
    public BoardUnit Unit()
    {
        var licence = Player().Licence;
        return new BoardUnit { Id = UnitId, UnitNum = UnitNumber, Name = Name, AccId = $"00000000-0000-0000-0000-{UnitId:000000000000}", CommunityUserId = licence, ApiIds = [licence], Department = Department };
    }
}
