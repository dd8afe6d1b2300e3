using SonoranDispatch.Calls;
using SonoranDispatch.Configuration;
using SonoranDispatch.Contracts;
using SonoranDispatch.Players;
using SonoranDispatch.Time;

namespace SonoranDispatch.Intake;

/// <summary>
/// Decides whether a report is about an open call. Swallowing an incident is worse than telling of one twice, so a report joins only as a follow-up by
/// the same caller, as a copy through another surface, or as the same alert again.
/// </summary>
public sealed class DuplicateDetector
{
    private const long LongestRenewal = 10 * 60_000;

    private readonly CallRepository _repository;
    private readonly OnlinePlayers _online;
    private readonly Settings _settings;
    private readonly Func<string> _callingScript;
    private readonly IClock _clock;
    private readonly SortedDictionary<int, ReportedCall> _calls = [];

    /// <summary>Subscribes to calls that end.</summary>
    /// <param name="repository">The calls.</param>
    /// <param name="online">Identifies the person behind a server id.</param>
    /// <param name="settings">How near and how soon a report must be.</param>
    /// <param name="callingScript">The resource that calls at the moment; empty if unknown. Asked only for reports of server scripts.</param>
    /// <param name="clock">The clock.</param>
    public DuplicateDetector(CallRepository repository, OnlinePlayers online, Settings settings, Func<string> callingScript, IClock clock)
    {
        (_repository, _online, _settings, _callingScript, _clock) = (repository, online, settings, callingScript, clock);
        foreach (var call in repository.Calls) Follow(call, call);
        repository.Changed += Follow;
        repository.Forgotten += call => _calls.Remove(call.Number);
    }

    /// <summary>Finds the open call that a report belongs to.</summary>
    /// <returns><c>null</c> if it is a new incident.</returns>
    internal JoinMatch? Find(CallRequest request)
    {
        if (request.NeverMerges || _calls.Count == 0) return null;

        var (said, source) = (ReportContent.Of(request), SourceOf(request));
        return FollowUp(request, said, source) ?? Copy(request, said, source) ?? RepeatedAlert(request, said, source);
    }

    /// <summary>
    /// Whether a request would have joined an open call by the rule of 0.1.0: the same kind, nearby, soon after, by the same caller or automatic. Used to
    /// tell the authors of scripts that relied on it.
    /// </summary>
    internal bool WouldHaveJoinedBefore(CallRequest request)
    {
        var since = _clock.Milliseconds - (_settings.Intake.MergeSeconds * 1_000L);
        return _calls.Values.Any(call =>
            call.LatestAt >= since
            && string.Equals(call.First.Kind, request.Kind, StringComparison.Ordinal)
            && (request.IsAutomatic || string.Equals(call.First.CallerName, request.Caller.Name, StringComparison.Ordinal))
            && (call.First.Place is { } first && request.Place is { } second ? first.DistanceTo(second) <= RadiusOf(request) : call.First.Place is null && request.Place is null));
    }

    /// <summary>The resource that calls at the moment; empty if unknown.</summary>
    internal string CallingScript => _callingScript();

    /// <summary>Records that a call was opened by a request.</summary>
    internal void Opened(int number, CallRequest request) => Record(number, ReportContent.Of(request), request);

    /// <summary>Records that a request took a call over.</summary>
    internal void TakenOver(JoinMatch match, CallRequest request)
    {
        var call = Record(match.Call.Number, match.Said, request);
        (call.FollowUps, call.UnverifiedNotes) = (match.Reported.FollowUps, match.Reported.UnverifiedNotes);
    }

    /// <summary>Records that a request joined a call.</summary>
    /// <param name="match">The call, and why it joined.</param>
    /// <param name="request">The request.</param>
    /// <param name="isAnnounced">Whether officers were shown the call as new again.</param>
    internal void Joined(JoinMatch match, CallRequest request, bool isAnnounced)
    {
        var (call, now) = (match.Reported, _clock.Milliseconds);
        call.ToldBy(request.Surface);
        call.LastWordAt = now;
        if (match.Reason == JoinReason.FollowUp) call.FollowUps++;
        else if (match.HasSameWords) call.LatestAt = now;
        if (isAnnounced) call.AnnouncedAt = now;
    }

