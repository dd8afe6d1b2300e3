namespace SonoranDispatch.Players;

/// <summary>What the map calls a spot. Only a game client knows these names. Empty where there is none.</summary>
/// <param name="Name">The street.</param>
/// <param name="Crossing">The street that crosses it there.</param>
/// <param name="Zone">The part of the city or county.</param>
public sealed record StreetAddress(string Name, string Crossing, string Zone)
{
    /// <summary>The longest name that is believed, characters.</summary>
    public const int LongestName = 80;

    /// <summary>Nothing is known.</summary>
    public static StreetAddress Unknown { get; } = new("", "", "");

    /// <summary>Street and zone in one line: "Grove Street, Davis".</summary>
    public string Address => Name.Length == 0 ? Zone : Zone.Length == 0 ? Name : Name + ", " + Zone;

    /// <summary>The intersection: "Grove Street / Forum Drive"; empty away from a crossing.</summary>
    public string Block => Name.Length == 0 || Crossing.Length == 0 ? "" : Name + " / " + Crossing;
}
