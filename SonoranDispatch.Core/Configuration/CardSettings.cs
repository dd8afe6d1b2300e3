using SonoranDispatch.Configuration.Options;

namespace SonoranDispatch.Configuration;

/// <summary>What officers see of a call.</summary>
public sealed record CardSettings
{
    /// <summary>How many cards stand on the screen at once, 1 to 8.</summary>
    [NumberOption("How many cards stand on an officer's screen at once; the rest are counted below them.", 1, 8, Unit = "cards")]
    public int Visible { get; init; } = 4;

    /// <summary>How long a card stays.</summary>
    [Section("How long a card stays, by the call's priority.")]
    public CardSeconds SecondsByPriority { get; init; } = new();
}
