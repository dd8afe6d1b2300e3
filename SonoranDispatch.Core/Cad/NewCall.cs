using SonoranDispatch.Calls;

namespace SonoranDispatch.Cad;

/// <summary>Everything that is sent to the CAD to create a call.</summary>
/// <param name="Details">The call's fields.</param>
/// <param name="Caller">The caller's name, for a call created as an emergency call; "Anonymous" if they did not give one.</param>
/// <param name="MetaData">The flat map, including location and uuid (<see cref="CallMetaData"/>).</param>
/// <param name="Notes">Notes added before the call was created in the CAD, oldest first.</param>
/// <param name="CommunityUserIds">The players whose units are attached from the start.</param>
public sealed record NewCall(
    CallDetails Details,
    string Caller,
    IReadOnlyDictionary<string, string> MetaData,
    IReadOnlyList<CallNote> Notes,
    IReadOnlyList<string> CommunityUserIds)
{
    /// <summary>
    /// Whether the first of these players belongs to the primary unit. Version 1 makes the first unit primary, whatever else is requested.
    /// </summary>
    public bool IsFirstPrimary { get; init; }

    /// <summary>For a 911 call: whether its description begins with the title, which a 911 call has no field for.</summary>
    public bool SaysTitle { get; init; }

    /// <summary>Whether it is the dispatch call that a 911 call becomes, which cannot be made as a 911 call once more.</summary>
    public bool ComesFromEmergency => MetaData.ContainsKey(CallMetaData.Origin);

    /// <summary>Whether version 2 creates the call even where version 1 usually would. Without version 2 it means nothing.</summary>
    public bool AvoidsV1 { get; init; }
}
