using SonoranDispatch.Administration;
using SonoranDispatch.Players;

namespace SonoranDispatch.Server;

/// <summary>The <c>sdispatch</c> command: for the console, and for players who hold <c>sonorandispatch.admin</c>.</summary>
/// <param name="adminCommands">Answers.</param>
/// <param name="players">Knows who may.</param>
/// <param name="clients">The way to a player's chat.</param>
/// <param name="console">Writes a line into the server's console, masked.</param>
/// <param name="refusal">What a player reads who may not.</param>
internal sealed class SdispatchCommand(AdminCommands adminCommands, IPlayers players, IPlayerClients clients, Action<string> console, string refusal)
{
    /// <summary>What is typed.</summary>
    public const string Name = "sdispatch";

    /// <summary>The permission.</summary>
    public const string Ace = "sonorandispatch.admin";

    /// <summary>Somebody typed it.</summary>
    /// <param name="source">Who: 0 for the console.</param>
    /// <param name="arguments">The words after it, as the runtime gives them.</param>
    public void Take(int source, IEnumerable<object>? arguments)
    {
        Action<string> answer = source <= 0 ? console : line => clients.Chat(source, line);
        if (source > 0 && !players.IsAllowed(source, Ace))
        {
            answer(refusal);
            return;
        }

        foreach (var line in adminCommands.Answer([.. (arguments ?? []).OfType<string>()], Math.Max(0, source))) answer(line);
    }
}
