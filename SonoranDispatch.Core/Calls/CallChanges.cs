using SonoranDispatch.Contracts;

namespace SonoranDispatch.Calls;

/// <summary>The fields of a call that differ from what the CAD holds; <c>null</c> means "leave as it is".</summary>
public sealed record CallChanges
{
    /// <summary>New status.</summary>
    public CallStatus? Status { get; init; }

    /// <summary>New priority, 1 to 3.</summary>
    public int? Priority { get; init; }

    /// <summary>New block.</summary>
    public string? Block { get; init; }

    /// <summary>New address.</summary>
    public string? Address { get; init; }

    /// <summary>New postal.</summary>
    public string? Postal { get; init; }

    /// <summary>New title.</summary>
    public string? Title { get; init; }

    /// <summary>New code.</summary>
    public string? Code { get; init; }

    /// <summary>New description.</summary>
    public string? Description { get; init; }

    /// <summary>The whole new metaData map. On v2 it replaces the stored one, so it must be the union.</summary>
    public IReadOnlyDictionary<string, string>? MetaData { get; init; }

    /// <summary>The call is a 911 call, which v1 cannot change. Never sent.</summary>
    public bool IsOfEmergency { get; init; }

    /// <summary>True where nothing differs.</summary>
    public bool IsEmpty => this == Nothing;

    private static CallChanges Nothing { get; } = new();

    /// <summary>What has to be sent to turn one set of fields into another. Origin and the primary unit are not among them.</summary>
    /// <param name="from">What the CAD holds.</param>
    /// <param name="to">What it should hold.</param>
    public static CallChanges Between(CallDetails from, CallDetails to) => new()
    {
        Status = from.Status == to.Status ? null : to.Status,
        Priority = from.Priority == to.Priority ? null : to.Priority,
        Block = Changed(from.Block, to.Block),
        Address = Changed(from.Address, to.Address),
        Postal = Changed(from.Postal, to.Postal),
        Title = Changed(from.Title, to.Title),
        Code = Changed(from.Code, to.Code),
        Description = Changed(from.Description, to.Description),
    };

    /// <summary>These changes, and the fields that another set names, as they should be now.</summary>
    /// <param name="doubted">Names fields of which nobody knows what the CAD holds.</param>
    /// <param name="to">What it should hold.</param>
    public CallChanges With(CallChanges doubted, CallDetails to) => this with
    {
        Status = doubted.Status is null ? Status : to.Status,
        Priority = doubted.Priority is null ? Priority : to.Priority,
        Block = doubted.Block is null ? Block : to.Block,
        Address = doubted.Address is null ? Address : to.Address,
        Postal = doubted.Postal is null ? Postal : to.Postal,
        Title = doubted.Title is null ? Title : to.Title,
        Code = doubted.Code is null ? Code : to.Code,
        Description = doubted.Description is null ? Description : to.Description,
    };

    private static string? Changed(string from, string to) => string.Equals(from, to, StringComparison.Ordinal) ? null : to;
}