    // The same person says more with the same command, near the place they called from.
    private JoinMatch? FollowUp(CallRequest request, ReportContent said, ReportSource source)
    {
        var intake = _settings.Intake;
        if (request.CommandId.Length == 0 || source.Player is null || intake.FollowUpSeconds == 0) return null;

        var since = _clock.Milliseconds - (intake.FollowUpSeconds * 1_000L);
        return Latest(JoinReason.FollowUp, said, (reported, call) =>
            reported.LastWordAt >= since
            && call.Caller.IsAnonymous == request.Caller.IsAnonymous
            && (IsOwn(reported, call, request, source) || IsAnswer(reported, call, request, since))
            && (reported.RepliedAt >= since || reported.First.Place is not { } before || said.Place is not { } now || before.DistanceTo(now) <= intake.FollowUpMetres));
    }

    private static bool IsOwn(ReportedCall reported, Call call, CallRequest request, ReportSource source) =>
        reported.Source == source && string.Equals(call.CommandId, request.CommandId, StringComparison.Ordinal);

    // Who called by phone or through another resource has no command of their own to answer with.
    private bool IsAnswer(ReportedCall reported, Call call, CallRequest request, long since) =>
        reported.RepliedAt >= since
        && call.CommandId.Length == 0
        && AnswerCommand.IsCaller(call.Caller, request.Caller)
        && string.Equals(AnswerCommand.IdOf(call, _settings), request.CommandId, StringComparison.Ordinal);

    // A script that tells every dispatch resource it finds of one incident, or every client.
    private JoinMatch? Copy(CallRequest request, ReportContent said, ReportSource source)
    {
        var intake = _settings.Intake;
        if (request.Surface == CallRequest.Command || intake.CopySeconds == 0) return null;

        var since = _clock.Milliseconds - (intake.CopySeconds * 1_000L);
        return Latest(JoinReason.Copy, said, (reported, _) =>
            reported.LatestAt >= since
            && ((request.IsBroadcast && reported.IsBroadcast) || (!reported.WasToldBy(request.Surface) && reported.Source == source))
            && reported.First.HasSameWords(said)
            && string.Equals(reported.First.CallerName, said.CallerName, StringComparison.Ordinal)
            && (reported.First.Place is not { } first || said.Place is not { } second || first.DistanceTo(second) <= RadiusOf(request)));
    }

    // What a person says never joins another person's call, so only what scripts and the game report is looked at. An officer's panic preset is that
    // officer's own panic: a colleague in danger at the same place is another.
    private JoinMatch? RepeatedAlert(CallRequest request, ReportContent said, ReportSource source)
    {
        if (!request.IsAutomatic && !request.JoinsAlike) return null;

        return Latest(JoinReason.RepeatedAlert, said, (reported, call) => IsOwnIfPanic(reported, request, source) && reported.First.IsAlike(said) && IsInWindow(reported, call, request, said) && IsSamePlace(reported, request, said, source))
            ?? Latest(JoinReason.RepeatedAlert, said, (reported, call) => IsCrowd(reported, call, request, said));
    }

    private static bool IsOwnIfPanic(ReportedCall reported, CallRequest request, ReportSource source) =>
        !request.IsPanic || source.Player is null || reported.Source == source;

    private bool IsInWindow(ReportedCall reported, Call call, CallRequest request, ReportContent said)
    {
        var (now, window) = (_clock.Milliseconds, (request.MergeSeconds ?? _settings.Intake.MergeSeconds) * 1_000L);
        if (window == 0) return false;
        if (now - reported.FirstAt <= window) return true;

        return now - reported.FirstAt <= LongestRenewal
            && now - reported.LatestAt <= window
            && reported.First.HasSameWords(said)
            && string.Equals(reported.First.Code, said.Code, StringComparison.Ordinal)
            && IsStillShown(reported, call, now);
    }

