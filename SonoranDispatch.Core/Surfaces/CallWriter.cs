using SonoranDispatch.Cad;
using SonoranDispatch.Calls;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Intake;
using SonoranDispatch.Time;

namespace SonoranDispatch.Surfaces;

/// <summary>Changes calls for other resources. Each change is a change of what the call should be; delivery does the rest. Doing again what is done already is no mistake.</summary>
/// <param name="book">The calls.</param>
/// <param name="who">Reads units.</param>
/// <param name="clock">Time.</param>
/// <param name="longestText">The most characters of a description or note.</param>
public sealed class CallWriter(CallBook book, WhoReader who, IClock clock, int longestText)
{
    private const string Label = "export";
    private const int MostNotes = 200;

    /// <summary>Changes the fields that the table names.</summary>
    public IDictionary<string, object?> Update(object? number, object? fields) => Change(number, (call, misuse) =>
    {
        var table = TableReader.Of(fields);
        if (!table.IsTable)
        {
            misuse.Report(Messages.SurfaceNoTable, "updateCall");
            return call;
        }

        var reader = new FieldReader(table, misuse, longestText);
        var details = call.Desired.Details;
        var street = reader.Street();
        return call with
        {
            Departments = reader.List("departments") ?? call.Departments,
            Desired = call.Desired with
            {
                Place = reader.Place() ?? call.Desired.Place,
                Details = details with
                {
                    Title = reader.Title() ?? details.Title,
                    Code = reader.Code() ?? details.Code,
                    Priority = reader.Priority() ?? details.Priority,
                    Description = reader.Description() ?? details.Description,
                    Postal = reader.Postal() ?? details.Postal,
                    Status = reader.Status() ?? details.Status,
                    Address = street?.Address ?? details.Address,
                    Block = street is { Block.Length: > 0 } ? street.Block : details.Block,
                },
            },
        };
    });

    /// <summary>Adds a note.</summary>
    public IDictionary<string, object?> AddNote(object? number, object? text) => Change(number, (call, misuse) =>
    {
        var said = LooseTexts.One(text, longestText);
        if (said.Length > 0) return WithNotes(call, [said], misuse);

        misuse.Report(Messages.SurfaceNothingSaid, "a text");
        return call;
    });

    /// <summary>Adds the notes a new call came with.</summary>
    public void AddNotes(int number, IReadOnlyList<string> notes)
    {
        if (notes.Count > 0) book.Change(number, call => WithNotes(call, notes, new Misuse()));
    }

    /// <summary>Makes a unit primary, attached if it is not yet; nobody where <paramref name="unit"/> is nothing.</summary>
    public IDictionary<string, object?> SetPrimary(object? number, object? unit, object? track) => Change(number, (call, misuse) =>
    {
        if (unit is null) return With(call, details => details with { Primary = null, TrackPrimary = false });
        if (who.Read(unit, misuse) is not { } responder) return call;

        if (responder.Unit?.IdentifierId is not { } identifier)
        {
            misuse.Field("who", "a player's server id or { unit = identifier id }: the CAD knows a primary unit by its identifier id only");
            return call;
        }

        return With(Attached(call, responder), details => details with { Primary = identifier, TrackPrimary = LooseNumber.Flag(track) == true });
    });

    /// <summary>Attaches a unit.</summary>
    public IDictionary<string, object?> AttachUnit(object? number, object? unit) =>
        Change(number, (call, misuse) => who.Read(unit, misuse) is { } responder ? Attached(call, responder) : call);

    /// <summary>Detaches a unit; if it is the primary one there is none then.</summary>
    public IDictionary<string, object?> DetachUnit(object? number, object? unit) => Change(number, (call, misuse) =>
    {
        if (who.Read(unit, misuse)?.Unit is not { } target) return call;

        var left = call.Desired.Units.Where(other => !other.MeetsWith(target)).ToList();
        if (left.Count == call.Desired.Units.Count) return call;

        var gone = call.Desired.Units.Where(other => other.MeetsWith(target)).ToList();
        var detached = call with
        {
            Responders = [.. call.Responders.Where(responder => responder.Unit?.MeetsWith(target) != true)],
            Desired = call.Desired with { Units = left },
        };
        return call.Desired.Details.Primary is { } primary && gone.Append(target).Any(other => other.IdentifierId == primary)
            ? With(detached, details => details with { Primary = null, TrackPrimary = false })
            : detached;
    });

    /// <summary>Closes a call.</summary>
    public IDictionary<string, object?> Close(object? number) =>
        Change(number, (call, _) => call with { Desired = call.Desired with { Closed = true } }, mayBeClosed: true);

    private static Call With(Call call, Func<CallDetails, CallDetails> change) => call with { Desired = call.Desired with { Details = change(call.Desired.Details) } };

    private static Call Attached(Call call, Responder responder) =>
        responder.Unit is not { } unit || call.Desired.Units.Any(other => other.MeetsWith(unit))
            ? call
            : call with { Responders = [.. call.Responders, responder], Desired = call.Desired with { Units = [.. call.Desired.Units, unit] } };

    private Call WithNotes(Call call, IReadOnlyList<string> notes, Misuse misuse)
    {
        if (call.Desired.Notes.Count + notes.Count > MostNotes)
        {
            misuse.Field("text", FormattableString.Invariant($"one of at most {MostNotes} notes of a call"));
            return call;
        }

        return call with { Desired = call.Desired with { Notes = [.. call.Desired.Notes, .. notes.Select(note => new CallNote(Label, note, clock.UtcNow))] } };
    }

    private IDictionary<string, object?> Change(object? number, Func<Call, Misuse, Call> change, bool mayBeClosed = false)
    {
        if (LooseNumber.Whole(number) is not { } known || book.Find(known) is not { } call)
            return ExportAnswer.Refused(Messages.SurfaceNoCall, LooseTexts.One(number, 20));
        if (call.State == CallState.Closed && mayBeClosed) return ExportAnswer.Done(known);
        if (call.State is CallState.Closed or CallState.Refused) return ExportAnswer.Refused(Messages.SurfaceCallOver, known);

        var misuse = new Misuse();
        var changed = change(call, misuse);
        if (misuse.Answer is { } wrong) return wrong;

        if (changed != call) book.Change(known, _ => changed);
        return ExportAnswer.Done(known);
    }
}
