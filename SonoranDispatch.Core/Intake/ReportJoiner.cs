using SonoranDispatch.Calls;
using SonoranDispatch.Contracts;
using SonoranDispatch.Locales;
using SonoranDispatch.Notifications;
using SonoranDispatch.Players;
using SonoranDispatch.Time;

namespace SonoranDispatch.Intake;

/// <summary>
/// Joins a report with the open call it belongs to. Joining loses nothing and gives nothing away: a report that is believed as much as the call adds its
/// departments, the higher priority and the higher number of units needed; one that is believed less is counted, and leaves at most a few notes marked as unverified.
/// </summary>
internal sealed class ReportJoiner(CallRepository repository, DuplicateDetector duplicates, CallerNotifier notifier, OnlinePlayers online, Locale locale, IClock clock)
{
    private const int MostUnverifiedNotes = 3;

    private readonly PlayerRateLimiter _unverified = new(MostUnverifiedNotes, 60_000, online, clock);

    /// <summary>Joins a report whose level of trust is at least the call's, or adds it as unverified.</summary>
    public void Join(JoinMatch match, CallRequest request)
    {
        var isBelieved = request.Trust >= match.Call.Trust;
        var before = match.Call;
        var after = repository.Change(before.Number, call =>
            isBelieved ? WithBelieved(call, match, request) : match.Reason == JoinReason.FollowUp ? WithAnswer(call, request) : WithUnverified(call, match, request)) ?? before;
        duplicates.Joined(match, request, isAnnounced: !ReferenceEquals(before.Departments, after.Departments));
        notifier.Merged(before, request.Caller);
    }

    /// <summary>
    /// Lets a report that is believed more take over a call that the CAD does not have yet: what the call says becomes what the report says, and the words
    /// it said before become an unverified note.
    /// </summary>
    public void TakeOver(JoinMatch match, CallRequest request, DesiredCall desired, CallClass callClass)
    {
        repository.Change(match.Call.Number, call =>
        {
            var old = SaidBy(call);
            return WithHistory(call, request, JoinReason.TookOver) with
            {
                Kind = request.Kind,
                IsPanic = request.IsPanic,
                Class = callClass,
                Trust = request.Trust,
                CommandId = request.CommandId,
                Caller = request.Caller,
                Text = request.Text,
                Vehicle = request.Vehicle,
                Departments = request.Departments,
                Responders = [.. request.Responders, .. call.Responders.Where(there => !request.Responders.Any(there.IsSameAs))],
                Needs = Math.Max(call.Needs, request.Needs),
                FollowsCaller = request.FollowsCaller,
                Listing = request.Listing,
                Count = call.Count + 1,
                Announcements = call.Announcements + 1,
                Desired = desired with
                {
                    Units = [.. desired.Units, .. call.Desired.Units.Where(unit => !desired.Units.Any(unit.MeetsWith))],
                    Notes = old.Length == 0 ? call.Desired.Notes : [.. call.Desired.Notes, Unverified(call.Caller.Name, old)],
                },
            };
        });
        duplicates.TakenOver(match, request);
        notifier.Received(repository.Find(match.Call.Number) ?? match.Call);
    }

    /// <summary>Closes a call that a better report replaced, unless somebody acts on it.</summary>
    public void Replace(Call old, int by) => repository.Change(old.Number, call =>
    {
        var noted = call with { Desired = call.Desired.WithNote("", locale.Text(TextKeys.NoteReplaced, ("call", by)), clock.UtcNow, NoteSource.Script) };
        var isInUse = call.IsAttended || call.Responders.Count > 0 || call.Desired.Units.Count > 0 || call.Known.Units.Count > 0;
        return isInUse ? noted : noted with { Desired = noted.Desired.AsClosed() };
    });

    private Call WithBelieved(Call call, JoinMatch match, CallRequest request)
    {
        var details = call.Desired.Details;
        var priority = Math.Min(details.Priority, request.Priority);
        var isCopy = match.Reason == JoinReason.Copy;
        var desired = priority == details.Priority ? call.Desired : call.Desired with { Details = details with { Priority = priority } };
        return WithHistory(call, request, match.Reason) with
        {
            Count = isCopy ? call.Count : call.Count + 1,
            Vehicle = call.Vehicle == VehicleFacts.None ? request.Vehicle : call.Vehicle,
            Departments = United(call.Departments, request.Departments),
            Needs = Math.Max(call.Needs, request.Needs),
            Desired = SaysNothingNew(call, match, request) ? desired : desired with { Notes = [.. desired.Notes, NoteOf(request)] },
        };
    }

    // A caller's own words, on a call that another resource made for them: they change nothing that the resource decided.
    private Call WithAnswer(Call call, CallRequest request) => WithHistory(call, request, JoinReason.FollowUp) with
    {
        Count = call.Count + 1,
        Desired = call.Desired with { Notes = [.. call.Desired.Notes, NoteOf(request)] },
    };

    private Call WithUnverified(Call call, JoinMatch match, CallRequest request)
    {
        var after = WithHistory(call, request, match.Reason) with { Count = call.Count + 1 };
        if (SaysNothingNew(call, match, request) || match.Reported.UnverifiedNotes >= MostUnverifiedNotes) return after;
        if (request.Sender is { } sender && !_unverified.TryTake(sender)) return after;

        match.Reported.UnverifiedNotes++;
        return after with { Desired = after.Desired with { Notes = [.. after.Desired.Notes, Unverified(request.Caller.Name, request.Text)] } };
    }

    private Call WithHistory(Call call, CallRequest request, JoinReason reason) => call with
    {
        Joined = [.. call.Joined.Skip(Math.Max(0, call.Joined.Count + 1 - JoinedReport.Most)), new JoinedReport(clock.UtcNow, request.Surface, reason, request.Trust)],
    };

    // The hundredth shot of a shoot-out only adds to the count; a caller's text becomes a note even if they repeat themselves.
    private static bool SaysNothingNew(Call call, JoinMatch match, CallRequest request) =>
        match.Reason != JoinReason.FollowUp
        && (request.Text.Length == 0 || string.Equals(call.Text, request.Text, StringComparison.Ordinal) || match.HasSameWords);

    private static string SaidBy(Call call) => call.Text.Length > 0 ? call.Text : call.Desired.Details.Title;

    // An empty list means all departments, so it contains every other list.
    private static IReadOnlyList<string> United(IReadOnlyList<string> present, IReadOnlyList<string> added)
    {
        if (present.Count == 0) return present;
        if (added.Count == 0) return added;

        var missing = added.Where(department => !present.Contains(department, StringComparer.OrdinalIgnoreCase)).ToList();
        return missing.Count == 0 ? present : [.. present, .. missing];
    }

    private CallNote NoteOf(CallRequest request) =>
        new(request.Caller.Name, request.Text, clock.UtcNow) { Source = request.IsFromServer || request.IsAutomatic ? NoteSource.Script : NoteSource.Person };

    private CallNote Unverified(string label, string text) =>
        new(label, locale.Text(TextKeys.NoteUnverified, ("text", text)), clock.UtcNow) { Source = NoteSource.Unverified };
}
