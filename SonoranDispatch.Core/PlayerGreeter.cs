using SonoranDispatch.Commands;
using SonoranDispatch.Compatibility;
using SonoranDispatch.Duty;
using SonoranDispatch.OfficerUi;
using SonoranDispatch.Players;
using SonoranDispatch.Time;

namespace SonoranDispatch;

/// <summary>Gives a player whose page has loaded what their game needs to know.</summary>
/// <param name="online">The players on the server.</param>
/// <param name="duty">The players on duty.</param>
/// <param name="pages">Sends texts and open calls.</param>
/// <param name="suggestions">Sends chat suggestions.</param>
/// <param name="reporters">Tells a game whether it reports broadcasts.</param>
/// <param name="clock">The clock.</param>
public sealed class PlayerGreeter(
    OnlinePlayers online, DutyRoster duty, PageRequestHandler pages, CommandSuggestions suggestions, BroadcastReporters reporters, IClock clock)
{
    // A page says hello when it loads, and again after a restart of this resource.
    private const int MostHellos = 5;
    private const long HelloWindowMilliseconds = 30_000;

    private readonly PlayerRateLimiter _hellos = new(MostHellos, HelloWindowMilliseconds, online, clock);

    /// <summary>
    /// A player's page says that it has loaded. Answered a few times in a while only: a modified client could say it all day. A player whose joining was
    /// missed is added, and their duty is known before they are greeted.
    /// </summary>
    /// <param name="player">The player's server id.</param>
    /// <param name="muted">The kinds the player has muted, separated by commas.</param>
    public void Hello(int player, string muted)
    {
        if (!_hellos.TryTake(player)) return;

        online.Add(player);
        duty.Ask(player);
        Greet(player, muted);
    }

    /// <summary>Sends the player texts, open calls and chat suggestions, and reconnects them to their open call for help.</summary>
    /// <param name="player">The player's server id.</param>
    /// <param name="muted">The kinds the player has muted, separated by commas.</param>
    public void Greet(int player, string muted)
    {
        pages.Hello(player, muted);
        suggestions.Greet(player);
        reporters.Greet(player);
    }
}
