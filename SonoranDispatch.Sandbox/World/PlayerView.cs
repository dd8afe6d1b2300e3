namespace SonoranDispatch.Sandbox.World;

/// <summary>A simulated player.</summary>
/// <param name="Id">Server id.</param>
/// <param name="Name">Name.</param>
/// <param name="X">East, metres.</param>
/// <param name="Y">North, metres.</param>
/// <param name="Heading">The heading in degrees, as the game counts: 0 north, 90 west.</param>
/// <param name="Street">The street at the player's position.</param>
/// <param name="OnDuty">True for an officer on duty.</param>
/// <param name="Chat">The lines of the player's chat, oldest first, at most 100. The player's own lines start with "> ".</param>
public sealed record PlayerView(int Id, string Name, double X, double Y, double Heading, string Street, bool OnDuty, IReadOnlyList<string> Chat)
{
    /// <summary>The key mappings that the scripts on the player's client registered, in order.</summary>
    public IReadOnlyList<KeyBindingView> Keys { get; init; } = [];

    /// <summary>The blips that the scripts on the player's client put on their map, in order.</summary>
    public IReadOnlyList<BlipView> Marks { get; init; } = [];

    /// <summary>True if a script gave keyboard and mouse focus to the player's page. Keys do not reach the game then.</summary>
    public bool PageHasFocus { get; init; }

    /// <summary>The call of the newest card on the player's screen, by the resource's call number; 0 if there is none.</summary>
    public int TopCard { get; init; }

    /// <summary>
    /// How long the player's latest card took, from the server's storing of the call to the browser's report that it is painted, in milliseconds;
    /// <c>null</c> before the first.
    /// </summary>
    public int? CardTook { get; init; }
}
