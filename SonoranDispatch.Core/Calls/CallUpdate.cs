using SonoranDispatch.Players;

namespace SonoranDispatch.Calls;

/// <summary>
/// What an officer or another resource wants changed about a call. Null means "unchanged". Texts must be sanitized by the code that received them.
/// </summary>
public sealed record CallUpdate
{
    /// <summary>Changes to the details, which the CAD stores as fields.</summary>
    public CallChanges Details { get; init; } = CallChanges.None;

    /// <summary>New text, as officers read it.</summary>
    public string? Text { get; init; }

    /// <summary>New location. Already blurred if it has a radius.</summary>
    public Place? Place { get; init; }

    /// <summary>New departments. Empty for all.</summary>
    public IReadOnlyList<string>? Departments { get; init; }

    /// <summary>How many units the call needs, 1 to 20; 0 for no number.</summary>
    public int? Needs { get; init; }

    /// <summary>Whether no change is requested.</summary>
    public bool IsEmpty => this == Nothing;

    private static CallUpdate Nothing { get; } = new();

    /// <summary>Returns the call with these changes, or the same instance if nothing differs.</summary>
    public Call ApplyTo(Call call)
    {
        var (desired, details) = (call.Desired, Details.ApplyTo(call.Desired.Details));
        var after = call with
        {
            Text = Text ?? call.Text,
            Departments = Departments ?? call.Departments,
            Needs = Needs ?? call.Needs,
            Area = Departments is null ? call.Area : call.Area?.WithoutEffect(),

            // A status that somebody asks for is worth a request.
            LateDetails = Details.Status is null ? call.LateDetails : null,
            Desired = details == desired.Details && (Place is null || Place == desired.Place)
                ? desired
                : desired with { Details = details, Place = Place ?? desired.Place },
        };
        return after == call ? call : after;
    }
}
