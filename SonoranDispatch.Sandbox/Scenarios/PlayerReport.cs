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

    /// <summary>Returns a line of the caller's chat; empty if there is none.</summary>
    public string Said(int line) => line >= 0 && line < Caller.Chat.Count ? Caller.Chat[line].Text : "";

    /// <summary>Returns how many lines of the caller's chat contain a text.</summary>
    public int Count(string part) => Caller.Chat.Count(line => line.Text.Contains(part, StringComparison.Ordinal));

    /// <inheritdoc />
    public override string ToString() => $"\"{Text}\" (told: {string.Join(" | ", Caller.Chat.Select(line => line.Text))})";
}
