namespace SonoranDispatch.Sandbox.CadEmulator.Board;

/// <summary>A call as the CAD holds it. A snapshot: it never changes.</summary>
public sealed record BoardCall
{
    /// <summary>The CAD's number, counted over dispatch and 911 calls alike; 0 until it is added to the board.</summary>
    public int CallId { get; init; }

    /// <summary>The CAD server it belongs to.</summary>
    public int ServerId { get; init; } = 1;

    /// <summary>A 911 call rather than a dispatch call.</summary>
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

    /// <summary>Identifier id of the primary unit; -1 for none.</summary>
    public int Primary { get; init; } = -1;

    /// <summary>Whether the call follows the primary unit.</summary>
    public bool TrackPrimary { get; init; }

    /// <summary>Description.</summary>
    public string Description { get; init; } = "";

    /// <summary>Notes, oldest first.</summary>
    public IReadOnlyList<BoardNote> Notes { get; init; } = [];

    /// <summary>Identifier ids attached, in the order in which they came.</summary>
    public IReadOnlyList<int> Idents { get; init; } = [];

    /// <summary>The stored flat map.</summary>
    public IReadOnlyDictionary<string, string> MetaData { get; init; } = new Dictionary<string, string>();

    /// <summary>The caller of a 911 call.</summary>
    public string Caller { get; init; } = "";

    /// <summary>The place of a 911 call, in words.</summary>
    public string Location { get; init; } = "";

    /// <summary>On a 911 call: an emergency line rather than a civil one.</summary>
    public bool IsEmergencyLine { get; init; }

    /// <summary>Minutes after which the CAD deletes it; <c>null</c> for never.</summary>
    public int? DeleteAfterMinutes { get; init; }

    /// <summary>When it was made.</summary>
    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it was made, in milliseconds of the emulator's clock.</summary>
    public long CreatedMilliseconds { get; init; }

    /// <summary>When it was last changed.</summary>
    public DateTimeOffset UpdatedAt { get; init; }

    /// <summary>When its status became CLOSED; <c>null</c> while it is open.</summary>
    public DateTimeOffset? ClosedAt { get; init; }

    /// <summary>When it was removed or deleted: it stays on this board, but the API does not know it any more.</summary>
    public DateTimeOffset? RemovedAt { get; init; }

    /// <summary>Status CLOSED.</summary>
    public bool IsClosed => Status == 2;

    /// <summary>Neither closed nor removed.</summary>
    public bool IsOpen => !IsClosed && RemovedAt is null;
}
