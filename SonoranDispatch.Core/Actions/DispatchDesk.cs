using SonoranDispatch.Calls;
using SonoranDispatch.Configuration;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Locales;
using SonoranDispatch.Time;

namespace SonoranDispatch.Actions;

/// <summary>
/// What can be done with an open call, by whomever: the officers' desk and other resources come here after their own checks. A unit is on
/// one call at a time, so attaching it takes it off any other. Delivery brings the CAD along.
/// </summary>
/// <param name="book">The calls.</param>
/// <param name="settings">The owner's choices.</param>
/// <param name="locale">The texts, for notes.</param>
/// <param name="clock">Time.</param>
public sealed class DispatchDesk(CallBook book, ActionSettings settings, Locale locale, IClock clock)
{
    /// <summary>Puts an officer on a call. Where he has no CAD unit, the CAD gets a note.</summary>
    public ActionAnswer AttachUnit(int number, Responder who)
    {
        if (Open(number) is not { } call) return NoCall(number);
        if (call.Responders.Any(who.IsSameAs)) return ActionAnswer.Refused(Messages.ActionAlreadyThere, number);

        LeaveOthers(number, [who]);
        book.Change(number, present => CallTeam.With(who.Unit is null ? Noted(present, TextKeys.NoteResponds, who) : present, who, settings));
        return ActionAnswer.Done;
    }

    /// <summary>Puts a unit on a call that may be nobody's of this server.</summary>
    /// <param name="number">The call.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="label">What officers read; may be empty.</param>
    public ActionAnswer AttachUnit(int number, UnitTarget unit, string label) => unit.NamesNobody
        ? ActionAnswer.Refused(Messages.ActionNobody)
        : AttachUnit(number, new Responder(null, label.Length > 0 ? label : LabelOf(unit), unit));

    /// <summary>Takes an officer off a call, and off its primary place.</summary>
    public ActionAnswer DetachUnit(int number, Responder who)
    {
        if (Open(number) is not { } call) return NoCall(number);
        if (call.Responders.FirstOrDefault(who.IsSameAs) is { } there) Leave(call, there);
        else if (who.Unit is { } unit && call.Desired.Units.Any(unit.MeetsWith)) book.Change(number, present => CallTeam.Detached(present, unit, settings));
        else return ActionAnswer.Refused(Messages.ActionNotThere, number);

        return ActionAnswer.Done;
    }

    /// <summary>Takes officers off every call but one: they go there now.</summary>
    public void LeaveOthers(int number, IReadOnlyList<Responder> officers)
    {
        foreach (var who in officers)
            foreach (var other in Open().Where(other => other.Number != number && other.Responders.Any(who.IsSameAs)).ToList()) Leave(other, who);
    }

    /// <summary>Takes a unit off a call.</summary>
    public ActionAnswer DetachUnit(int number, UnitTarget unit) =>
        unit.NamesNobody ? ActionAnswer.Refused(Messages.ActionNobody) : DetachUnit(number, new Responder(null, "", unit));

    /// <summary>Makes an attached unit primary.</summary>
    /// <param name="number">The call.</param>
    /// <param name="identifierId">The unit's identifier id; <c>null</c> for no primary unit.</param>
    /// <param name="track">Whether the call's place follows it.</param>
    public ActionAnswer SetPrimary(int number, int? identifierId, bool track)
    {
        if (Open(number) is not { } call) return NoCall(number);
        if (identifierId is { } identifier && !call.Desired.Units.Any(unit => unit.IdentifierId == identifier))
            return ActionAnswer.Refused(Messages.ActionNotThere, number);

        var after = CallTeam.Led(call, identifierId, track);
        if (after.Desired.Details != call.Desired.Details) book.Change(number, _ => after);
        return ActionAnswer.Done;
    }

    /// <summary>Adds a note.</summary>
    /// <param name="number">The call.</param>
    /// <param name="label">Who says so.</param>
    /// <param name="text">What, cleaned.</param>
    public ActionAnswer AddNote(int number, string label, string text)
    {
        if (Open(number) is null) return NoCall(number);
        if (text.Length == 0) return ActionAnswer.Refused(Messages.ActionNothingSaid);

        book.Change(number, call => WithNote(call, label, text));
        return ActionAnswer.Done;
    }

    /// <summary>Closes a call.</summary>
    public ActionAnswer Close(int number)
    {
        if (Open(number) is null) return NoCall(number);

        book.Change(number, call => call with { Desired = call.Desired with { Closed = true } });
        return ActionAnswer.Done;
    }

    /// <summary>Changes fields of a call.</summary>
    public ActionAnswer Update(int number, CallUpdate changes)
    {
        if (Open(number) is null) return NoCall(number);
        if (changes.IsEmpty) return ActionAnswer.Refused(Messages.ActionNoChange);

        book.Change(number, changes.ApplyTo);
        return ActionAnswer.Done;
    }

    /// <summary>Somebody's unit became known, or became another: what he responds to learns of it.</summary>
    internal void Rename(Call call, Responder before, Responder after) =>
        book.Change(call.Number, present => CallTeam.Renamed(present, before, after, settings));

    /// <summary>Records once that an officer acknowledged a call.</summary>
    internal void Acknowledge(Call call, Responder who) => book.Change(call.Number, present => Noted(present, TextKeys.NoteAcknowledges, who));

    /// <summary>The calls on which something can still be done, in the order of numbers.</summary>
    internal IEnumerable<Call> Open() => book.Calls.Where(IsOpen);

    /// <summary>An open call.</summary>
    internal Call? Open(int number) => book.Find(number) is { } call && IsOpen(call) ? call : null;

    private static bool IsOpen(Call call) => call.State != CallState.Closed;

    private static string LabelOf(UnitTarget unit) =>
        unit.IdentifierId is { } identifier ? identifier.ToString(System.Globalization.CultureInfo.InvariantCulture) : unit.CommunityUserId ?? "";

    private static ActionAnswer NoCall(int number) => ActionAnswer.Refused(Messages.ActionNoCall, number);

    private void Leave(Call call, Responder who) => book.Change(call.Number, present =>
    {
        var there = present.Responders.First(who.IsSameAs);
        return CallTeam.Without(there.Unit is null ? Noted(present, TextKeys.NoteLeaves, there) : present, there, settings);
    });

    // Once for each officer: whoever goes to and fro would fill the CAD's board with it.
    private Call Noted(Call call, string key, Responder who)
    {
        var text = locale.Text(key, ("unit", who.Label));
        return call.Desired.Notes.Any(note => string.Equals(note.Content, text, StringComparison.Ordinal)) ? call : WithNote(call, who.Label, text);
    }

    private Call WithNote(Call call, string label, string text) => call with
    {
        Desired = call.Desired with { Notes = [.. call.Desired.Notes, new CallNote(label, text, clock.UtcNow)] },
    };
}
