using SonoranDispatch.Calls;

namespace SonoranDispatch.Cad;

/// <summary>Everything that is sent to the CAD in one edit of a call.</summary>
/// <param name="Changes">The changed details.</param>
/// <param name="MetaData">The complete new metaData map, or null if it stays. On v2 it replaces the stored one, so it must be the union.</param>
public sealed record CallEdit(CallChanges Changes, IReadOnlyDictionary<string, string>? MetaData = null)
{
    /// <summary>Whether the call is a 911 call, which v1 cannot change. Never sent.</summary>
    public bool IsOfEmergency { get; init; }

    /// <summary>Whether nothing is to be sent.</summary>
    public bool IsEmpty => Changes.IsEmpty && MetaData is null;
}
