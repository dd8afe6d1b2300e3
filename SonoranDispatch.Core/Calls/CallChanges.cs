using SonoranDispatch.Contracts;

namespace SonoranDispatch.Calls;

/// <summary>
/// Changes to a call's details: what somebody asks for, or what the CAD does not hold yet. Null means "unchanged". Origin, primary unit and lifetime
/// are not among them: the CAD takes those with the create only, or in a request of their own.
/// </summary>
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

    /// <summary>No changes.</summary>
    public static CallChanges None { get; } = new();

    /// <summary>Whether nothing changes.</summary>
    public bool IsEmpty => this == None;

    /// <summary>Returns the changes that turn some details into others.</summary>
    /// <param name="from">The details that the CAD holds.</param>
    /// <param name="to">The details it should hold.</param>
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
    /// <param name="to">The details it should hold.</param>
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

    /// <summary>Returns these changes without the fields that another set names.</summary>
    public CallChanges Without(CallChanges other) => this with
    {
        Status = other.Status is null ? Status : null,
        Priority = other.Priority is null ? Priority : null,
        Block = other.Block is null ? Block : null,
        Address = other.Address is null ? Address : null,
        Postal = other.Postal is null ? Postal : null,
        Title = other.Title is null ? Title : null,
        Code = other.Code is null ? Code : null,
        Description = other.Description is null ? Description : null,
    };

    /// <summary>Returns the details with these changes.</summary>
    public CallDetails ApplyTo(CallDetails details) => details with
    {
        Status = Status ?? details.Status,
        Priority = Priority ?? details.Priority,
        Block = Block ?? details.Block,
        Address = Address ?? details.Address,
        Postal = Postal ?? details.Postal,
        Title = Title ?? details.Title,
        Code = Code ?? details.Code,
        Description = Description ?? details.Description,
    };

    private static string? Changed(string from, string to) => string.Equals(from, to, StringComparison.Ordinal) ? null : to;
}
