using System.Globalization;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Locales;
using SonoranDispatch.Notifications;
using SonoranDispatch.Players;
using SonoranDispatch.Texts;

namespace SonoranDispatch.Intake;

/// <summary>
/// Takes every call request, whatever its source. A copy through another surface joins the call it copies. A request beyond a limit is
/// rejected, and each burst of rejections is reported once. The rest become calls.
/// </summary>
public sealed class CallIntake(IntakeRateLimiter rateLimiter, CallOpener opener, IntakeCounters counters, CallerNotifier notifier, IPlayers players, ILog log)
{
    private const int LongestName = 60;

    /// <summary>Raised with a request and the number of the call it became part of.</summary>
    public event Action<CallRequest, int>? Accepted;

    /// <summary>
    /// Raised with a request that joined an open call, the call's number, and the reason: "copy" (of a report through another surface), "follow-up" (of
    /// the same caller) or "repeated alert".
    /// </summary>
    public event Action<CallRequest, int, string>? Joined;

    /// <summary>Raised with every request that was rejected, and why.</summary>
    public event Action<CallRequest, IntakeRejection>? Rejected;

    /// <summary>Accepts or rejects a request.</summary>
    public IntakeResult Take(CallRequest request)
    {
        if (opener.JoinCopy(request) is { } duplicate)
        {
            counters.Add(request.Surface, IntakeCounters.Copied);
            Joined?.Invoke(request, duplicate.Call, "copy");
            return new IntakeResult(duplicate, null);
        }

        if (rateLimiter.Admit(request) is not { } rejection)
        {
            var accepted = opener.Take(request);
            Accepted?.Invoke(request, accepted.Call);
            if (accepted.WasMerged) Joined?.Invoke(request, accepted.Call, request.IsAutomatic ? "repeated alert" : "follow-up");
            return new IntakeResult(accepted, null);
        }

        if (rejection.IsNewsToSender) TellCaller(request, rejection);
        if (rejection.IsNewsToConsole && rejection.Why != Messages.TooSoon) log.Write(rejection.Why, request.Surface, request.Kind, NameOf(rejection.Sender), rejection.Seconds);
        Rejected?.Invoke(request, rejection);
        return new IntakeResult(null, rejection);
    }

    private void TellCaller(CallRequest request, IntakeRejection rejection)
    {
        if (!request.IsAutomatic && request.Caller.Player is { } reader) notifier.Tell(reader, TextOf(rejection), ("seconds", rejection.Seconds));
    }

    // Names are not unique, and an id means nothing to a reader a day later, so both are logged.
    private string NameOf(int? sender)
    {
        if (sender is not { } player) return "a script of the server";

        var name = SanitizedText.Clean(players.NameOf(player), LongestName).Value;
        return (name.Length > 0 ? name : "somebody") + " (player " + player.ToString(CultureInfo.InvariantCulture) + ")";
    }

    private static string TextOf(IntakeRejection rejection) =>
        rejection.Why == Messages.TooSoon ? TextKeys.Cooldown : rejection.Why == Messages.TooManyOfPlayer ? TextKeys.TooMany : TextKeys.Overloaded;
}
