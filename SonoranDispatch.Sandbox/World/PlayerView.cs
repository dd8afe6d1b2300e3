namespace SonoranDispatch.Sandbox.World;

/// <summary>A simulated player.</summary>
/// <param name="Id">Server id.</param>
/// <param name="Name">Name.</param>
/// <param name="X">East, metres.</param>
/// <param name="Y">North, metres.</param>
/// <param name="Heading">Degrees as the game counts: 0 north, 90 west.</param>
/// <param name="Street">What the map calls the spot.</param>
/// <param name="OnDuty">An officer on duty.</param>
/// <param name="Chat">What his chat shows, oldest first, at most 100 lines; his own lines start with "> ".</param>
public sealed record PlayerView(int Id, string Name, double X, double Y, double Heading, string Street, bool OnDuty, IReadOnlyList<string> Chat)
{
    /// <summary>The keys his client's scripts asked for, in the order they did.</summary>
    public IReadOnlyList<KeyBindingView> Keys { get; init; } = [];

    /// <summary>What his client's scripts put on his map, in the order they did.</summary>
    public IReadOnlyList<BlipView> Marks { get; init; } = [];

    /// <summary>Whether a script gave keyboard and mouse to his page. Keys do not reach the game then.</summary>
    public bool PageHasFocus { get; init; }

    /// <summary>The call of the newest card on his screen, by the server's number; 0 where there is none.</summary>
    public int TopCard { get; init; }

    /// <summary>How long his last card took, from the server's record of the call to the browser's word that it is painted, in milliseconds; <c>null</c> before the first.</summary>
    public int? CardTook { get; init; }
}
