namespace SonoranDispatch.Configuration;

/// <summary>What officers see of a call.</summary>
/// <param name="Visible">How many cards stand on the screen at once, 1 to 8.</param>
/// <param name="SecondsByPriority">How long a card stays, by priority 1 to 3.</param>
public sealed record CardSettings(int Visible, IReadOnlyDictionary<int, int> SecondsByPriority)
{
    /// <summary>How long a card of this priority stays, in seconds. A priority outside 1 to 3 counts as the nearest of them.</summary>
    public int SecondsFor(int priority) => SecondsByPriority[Math.Min(Math.Max(priority, 1), 3)];
}
