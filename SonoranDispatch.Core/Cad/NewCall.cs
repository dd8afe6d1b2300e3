using SonoranDispatch.Calls;

namespace SonoranDispatch.Cad;

/// <summary>Everything the CAD is told when a call is made.</summary>
/// <param name="Details">The call's fields.</param>
/// <param name="Caller">Who called, for the emergency form of a call; "Anonymous" where he did not say.</param>
/// <param name="MetaData">The flat map, place and uuid included (<see cref="CallMetaData"/>).</param>
/// <param name="Notes">Notes known before the call was made, oldest first.</param>
/// <param name="CommunityUserIds">Players whose units are attached from the start.</param>
public sealed record NewCall(
    CallDetails Details,
    string Caller,
    IReadOnlyDictionary<string, string> MetaData,
    IReadOnlyList<CallNote> Notes,
    IReadOnlyList<string> CommunityUserIds)
{
    /// <summary>Whether the first of them is the player of the primary unit: version 1 makes the first one primary, whatever else is asked for.</summary>
    public bool IsFirstPrimary { get; init; }
}
