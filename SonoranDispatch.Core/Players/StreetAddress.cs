namespace SonoranDispatch.Players;

/// <summary>The map's names for a place. Only a game client knows them. A name is empty if there is none.</summary>
/// <param name="Name">The street.</param>
/// <param name="Crossing">The street that crosses it there.</param>
/// <param name="Zone">The part of the city or county.</param>
public sealed record StreetAddress(string Name, string Crossing, string Zone)
{
    /// <summary>The maximum accepted length of a name, in characters.</summary>
    public const int LongestName = 80;

    /// <summary>An address without any names.</summary>
    public static StreetAddress Unknown { get; } = new("", "", "");

    /// <summary>Street and zone in one line: "Grove Street, Davis".</summary>
    public string Address => Name.Length == 0 ? Zone : Zone.Length == 0 ? Name : Name + ", " + Zone;

    /// <summary>The intersection: "Grove Street / Forum Drive"; empty if there is no crossing.</summary>
    public string Block => Name.Length == 0 || Crossing.Length == 0 ? "" : Name + " / " + Crossing;
}
