namespace SonoranDispatch.Sandbox.CadEmulator.Board;

/// <summary>A unit (an identifier of an account) as the CAD stores it.</summary>
public sealed record BoardUnit
{
    /// <summary>The identifier id, used for primary and attachments.</summary>
    public required int Id { get; init; }

    /// <summary>The account's UUID.</summary>
    public string AccId { get; init; } = "";

    /// <summary>The player's id in the community, used by v2; empty if none is linked.</summary>
    public string CommunityUserId { get; init; } = "";

    /// <summary>The account's API IDs, used by v1. If there are none, the community user id is used instead.</summary>
    public IReadOnlyList<string> ApiIds { get; init; } = [];

    /// <summary>A linked Roblox id; empty if none is linked.</summary>
    public string RobloxId { get; init; } = "";

    /// <summary>A linked Discord id; empty if none is linked.</summary>
    public string DiscordId { get; init; } = "";

    /// <summary>The CAD server that the unit is logged in to.</summary>
    public int ServerId { get; init; } = 1;

    /// <summary>False for a unit that is known but not logged in.</summary>
    public bool IsOnline { get; init; } = true;

    /// <summary>True for a dispatcher, false for a unit in the field.</summary>
    public bool IsDispatch { get; init; }

    /// <summary>The status number. The community defines its meaning.</summary>
    public int Status { get; init; }

    /// <summary>True if panic is on.</summary>
    public bool IsPanic { get; init; }

    /// <summary>The unit number, such as "A-10".</summary>
    public string UnitNum { get; init; } = "";

    /// <summary>The unit's name.</summary>
    public string Name { get; init; } = "";

    /// <summary>Department.</summary>
    public string Department { get; init; } = "";

    /// <summary>District.</summary>
    public string District { get; init; } = "";

    /// <summary>Subdivision.</summary>
    public string Subdivision { get; init; } = "";

    /// <summary>Rank.</summary>
    public string Rank { get; init; } = "";

    /// <summary>The group's name; empty if the unit is in none.</summary>
    public string Group { get; init; } = "";

    /// <summary>The location, as text.</summary>
    public string Location { get; init; } = "";

    /// <summary>The position in metres east.</summary>
    public double X { get; init; }

    /// <summary>The position in metres north.</summary>
    public double Y { get; init; }

    /// <summary>The API IDs by which v1 finds the unit.</summary>
    internal IReadOnlyList<string> EffectiveApiIds => ApiIds.Count > 0 || CommunityUserId.Length == 0 ? ApiIds : [CommunityUserId];
}
