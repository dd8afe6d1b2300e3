using SonoranDispatch.Contracts;

namespace SonoranDispatch.Calls;

/// <summary>The facts of a call that the CAD stores as fields. Unknown texts are empty.</summary>
public sealed record CallDetails
{
    /// <summary>How the call came in. Sent when the call is created and never changed.</summary>
    public CallOrigin Origin { get; init; }

    /// <summary>Pending or active. Closing is <see cref="DesiredCall.Closed"/>, not a status.</summary>
    public CallStatus Status { get; init; }

    /// <summary>1 (most urgent) to 3.</summary>
    public int Priority { get; init; } = 2;

    /// <summary>Block or intersection.</summary>
    public string Block { get; init; } = "";

    /// <summary>Street and zone.</summary>
    public string Address { get; init; } = "";

    /// <summary>Postal code, as players read it on the map.</summary>
    public string Postal { get; init; } = "";

    /// <summary>Short title.</summary>
    public string Title { get; init; } = "";

    /// <summary>Ten-code or nature, such as "10-31".</summary>
    public string Code { get; init; } = "";

    /// <summary>What was reported.</summary>
    public string Description { get; init; } = "";

    /// <summary>The identifier id of the primary unit. Null for none.</summary>
    public int? Primary { get; init; }

    /// <summary>Whether the call's location follows the primary unit.</summary>
    public bool TrackPrimary { get; init; }

    /// <summary>Minutes after which the CAD deletes the call by itself. Null for never. Sent when the call is created.</summary>
    public int? DeleteAfterMinutes { get; init; }

    /// <summary>
    /// Merges what others changed in the CAD: fields that we have no change pending for take the CAD's values. Origin and lifetime are sent once and stay.
    /// </summary>
    /// <param name="known">What the CAD was known to hold.</param>
    /// <param name="desired">What it should hold.</param>
    /// <param name="held">What it holds.</param>
    public static CallDetails Merge(CallDetails known, CallDetails desired, CallDetails held)
    {
        var isPrimaryPending = (desired.Primary, desired.TrackPrimary) != (known.Primary, known.TrackPrimary);
        return CallChanges.Between(known, desired).ApplyTo(held) with
        {
            Origin = desired.Origin,
            DeleteAfterMinutes = desired.DeleteAfterMinutes,
            Primary = isPrimaryPending ? desired.Primary : held.Primary,
            TrackPrimary = isPrimaryPending ? desired.TrackPrimary : held.TrackPrimary,
        };
    }
}
