namespace SonoranDispatch.Sandbox.World;

/// <summary>A call as the CAD's board shows it.</summary>
/// <param name="CallId">The CAD's number.</param>
/// <param name="IsEmergency">True for a 911 call, false for a dispatch call.</param>
/// <param name="Origin">CALLER, RADIO_DISPATCH, OBSERVED or WALK_UP; empty for a 911 call.</param>
/// <param name="Status">PENDING, ACTIVE or CLOSED.</param>
/// <param name="Priority">1 to 3; 0 if it has none.</param>
/// <param name="Title">Title.</param>
/// <param name="Code">Code.</param>
/// <param name="Block">Intersection.</param>
/// <param name="Address">Address.</param>
/// <param name="Postal">Postal.</param>
/// <param name="Description">Description.</param>
/// <param name="Notes">"label: content", oldest first.</param>
/// <param name="Identifiers">Attached units.</param>
/// <param name="MetaData">The stored metaData map.</param>
/// <param name="X">Where the live map shows the call's pin; <c>null</c> if it has none.</param>
/// <param name="Y">See <paramref name="X"/>.</param>
/// <param name="Radius">The radius in metres; <c>null</c> if the pin is exact.</param>
public sealed record BoardCallView(
    int CallId,
    bool IsEmergency,
    string Origin,
    string Status,
    int Priority,
    string Title,
    string Code,
    string Block,
    string Address,
    string Postal,
    string Description,
    IReadOnlyList<string> Notes,
    IReadOnlyList<int> Identifiers,
    IReadOnlyDictionary<string, string> MetaData,
    double? X,
    double? Y,
    double? Radius)
{
    /// <summary>Identifier id of the primary unit; <c>null</c> if there is none.</summary>
    public int? Primary { get; init; }
}
