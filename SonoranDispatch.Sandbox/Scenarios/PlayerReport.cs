using StandIn.Host.Players;

namespace SonoranDispatch.Sandbox.Scenarios;

/// <summary>One thing that somebody of a <see cref="ReportingPlayers"/> reported.</summary>
/// <param name="Caller">Who.</param>
/// <param name="Command">With which command.</param>
/// <param name="Text">What he typed.</param>
/// <param name="At">When, milliseconds of the game's timer.</param>
internal sealed record PlayerReport(SimulatedPlayer Caller, string Command, string Text, long At)
{
    /// <summary>How many officers had its card two ticks later.</summary>
    public int CardsInTime { get; set; }

    /// <summary>The call's number as the caller was told; empty where he was told none.</summary>
    public string Number => Said(0).Split(' ') is [_, var number, ..] ? number : "";

    /// <summary>A line of the caller's chat; empty where there is none.</summary>
    public string Said(int line) => line >= 0 && line < Caller.Chat.Count ? Caller.Chat[line].Text : "";

    /// <summary>How many lines of the caller's chat contain something.</summary>
    public int Count(string part) => Caller.Chat.Count(line => line.Text.Contains(part, StringComparison.Ordinal));

    /// <inheritdoc />
    public override string ToString() => $"\"{Text}\" (told: {string.Join(" | ", Caller.Chat.Select(line => line.Text))})";
}
