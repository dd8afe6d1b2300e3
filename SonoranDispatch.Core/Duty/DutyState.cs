using SonoranDispatch.Configuration;
using SonoranDispatch.Players;

namespace SonoranDispatch.Duty;

/// <summary>What is known of one player's duty.</summary>
internal sealed class DutyState
{
    /// <summary>Everything that puts him on duty now.</summary>
    public DutySource Sources { get; set; }

    /// <summary>The last word said about him, by himself or by another resource: it goes before everything else. <c>null</c> where there is none.</summary>
    public bool? OwnWord { get; set; }

    /// <summary>Whose word that is.</summary>
    public DutySource WordBy { get; set; }

    /// <summary>His job, as last asked for.</summary>
    public PlayerJob? Job { get; set; }

    /// <summary>His departments.</summary>
    public string[] Departments { get; set; } = [];

    /// <summary>Whether he is on duty.</summary>
    public bool IsOnDuty { get; set; }
}
