using SonoranDispatch.Calls;
using SonoranDispatch.Configuration;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Locales;
using SonoranDispatch.Time;

namespace SonoranDispatch.Actions;

/// <summary>
/// Changes open calls. Officers' actions and other resources both end here, after their own checks. A unit is on one call at a time, so attaching it
/// detaches it from any other. Delivery updates the CAD.
/// </summary>
public sealed class CallActions(CallRepository repository, OfficerActionSettings settings, Locale locale, IClock clock)
{
    /// <summary>Attaches an officer, or a unit of nobody on this server, to a call. If the officer has no CAD unit, the CAD gets a note instead.</summary>
    public ActionResult AttachUnit(int number, Responder who)
    {
        if (Open(number) is not { } call) return NoCall(number);
        if (call.Responders.Any(who.IsSameAs)) return ActionResult.Refused(Messages.ActionAlreadyThere, number);

        LeaveOthers(number, [who]);
        repository.Change(number, present => ResponderCalculator.WithResponder(who.Unit is null ? Noted(present, TextKeys.NoteResponds, who) : present, who, settings) with { IsAttended = true });
        return ActionResult.Done;
    }

    /// <summary>Detaches an officer from a call. If their unit was primary, it no longer is.</summary>
    public ActionResult DetachUnit(int number, Responder who)
    {
        if (Open(number) is not { } call) return NoCall(number);
        if (call.Responders.FirstOrDefault(who.IsSameAs) is { } there) Leave(call, there);
        else if (who.Unit is { } unit && call.Desired.Units.Any(unit.MeetsWith)) repository.Change(number, present => ResponderCalculator.WithUnitDetached(present, unit, settings));
        else return ActionResult.Refused(Messages.ActionNotThere, number);

        return ActionResult.Done;
    }

    /// <summary>Detaches officers from every call except the given one, because they now respond to that one.</summary>
    public void LeaveOthers(int number, IReadOnlyList<Responder> officers)
    {
        foreach (var who in officers)
            foreach (var other in Open().Where(other => other.Number != number && other.Responders.Any(who.IsSameAs)).ToList()) Leave(other, who);
    }

    /// <summary>Makes an attached unit primary.</summary>
    /// <param name="number">The call's number.</param>
    /// <param name="identifierId">The unit's identifier id. Null for no primary unit.</param>
    /// <param name="track">Whether the call's location follows the primary unit.</param>
    public ActionResult SetPrimary(int number, int? identifierId, bool track)
    {
        if (Open(number) is not { } call) return NoCall(number);
        if (identifierId is { } identifier && !call.Desired.Units.Any(unit => unit.IdentifierId == identifier))
            return ActionResult.Refused(Messages.ActionNotThere, number);

        var after = ResponderCalculator.WithPrimary(call, identifierId, track);
        if (after.Desired.Details != call.Desired.Details) repository.Change(number, _ => after with { IsAttended = true });
        return ActionResult.Done;
    }

    /// <summary>Adds a note.</summary>
    /// <param name="number">The call's number.</param>
    /// <param name="label">The author of the note.</param>
    /// <param name="text">The sanitized text.</param>
    /// <param name="source">Whose words it holds.</param>
    public ActionResult AddNote(int number, string label, string text, NoteSource source = NoteSource.Person)
    {
        if (Open(number) is not { } open) return NoCall(number);
        if (text.Length == 0) return ActionResult.Refused(Messages.ActionNothingSaid);
        if (!UndeliveredNotes.HasRoomFor(open, source)) return ActionResult.Refused(Messages.ActionTooManyNotes, number);

        repository.Change(number, call => call with { Desired = call.Desired.WithNote(label, text, clock.UtcNow, source), IsAttended = true });
        return ActionResult.Done;
    }

    /// <summary>Closes a call.</summary>
    public ActionResult Close(int number)
    {
        if (Open(number) is null) return NoCall(number);

        repository.Change(number, call => call with { Desired = call.Desired.AsClosed() });
        return ActionResult.Done;
    }

    /// <summary>Changes fields of a call.</summary>
    public ActionResult Update(int number, CallUpdate changes)
    {
        if (Open(number) is null) return NoCall(number);
        if (changes.IsEmpty) return ActionResult.Refused(Messages.ActionNoChange);

        repository.Change(number, call => changes.ApplyTo(call) is var after && ReferenceEquals(after, call) ? call : after with { IsAttended = true });
        return ActionResult.Done;
    }

    /// <summary>Updates a responder on a call whose unit became known or changed.</summary>
    internal void Rename(Call call, Responder before, Responder after) =>
        repository.Change(call.Number, present => ResponderCalculator.WithRenamedResponder(present, before, after, settings));

    /// <summary>Sets the server id of a call's caller: null once they have left.</summary>
    internal void SetCallersPlayer(Call call, int? player) => repository.Change(call.Number, present => present with { Caller = present.Caller with { Player = player } });

    /// <summary>Adds a note that an officer acknowledged the call. Does so only once per officer.</summary>
    internal void Acknowledge(Call call, Responder who) => repository.Change(call.Number, present => Noted(present, TextKeys.NoteAcknowledges, who) with { IsAttended = true });

    /// <summary>Whether an officer acknowledged a call, as the call's notes say. They outlive a restart.</summary>
    internal bool HasAcknowledged(Call call, Responder who) => HasNote(call, locale.Text(TextKeys.NoteAcknowledges, ("unit", who.Label)));

    /// <summary>The calls that can still be changed, ordered by number.</summary>
    internal IEnumerable<Call> Open() => repository.Calls.Where(IsOpen);

    /// <summary>The calls of which there may still be something to tell the caller, ordered by number.</summary>
    internal IEnumerable<Call> Unfinished() => repository.Calls.Where(call => IsOpen(call) || call.CadNumber is null);

    /// <summary>Returns the call if it is open, otherwise null.</summary>
    internal Call? Open(int number) => repository.Find(number) is { } call && IsOpen(call) ? call : null;

    private static bool IsOpen(Call call) => call.State != CallState.Closed;

    private static ActionResult NoCall(int number) => ActionResult.Refused(Messages.ActionNoCall, number);

    private void Leave(Call call, Responder who) => repository.Change(call.Number, present =>
    {
        var there = present.Responders.First(who.IsSameAs);
        return ResponderCalculator.WithoutResponder(there.Unit is null ? Noted(present, TextKeys.NoteLeaves, there) : present, there, settings);
    });

    // At most one such note per officer: repeated attaching and detaching would flood the CAD.
    private Call Noted(Call call, string key, Responder who)
    {
        var text = locale.Text(key, ("unit", who.Label));
        return HasNote(call, text) ? call : WithNote(call, who.Label, text);
    }

    private static bool HasNote(Call call, string text) => call.Desired.Notes.Any(note => string.Equals(note.Content, text, StringComparison.Ordinal));

    private Call WithNote(Call call, string label, string text) => call with { Desired = call.Desired.WithNote(label, text, clock.UtcNow) };
}
