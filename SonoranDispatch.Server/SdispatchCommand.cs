using SonoranDispatch.Administration;
using SonoranDispatch.Players;

namespace SonoranDispatch.Server;

/// <summary>The <c>sdispatch</c> command: for the console, and for players who hold <c>sonorandispatch.admin</c>.</summary>
/// <param name="adminCommands">Executes the command.</param>
/// <param name="players">Checks permissions.</param>
/// <param name="clients">Sends to a player's chat.</param>
/// <param name="console">Writes a line to the server's console, masked.</param>
/// <param name="refusal">The text for players who lack the permission.</param>
internal sealed class SdispatchCommand(AdminCommands adminCommands, IPlayers players, IPlayerClients clients, Action<string> console, string refusal)
{
    /// <summary>The command's name.</summary>
    public const string Name = "sdispatch";

    /// <summary>The permission.</summary>
    public const string Ace = "sonorandispatch.admin";

    /// <summary>Handles the command.</summary>
    /// <param name="source">The player's server id; 0 for the console.</param>
    /// <param name="arguments">The words after the command, as the runtime gives them.</param>
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