    private bool IsStillShown(ReportedCall reported, Call call, long now) =>
        call.Responders.Count > 0 || now - reported.AnnouncedAt <= _settings.Cards.SecondsByPriority.For(call.Desired.Details.Priority) * 1_000L;

    private bool IsSamePlace(ReportedCall reported, CallRequest request, ReportContent said, ReportSource source)
    {
        if (reported.First.Place is { } first && said.Place is { } second) return first.DistanceTo(second) <= RadiusOf(request);

        // Without any place only the same reporter can mean the same incident, and only if the words do not tell two locations apart.
        return reported.First.Place is null
            && said.Place is null
            && reported.Source == source
            && string.Equals(reported.First.Location, said.Location, StringComparison.Ordinal)
            && (said.Location.Length > 0 || reported.First.HasSameWords(said));
    }

    // Many clients report one thing at once, each from where its player is.
    private bool IsCrowd(ReportedCall reported, Call call, CallRequest request, ReportContent said) =>
        request is { Trust: TrustLevel.ClientAlert, HasOnlyPlayersPlace: true }
        && call.Trust == TrustLevel.ClientAlert
        && reported.HasOnlyPlayersPlace
        && _settings.Intake.CopySeconds > 0
        && _clock.Milliseconds - reported.LatestAt <= _settings.Intake.CopySeconds * 1_000L
        && reported.First.HasSameWords(said);

    private int RadiusOf(CallRequest request) => request.MergeMetres ?? _settings.Intake.MergeRadiusMetres;

    // The newest open call that matches.
    private JoinMatch? Latest(JoinReason reason, ReportContent said, Func<ReportedCall, Call, bool> matches)
    {
        JoinMatch? latest = null;
        foreach (var pair in _calls)
            if (_repository.Find(pair.Key) is { State: CallState.Accepted or CallState.Open } call && matches(pair.Value, call)) latest = new JoinMatch(call, pair.Value, reason, said);

        return latest;
    }

    private ReportedCall Record(int number, ReportContent said, CallRequest request)
    {
        var call = _calls[number] = new ReportedCall(said, _clock.Milliseconds) { Source = SourceOf(request), HasOnlyPlayersPlace = request.HasOnlyPlayersPlace, IsBroadcast = request.IsBroadcast };
        call.ToldBy(request.Surface);
        return call;
    }

    private ReportSource SourceOf(CallRequest request) =>
        request.IsFromServer ? new ReportSource(null, _callingScript())
        : request.Sender is { } player ? new ReportSource(_online.IdentityOf(player), "")
        : new ReportSource(null, "");

    private static bool IsReply(Call? before, Call after) =>
        after.Desired.Notes.LastOrDefault() is { Source: NoteSource.Reply } note && !ReferenceEquals(before?.Desired.Notes.LastOrDefault(), note);

    // A call of an earlier run: what it says is enough to recognise its caller's next words and the same alert again.
    private void Follow(Call? before, Call after)
    {
        if (after.State is not (CallState.Accepted or CallState.Open)) _calls.Remove(after.Number);
        else if (ReferenceEquals(before, after) && !_calls.ContainsKey(after.Number)) _calls[after.Number] = Restored(after);
        else if (!ReferenceEquals(before, after) && IsReply(before, after) && _calls.TryGetValue(after.Number, out var reported)) reported.RepliedTo(_clock.Milliseconds);
    }

    private ReportedCall Restored(Call call)
    {
        PlayerIdentity? caller = call.Caller.Licence is { } licence ? new PlayerIdentity(0, licence) : null;
        var restored = new ReportedCall(ReportContent.Of(call), Ago(call.AcceptedAt)) { Source = new ReportSource(caller, "") };
        if (call.Desired.Notes.LastOrDefault(static note => note.Source == NoteSource.Reply) is { } reply) restored.RepliedTo(Ago(reply.At));
        return restored;
    }

    private long Ago(DateTimeOffset time) => _clock.Milliseconds - Math.Max(0, (long)(_clock.UtcNow - time).TotalMilliseconds);
}
