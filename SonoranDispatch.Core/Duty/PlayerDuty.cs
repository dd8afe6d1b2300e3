using SonoranDispatch.Configuration;
using SonoranDispatch.Players;

namespace SonoranDispatch.Duty;

/// <summary>The duty state of one player.</summary>
internal sealed class PlayerDuty
{
    /// <summary>All sources that put the player on duty now.</summary>
    public DutySource Sources { get; set; }

    /// <summary>The latest explicit setting, by the player or by another resource. It overrides all sources. <c>null</c> if there is none.</summary>
    public bool? OwnWord { get; set; }

    /// <summary>Who made that setting.</summary>
    public DutySource WordBy { get; set; }

    /// <summary>The player's job when it was last read.</summary>
    public PlayerJob? Job { get; set; }

    /// <summary>The player's departments.</summary>
    public string[] Departments { get; set; } = [];

    /// <summary>Whether the player is on duty.</summary>
    public bool IsOnDuty { get; set; }
}
