using SonoranDispatch.Configuration.Options;

namespace SonoranDispatch.Configuration;

[Section("Cards on officers' screens.")]
public sealed record CardSettings
{
    [NumberOption("How many cards an officer's screen shows at once. A counter below them shows how many more there are.", 1, 8, Unit = "cards")]
    public int Visible { get; init; } = 4;

    [NumberOption(
        "How long officers' cards of a new call wait while a dispatcher is logged in to the CAD, so that the dispatcher goes first. Until then officers see nothing of the call. They see it at once when somebody responds to it, notes or changes it, or the last dispatcher logs off. Never for a panic or a call of priority 1. 0: not at all.",
        0, 30, Unit = "seconds")]
    public int DispatcherFirstSeconds { get; init; }

    public CardSeconds SecondsByPriority { get; init; } = new();
}

[Section("How long a card stays on screen, by the call's priority.")]
public sealed record CardSeconds
{
    [NumberOption("How long a card of priority 1 stays on screen.", 1, 300, Key = "1", Unit = "seconds")]
    public int Priority1 { get; init; } = 12;

    [NumberOption("How long a card of priority 2 stays on screen.", 1, 300, Key = "2", Unit = "seconds")]
    public int Priority2 { get; init; } = 8;

    [NumberOption("How long a card of priority 3 stays on screen.", 1, 300, Key = "3", Unit = "seconds")]
    public int Priority3 { get; init; } = 5;

    /// <summary>Returns the seconds for a priority. A priority outside 1 to 3 counts as the nearest of these.</summary>
    public int For(int priority) => priority <= 1 ? Priority1 : priority == 2 ? Priority2 : Priority3;
}
