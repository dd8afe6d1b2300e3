using SonoranDispatch.Calls;
using SonoranDispatch.Configuration;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Locales;
using SonoranDispatch.Notifications;
using SonoranDispatch.Players;

namespace SonoranDispatch.Intake;

/// <summary>
/// Takes every call request, whatever its source. A report about an open call joins it, which no limit but a caller's own pace prevents. Other requests
/// become calls, unless a limit is reached; each burst of rejections is reported once.
/// </summary>
public sealed class CallIntake
{
    private readonly DuplicateDetector _duplicates;
    private readonly IntakeRateLimiter _rateLimiter;
    private readonly CallOpener _opener;
    private readonly ReportJoiner _joiner;
    private readonly FollowUpLimiter _followUps;
    private readonly IntakeCounters _counters;
    private readonly CallerNotifier _notifier;
    private readonly IntakeSettings _settings;
    private readonly IPlayers _players;
    private readonly ILog _log;

    /// <summary>Creates the intake with its dependencies.</summary>
    internal CallIntake(
        DuplicateDetector duplicates, IntakeRateLimiter rateLimiter, CallOpener opener, ReportJoiner joiner, FollowUpLimiter followUps, IntakeCounters counters, CallerNotifier notifier, IntakeSettings settings, IPlayers players, ILog log)
    {
        (_duplicates, _rateLimiter, _opener, _joiner, _followUps, _counters, _notifier, _settings, _players, _log) =
            (duplicates, rateLimiter, opener, joiner, followUps, counters, notifier, settings, players, log);
    }

    /// <summary>Raised with a request and the number of the call it became part of.</summary>
    public event Action<CallRequest, int>? Accepted;

    /// <summary>Raised with a request that joined an open call, the call's number, and the reason.</summary>
    public event Action<CallRequest, int, JoinReason>? Joined;

    /// <summary>Raised with every request that was rejected, and why.</summary>
    public event Action<CallRequest, IntakeRejection>? Rejected;

    /// <summary>Accepts or rejects a request.</summary>
    public IntakeResult Take(CallRequest asked)
    {
        var request = TrustRules.Applied(asked, _settings);
        var match = _duplicates.Find(request);
        if (match is null) return Open(request);
        if (match.Reason == JoinReason.FollowUp && _followUps.Check(match, request) is { } rejection) return Reject(request, rejection);
        if (match.Reason == JoinReason.FollowUp || request.Trust <= match.Call.Trust) return Join(match, request);
        if (match.Call.Known.Presence == CadPresence.None) return TakeOver(match, request);

        var opened = Open(request);
        if (opened.Accepted is { } accepted) _joiner.Replace(match.Call, accepted.Call);
        return opened;
    }

    /// <summary>
    /// Returns the resource that calls at the moment if its request would have joined an open call by the rule of 0.1.0, and no longer does.
    /// </summary>
    public string? WhoReliedOnJoining(CallRequest request) => _duplicates.WouldHaveJoinedBefore(request) ? _duplicates.CallingScript : null;

    private IntakeResult Open(CallRequest request)
    {
        if (_rateLimiter.Admit(request) is { } rejection) return Reject(request, rejection);

        var number = _opener.Open(request);
        Accepted?.Invoke(request, number);
        return new IntakeResult(new AcceptedCall(number, null), null);
    }

    private IntakeResult Join(JoinMatch match, CallRequest request)
    {
        _joiner.Join(match, request);
        return Joining(match.Call.Number, request, match.Reason);
    }

    private IntakeResult TakeOver(JoinMatch match, CallRequest request)
    {
        _opener.TakeOver(_joiner, match, request);
        Accepted?.Invoke(request, match.Call.Number);
        return Joining(match.Call.Number, request, JoinReason.TookOver);
    }

    private IntakeResult Joining(int number, CallRequest request, JoinReason reason)
    {
        _counters.Add(request.Surface, IntakeCounters.Joined);
        Joined?.Invoke(request, number, reason);
        return new IntakeResult(new AcceptedCall(number, reason), null);
    }

    private IntakeResult Reject(CallRequest request, IntakeRejection rejection)
    {
        if (rejection.IsNewsToSender) TellCaller(request, rejection);
        if (rejection.IsNewsToConsole && rejection.Why.Severity != Severity.Information)
            _log.Write(rejection.Why, request.Surface, request.Kind, NameOf(rejection.Sender), rejection.Seconds);
        Rejected?.Invoke(request, rejection);
        return new IntakeResult(null, rejection);
    }

    private void TellCaller(CallRequest request, IntakeRejection rejection)
    {
        if (!request.IsAutomatic && request.Caller.Player is { } reader) _notifier.Tell(reader, TextOf(rejection), ("seconds", rejection.Seconds), ("call", rejection.Call));
    }

    private string NameOf(int? sender) => sender is { } player ? PlayerLabel.Of(_players, player) : "a script of the server";

    private static string TextOf(IntakeRejection rejection)
    {
        if (rejection.Why == Messages.FollowUpTooSoon) return TextKeys.FollowUpTooSoon;
        if (rejection.Why == Messages.FollowUpFull) return TextKeys.FollowUpFull;

        return rejection.Why == Messages.TooSoon ? TextKeys.Cooldown : rejection.Why == Messages.TooManyOfPlayer ? TextKeys.TooMany : TextKeys.Overloaded;
    }
}
