using SonoranDispatch.Actions;
using SonoranDispatch.Calls;
using SonoranDispatch.Contracts;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Players;

namespace SonoranDispatch.Exports;

/// <summary>
/// Changes calls for other resources: reads what they send, and hands it to the desk where officers' actions go, too. Doing again what is done
/// already is no mistake.
/// </summary>
/// <param name="book">The calls.</param>
/// <param name="desk">Changes them.</param>
/// <param name="who">Reads units.</param>
/// <param name="longestText">The most characters of a description or note.</param>
public sealed class CallWriter(CallBook book, DispatchDesk desk, WhoReader who, int longestText)
{
    private const string Label = "export";
    private const int MostNotes = 200;

    /// <summary>Changes the fields that the table names.</summary>
    public IDictionary<string, object?> Update(object? number, object? fields) => Change(number, (call, misuse) =>
    {
        var table = TableReader.Of(fields);
        if (!table.IsTable) misuse.Report(Messages.SurfaceNoTable, "updateCall");

        var changes = UpdateOf(new FieldReader(table, misuse, longestText));
        if (misuse.Answer is null) desk.Update(call.Number, changes);
    });

    /// <summary>Adds a note.</summary>
    public IDictionary<string, object?> AddNote(object? number, object? text) => Change(number, (call, misuse) =>
    {
        var said = LooseTexts.One(text, longestText);
        if (said.Length == 0) misuse.Report(Messages.SurfaceNothingSaid, "a text");
        else if (call.Desired.Notes.Count >= MostNotes) misuse.Field("text", FormattableString.Invariant($"one of at most {MostNotes} notes of a call"));
        else desk.AddNote(call.Number, Label, said);
    });

    /// <summary>Adds the notes a new call came with, as many as a call takes.</summary>
    public void AddNotes(int number, IReadOnlyList<string> notes)
    {
        if (book.Find(number) is not { } call) return;

        foreach (var note in notes.Take(MostNotes - call.Desired.Notes.Count)) desk.AddNote(number, Label, note);
    }

    /// <summary>Makes a unit primary, attached if it is not yet; nobody where <paramref name="unit"/> is nothing.</summary>
    public IDictionary<string, object?> SetPrimary(object? number, object? unit, object? track) => Change(number, (call, misuse) =>
    {
        if (unit is null)
        {
            desk.SetPrimary(call.Number, null, track: false);
            return;
        }

        if (who.Read(unit, misuse) is not { } responder) return;

        if (responder.Unit?.IdentifierId is not { } identifier)
        {
            misuse.Field("who", "a player's server id or { unit = identifier id }: the CAD knows a primary unit by its identifier id only");
            return;
        }

        if (!call.Desired.Units.Any(other => other.IdentifierId == identifier)) desk.AttachUnit(call.Number, responder);
        desk.SetPrimary(call.Number, identifier, LooseNumber.Flag(track) == true);
    });

    /// <summary>Attaches a unit.</summary>
    public IDictionary<string, object?> AttachUnit(object? number, object? unit) => Change(number, (call, misuse) =>
    {
        if (who.Read(unit, misuse) is { } responder) desk.AttachUnit(call.Number, responder);
    });

    /// <summary>Detaches a unit.</summary>
    public IDictionary<string, object?> DetachUnit(object? number, object? unit) => Change(number, (call, misuse) =>
    {
        if (who.Read(unit, misuse) is { } responder) desk.DetachUnit(call.Number, responder);
    });

    /// <summary>Closes a call.</summary>
    public IDictionary<string, object?> Close(object? number) => Change(number, (call, _) => desk.Close(call.Number), mayBeClosed: true);

    private static CallUpdate UpdateOf(FieldReader reader)
    {
        var street = reader.Street();
        return new CallUpdate
        {
            Title = reader.Title(),
            Code = reader.Code(),
            Priority = reader.Priority(),
            Description = reader.Description(),
            Postal = reader.Postal(),
            Status = reader.Status(),
            Place = reader.Place(),
            Departments = reader.List("departments"),
            Address = street?.Address,
            Block = street is { Block.Length: > 0 } ? street.Block : null,
        };
    }

    private IDictionary<string, object?> Change(object? number, Action<Call, Misuse> change, bool mayBeClosed = false)
    {
        if (LooseNumber.Whole(number) is not { } known || book.Find(known) is not { } call)
            return ExportAnswer.Refused(Messages.SurfaceNoCall, LooseTexts.One(number, 20));
        if (call.State == CallState.Closed && mayBeClosed) return ExportAnswer.Done(known);
        if (call.State is CallState.Closed or CallState.Refused) return ExportAnswer.Refused(Messages.SurfaceCallOver, known);

        var misuse = new Misuse();
        change(call, misuse);
        return misuse.Answer ?? ExportAnswer.Done(known);
    }
}
