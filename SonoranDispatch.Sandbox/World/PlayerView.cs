namespace SonoranDispatch.Sandbox.World;

/// <summary>A simulated player.</summary>
/// <param name="Id">Server id.</param>
/// <param name="Name">Name.</param>
/// <param name="X">East, metres.</param>
/// <param name="Y">North, metres.</param>
/// <param name="Heading">Degrees as the game counts: 0 north, 90 west.</param>
/// <param name="Street">What the map calls the spot.</param>
/// <param name="OnDuty">An officer.</param>
/// <param name="Chat">What his chat shows, oldest first, at most 100 lines; his own lines start with "> ".</param>
public sealed record PlayerView(int Id, string Name, double X, double Y, double Heading, string Street, bool OnDuty, IReadOnlyList<string> Chat);
