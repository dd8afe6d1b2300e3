using System.Globalization;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Locales;
using SonoranDispatch.Notifications;
using SonoranDispatch.Players;
using SonoranDispatch.Texts;

namespace SonoranDispatch.Intake;

/// <summary>
/// Where every request comes in, whoever makes it: what another way has just said is joined with it, what is too much is turned away and that
/// is said once, and the rest becomes a call.
/// </summary>
public sealed class CallDoor(Gatekeeper gate, CallIntake intake, Tally tally, CallerNews news, IPlayers players, ILog log)
{
    private const int LongestName = 60;

    /// <summary>Raised with a request and the number of the call it became part of.</summary>
    public event Action<CallRequest, int>? Taken;

    /// <summary>Takes a request, or does not.</summary>
    public DoorAnswer Take(CallRequest request)
    {
        if (intake.TakeTwin(request) is { } twin)
        {
            tally.Add(request.Surface, Tally.Twin);
            return new DoorAnswer(twin, null);
        }

        if (gate.Admit(request) is not { } away)
        {
            var taken = intake.Take(request);
            Taken?.Invoke(request, taken.Call);
            return new DoorAnswer(taken, null);
        }

        if (away.IsNewsToSender) TellCaller(request, away);
        if (away.IsNewsToConsole && away.Why != Messages.TooSoon) log.Write(away.Why, request.Surface, request.Kind, NameOf(away.Sender), away.Seconds);
        return new DoorAnswer(null, away);
    }

    private void TellCaller(CallRequest request, TurnedAway away)
    {
        if (!request.IsAutomatic && request.Caller.Player is { } reader) news.Tell(reader, TextOf(away), ("seconds", away.Seconds));
    }

    // Names are not unique, and an id means nothing to a reader a day later: both.
    private string NameOf(int? sender)
    {
        if (sender is not { } player) return "a script of the server";

        var name = SpokenText.Clean(players.NameOf(player), LongestName).Value;
        return (name.Length > 0 ? name : "somebody") + " (player " + player.ToString(CultureInfo.InvariantCulture) + ")";
    }

    private static string TextOf(TurnedAway away) =>
        away.Why == Messages.TooSoon ? TextKeys.Cooldown : away.Why == Messages.TooManyOfPlayer ? TextKeys.TooMany : TextKeys.Overloaded;
}
