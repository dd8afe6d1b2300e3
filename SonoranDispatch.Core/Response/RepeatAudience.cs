using SonoranDispatch.Audience;
using SonoranDispatch.Calls;
using SonoranDispatch.Notifications;

namespace SonoranDispatch.Response;

/// <summary>
/// Chooses who hears of a call again: who may see it and has not muted its kind, apart from officers on another call that is as urgent or more, and
/// the officer who is in danger.
/// </summary>
internal sealed class RepeatAudience(CallRepository repository, AudienceSelector audience)
{
    /// <summary>The players who hear of a call again, ordered by server id.</summary>
    public List<int> Of(Call call)
    {
        var players = new List<int>();
        audience.Fill(call, players);
        var busy = BusyBeside(call);
        players.RemoveAll(player => busy.Contains(player) || call.Involves(player) || IsInDanger(player, call));
        return players;
    }

    /// <summary>Whether the call is a player's own panic.</summary>
    public static bool IsInDanger(int player, Call call) => call.IsPanic && call.Caller.Player == player;

    private HashSet<int> BusyBeside(Call call) =>
    [
        .. repository.Calls
            .Where(other => other.Number != call.Number && other.State != CallState.Closed && other.Responders.Count > 0 && CardRank.Of(other) <= CardRank.Of(call))
            .SelectMany(static other => other.Responders)
            .Select(static responder => responder.Player)
            .OfType<int>(),
    ];
}
