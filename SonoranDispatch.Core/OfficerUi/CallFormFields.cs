using SonoranDispatch.Players;

namespace SonoranDispatch.OfficerUi;

/// <summary>What a dispatcher filled in of a call's form, checked. Null means that the field was left as it is.</summary>
/// <param name="Title">The title; may be empty.</param>
/// <param name="Code">The code; may be empty.</param>
/// <param name="Priority">The priority, 1 to 3.</param>
/// <param name="Description">The description; may be empty.</param>
/// <param name="Address">Street and zone; may be empty.</param>
/// <param name="Postal">The postal: as given, or the nearest to a place that was chosen on the map.</param>
/// <param name="Place">The place: as chosen on the map, or that of the postal.</param>
internal sealed record CallFormFields(string? Title, string? Code, int? Priority, string? Description, string? Address, string? Postal, Place? Place)
{
    /// <summary>Whether nothing was filled in.</summary>
    public bool IsEmpty => this == Nothing;

    private static CallFormFields Nothing { get; } = new(null, null, null, null, null, null, null);
}
