using SonoranDispatch.Contracts;

namespace SonoranDispatch.Calls;

/// <summary>The fields of a call that differ from what the CAD holds. Null means "unchanged".</summary>
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

    /// <summary>The complete new metaData map. On v2 it replaces the stored one, so it must be the union.</summary>
    public IReadOnlyDictionary<string, string>? MetaData { get; init; }

    /// <summary>Whether the call is a 911 call, which v1 cannot change. Never sent.</summary>
    public bool IsOfEmergency { get; init; }

    /// <summary>Whether nothing differs.</summary>
    public bool IsEmpty => this == Nothing;

    private static CallChanges Nothing { get; } = new();

    /// <summary>Returns the changes that turn one set of fields into another. Origin and primary unit are not included.</summary>
    /// <param name="from">The fields that the CAD holds.</param>
    /// <param name="to">The fields it should hold.</param>
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

    /// <summary>Returns these changes, plus the fields named by another set with their current desired values.</summary>
    /// <param name="doubted">Names the fields for which it is unknown what the CAD holds.</param>
    /// <param name="to">The fields it should hold.</param>
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
