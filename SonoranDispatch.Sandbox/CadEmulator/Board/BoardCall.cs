namespace SonoranDispatch.Sandbox.CadEmulator.Board;

/// <summary>An immutable snapshot of a call as the CAD stores it.</summary>
public sealed record BoardCall
{
    /// <summary>The CAD's call number, shared by dispatch and 911 calls; 0 until the call is added to the board.</summary>
    public int CallId { get; init; }

    /// <summary>The CAD server it belongs to.</summary>
    public int ServerId { get; init; } = 1;

    /// <summary>True for a 911 call, false for a dispatch call.</summary>
    public bool IsEmergency { get; init; }

    /// <summary>ORIGIN: 0 CALLER, 1 RADIO DISPATCH, 2 OBSERVED, 3 WALK UP.</summary>
    public int Origin { get; init; }

    /// <summary>STATUS: 0 PENDING, 1 ACTIVE, 2 CLOSED.</summary>
    public int Status { get; init; }

    /// <summary>Priority, 1 to 3.</summary>
    public int Priority { get; init; } = 3;

    /// <summary>Block.</summary>
    public string Block { get; init; } = "";

    /// <summary>Address.</summary>
    public string Address { get; init; } = "";

    /// <summary>Postal.</summary>
    public string Postal { get; init; } = "";

    /// <summary>Title; empty on a 911 call.</summary>
    public string Title { get; init; } = "";

    /// <summary>Code.</summary>
    public string Code { get; init; } = "";

    /// <summary>Identifier id of the primary unit; -1 if there is none.</summary>
    public int Primary { get; init; } = -1;

    /// <summary>True if the call follows the primary unit.</summary>
    public bool TrackPrimary { get; init; }

    /// <summary>Description.</summary>
    public string Description { get; init; } = "";

    /// <summary>Notes, oldest first.</summary>
    public IReadOnlyList<BoardNote> Notes { get; init; } = [];

    /// <summary>Identifier ids of the attached units, in the order they were attached.</summary>
    public IReadOnlyList<int> Idents { get; init; } = [];

    /// <summary>The stored metaData map.</summary>
    public IReadOnlyDictionary<string, string> MetaData { get; init; } = new Dictionary<string, string>();

    /// <summary>The caller of a 911 call.</summary>
    public string Caller { get; init; } = "";

    /// <summary>The location of a 911 call, as text.</summary>
    public string Location { get; init; } = "";

    /// <summary>On a 911 call: true for the emergency line, false for the civil line.</summary>
    public bool IsEmergencyLine { get; init; }

    /// <summary>Minutes after which the CAD deletes the call; <c>null</c> for never.</summary>
    public int? DeleteAfterMinutes { get; init; }

    /// <summary>When the call was created.</summary>
    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>When the call was last changed.</summary>
    public DateTimeOffset UpdatedAt { get; init; }

    /// <summary>When the status became CLOSED; <c>null</c> while the call is open.</summary>
    public DateTimeOffset? ClosedAt { get; init; }

    /// <summary>When the call was removed or deleted. It stays on this board, but the API no longer returns it.</summary>
    public DateTimeOffset? RemovedAt { get; init; }

    /// <summary>True if the status is CLOSED.</summary>
    public bool IsClosed => Status == 2;

    /// <summary>True if the call is neither closed nor removed.</summary>
    public bool IsOpen => !IsClosed && RemovedAt is null;
}
