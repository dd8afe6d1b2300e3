using SonoranDispatch.Contracts;
using SonoranDispatch.Players;

namespace SonoranDispatch.Calls;

/// <summary>Requested changes to a call's fields. Null means "unchanged". Texts must be sanitized by the code that received them.</summary>
public sealed record CallUpdate
{
    /// <summary>New title.</summary>
    public string? Title { get; init; }

    /// <summary>New code.</summary>
    public string? Code { get; init; }

    /// <summary>New priority, 1 to 3.</summary>
    public int? Priority { get; init; }

    /// <summary>New status.</summary>
    public CallStatus? Status { get; init; }

    /// <summary>New description.</summary>
    public string? Description { get; init; }

    /// <summary>New text, as officers read it.</summary>
    public string? Text { get; init; }

    /// <summary>New address.</summary>
    public string? Address { get; init; }

    /// <summary>New block.</summary>
    public string? Block { get; init; }

    /// <summary>New postal.</summary>
    public string? Postal { get; init; }

    /// <summary>New location. Already blurred if it has a radius.</summary>
    public Place? Place { get; init; }

    /// <summary>New departments. Empty for all.</summary>
    public IReadOnlyList<string>? Departments { get; init; }

    /// <summary>Whether no change is requested.</summary>
    public bool IsEmpty => this == Nothing;

    private static CallUpdate Nothing { get; } = new();

    /// <summary>Returns the call with these fields, or the same instance if nothing differs.</summary>
    public Call ApplyTo(Call call)
    {
        var details = call.Desired.Details;
        var wanted = details with
        {
            Title = Title ?? details.Title,
            Code = Code ?? details.Code,
            Priority = Priority ?? details.Priority,
            Status = Status ?? details.Status,
            Description = Description ?? details.Description,
            Address = Address ?? details.Address,
            Block = Block ?? details.Block,
            Postal = Postal ?? details.Postal,
        };
        var after = call with
        {
            Text = Text ?? call.Text,
            Departments = Departments ?? call.Departments,
            Desired = wanted == details && (Place is null || Place == call.Desired.Place)
                ? call.Desired
                : call.Desired with { Details = wanted, Place = Place ?? call.Desired.Place },
        };
        return after == call ? call : after;
    }
}
