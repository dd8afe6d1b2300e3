namespace SonoranDispatch.Sandbox.CadEmulator.Board;

/// <summary>A unit (an identifier of an account) as the CAD stores it.</summary>
public sealed record BoardUnit
{
    private readonly IReadOnlyList<string>? _apiIds;

    /// <summary>The identifier id, used for primary and attachments.</summary>
    public required int Id { get; init; }

    /// <summary>The account's UUID.</summary>
    public string AccId { get; init; } = "";

    /// <summary>The player's ids in the community, by which v2 finds the unit and v1 does not.</summary>
    public IReadOnlyList<string> CommunityUserIds { get; init; } = [];

    /// <summary>The first of the community user ids; empty if none is linked. Setting it replaces them all.</summary>
    public string CommunityUserId
    {
        get => CommunityUserIds.Count > 0 ? CommunityUserIds[0] : "";
        init => CommunityUserIds = value.Length > 0 ? [value] : [];
    }

    /// <summary>
    /// The account's API IDs, by which v1 finds the unit and v2 does not. Unless set, they are the community user ids; an empty list leaves them out.
    /// </summary>
    public IReadOnlyList<string> ApiIds
    {
        get => _apiIds ?? CommunityUserIds;
        init => _apiIds = value;
    }

    /// <summary>True if the unit is its account's selected identifier, which a new call for the account takes. Default: true.</summary>
    public bool IsSelected { get; init; } = true;

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

    /// <summary>The status, a number of <see cref="UnitStatuses"/>. Default: 0, UNAVAILABLE.</summary>
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

    /// <summary>The position in metres up.</summary>
    public double Z { get; init; }

    /// <summary>The heading in degrees.</summary>
    public double Heading { get; init; }
}
