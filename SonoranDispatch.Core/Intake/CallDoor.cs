using SonoranDispatch.Diagnostics;
using SonoranDispatch.Locales;
using SonoranDispatch.Notifications;

namespace SonoranDispatch.Intake;

/// <summary>
/// Where every request comes in, whoever makes it: what another way has just said is joined with it, what is too much is turned away and that
/// is said once, and the rest becomes a call.
/// </summary>
public sealed class CallDoor(Gatekeeper gate, CallIntake intake, Tally tally, CallerNews news, ILog log)
{
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

        if (away.IsNews) Tell(request, away);
        return new DoorAnswer(null, away);
    }

    private void Tell(CallRequest request, TurnedAway away)
    {
        var player = request.IsFromServer ? null : request.Caller.Player;
        if (player is { } reader && !request.IsAutomatic) news.Tell(reader, TextOf(away), ("seconds", away.Seconds));
        if (away.Why != Messages.TooSoon) log.Write(away.Why, request.Surface, request.Kind, player is { } known ? known : "none", away.Seconds);
    }

    private static string TextOf(TurnedAway away) =>
        away.Why == Messages.TooSoon ? TextKeys.Cooldown : away.Why == Messages.TooManyOfPlayer ? TextKeys.TooMany : TextKeys.Overloaded;
}
