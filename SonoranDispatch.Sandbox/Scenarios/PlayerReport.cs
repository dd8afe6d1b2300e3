using StandIn.Host.Players;

namespace SonoranDispatch.Sandbox.Scenarios;

/// <summary>One report by a player of <see cref="ReportingPlayers"/>.</summary>
/// <param name="Caller">The player who reported.</param>
/// <param name="Command">The command they used.</param>
/// <param name="Text">The text they typed.</param>
/// <param name="At">When they typed it, in milliseconds of the game's timer.</param>
internal sealed record PlayerReport(SimulatedPlayer Caller, string Command, string Text, long At)
{
    /// <summary>How many officers had the card two ticks later.</summary>
    public int CardsInTime { get; set; }

    /// <summary>The call number that the caller was told; empty if they were told none.</summary>
    public string Number => Said(0).Split(' ') is [_, var number, ..] ? number : "";

    /// <summary>How often the caller was told that nobody has responded yet.</summary>
    public int Reminders => Caller.Chat.Count(line => IsReminder(line.Text));

    /// <summary>What the caller was told of their call's way to the CAD, in order: everything but that nobody has responded yet.</summary>
    public IReadOnlyList<string> Told => [.. Caller.Chat.Select(line => line.Text).Where(text => !IsReminder(text))];

    /// <summary>Returns a line of <see cref="Told"/>; empty if there is none.</summary>
    public string Said(int line) => Told is var told && line >= 0 && line < told.Count ? told[line] : "";

    /// <summary>Returns how many lines of <see cref="Told"/> contain a text.</summary>
    public int Count(string part) => Told.Count(text => text.Contains(part, StringComparison.Ordinal));

    /// <summary>Whether a line says that nobody has responded yet.</summary>
    public static bool IsReminder(string text) => text.StartsWith("No unit has responded to call ", StringComparison.Ordinal);

    /// <inheritdoc />
    public override string ToString() => $"\"{Text}\" (told: {string.Join(" | ", Caller.Chat.Select(line => line.Text))})";
}
