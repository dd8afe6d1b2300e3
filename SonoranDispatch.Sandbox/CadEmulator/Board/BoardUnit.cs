namespace SonoranDispatch.Sandbox.CadEmulator.Board;

/// <summary>A unit (an identifier of an account) as the CAD knows it.</summary>
public sealed record BoardUnit
{
    /// <summary>The identifier's id, which primary and attachments use.</summary>
    public required int Id { get; init; }

    /// <summary>The account's UUID.</summary>
    public string AccId { get; init; } = "";

    /// <summary>The player's id in the community, which v2 uses; empty where nothing is linked.</summary>
    public string CommunityUserId { get; init; } = "";

    /// <summary>The account's API IDs, which v1 uses. Where there are none, the community user id stands for them.</summary>
    public IReadOnlyList<string> ApiIds { get; init; } = [];

    /// <summary>A linked Roblox id; empty where nothing is linked.</summary>
    public string RobloxId { get; init; } = "";

    /// <summary>A linked Discord id; empty where nothing is linked.</summary>
    public string DiscordId { get; init; } = "";

    /// <summary>The CAD server that the unit is logged in to.</summary>
    public int ServerId { get; init; } = 1;

    /// <summary>False for a unit that is known but not logged in.</summary>
    public bool IsOnline { get; init; } = true;

    /// <summary>A dispatcher rather than a unit in the field.</summary>
    public bool IsDispatch { get; init; }

    /// <summary>Status number, whose meaning the community sets.</summary>
    public int Status { get; init; }

    /// <summary>Panic is on.</summary>
    public bool IsPanic { get; init; }

    /// <summary>The number on the radio, such as "A-10".</summary>
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

    /// <summary>The group's name; empty where it is in none.</summary>
    public string Group { get; init; } = "";

    /// <summary>Where it is, in words.</summary>
    public string Location { get; init; } = "";

    /// <summary>Where it is, in metres east.</summary>
    public double X { get; init; }

    /// <summary>Where it is, in metres north.</summary>
    public double Y { get; init; }

    /// <summary>The API IDs that v1 finds it by.</summary>
    internal IReadOnlyList<string> EffectiveApiIds => ApiIds.Count > 0 || CommunityUserId.Length == 0 ? ApiIds : [CommunityUserId];
}
