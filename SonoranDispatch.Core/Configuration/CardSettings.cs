using SonoranDispatch.Configuration.Options;

namespace SonoranDispatch.Configuration;

/// <summary>How calls appear on officers' screens.</summary>
public sealed record CardSettings
{
    [NumberOption("How many cards an officer's screen shows at once. A counter below them shows how many more there are.", 1, 8, Unit = "cards")]
    public int Visible { get; init; } = 4;

    [Section("How long a card stays on screen, by the call's priority.")]
    public CardSeconds SecondsByPriority { get; init; } = new();
}
