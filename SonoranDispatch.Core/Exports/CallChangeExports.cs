using SonoranDispatch.Actions;
using SonoranDispatch.Calls;
using SonoranDispatch.Contracts;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Players;

namespace SonoranDispatch.Exports;

/// <summary>
/// The exports that change calls: reads the arguments and performs the same actions that officers use. Repeating a change that is already
/// made is not an error.
/// </summary>
/// <param name="repository">The calls.</param>
/// <param name="callActions">Changes calls.</param>
/// <param name="unitReader">Reads units.</param>
/// <param name="longestText">The maximum length of a description or note, in characters.</param>
public sealed class CallChangeExports(CallRepository repository, CallActions callActions, UnitReader unitReader, int longestText)
{
    private const string Label = "export";
    private const int MostNotes = 200;

    /// <summary>Changes the fields that the table contains.</summary>
    public IDictionary<string, object?> Update(object? number, object? fields) => Change(number, (call, errors) =>
    {
        var table = LuaTableReader.Of(fields);
        if (!table.IsTable) errors.Report(Messages.SurfaceNoTable, "updateCall");

        var changes = UpdateOf(new CallFieldReader(table, errors, longestText));
        if (errors.Answer is null) callActions.Update(call.Number, changes);
    });

    /// <summary>Adds a note.</summary>
    public IDictionary<string, object?> AddNote(object? number, object? text) => Change(number, (call, errors) =>
    {
        var said = LuaTextReader.One(text, longestText);
        if (said.Length == 0) errors.Report(Messages.SurfaceNothingSaid, "a text");
        else if (call.Desired.Notes.Count >= MostNotes) errors.Field("text", FormattableString.Invariant($"one of at most {MostNotes} notes of a call"));
        else if (!callActions.AddNote(call.Number, Label, said, NoteSource.Script).Ok) errors.Report(Messages.ActionTooManyNotes, call.Number);
    });

    /// <summary>Adds the notes of a new call, up to the maximum that a call accepts.</summary>
    public void AddNotes(int number, IReadOnlyList<string> notes)
    {
        if (repository.Find(number) is not { } call) return;

        foreach (var note in notes.Take(MostNotes - call.Desired.Notes.Count)) callActions.AddNote(number, Label, note, NoteSource.Script);
    }

    /// <summary>Makes a unit primary, and attaches it if necessary; clears the primary unit if <paramref name="unit"/> is null.</summary>
    public IDictionary<string, object?> SetPrimary(object? number, object? unit, object? track) => Change(number, (call, errors) =>
    {
        if (unit is null)
        {
            callActions.SetPrimary(call.Number, null, track: false);
            return;
        }

        if (unitReader.Read(unit, errors) is not { } responder) return;

        if (responder.Unit?.IdentifierId is not { } identifier)
        {
            errors.Field("who", "a player's server id or { unit = identifier id }: the CAD knows a primary unit by its identifier id only");
            return;
        }

        if (!call.Desired.Units.Any(other => other.IdentifierId == identifier)) callActions.AttachUnit(call.Number, responder);
        callActions.SetPrimary(call.Number, identifier, LuaNumberReader.Flag(track) == true);
    });

    /// <summary>Attaches a unit.</summary>
    public IDictionary<string, object?> AttachUnit(object? number, object? unit) => Change(number, (call, errors) =>
    {
        if (unitReader.Read(unit, errors) is { } responder) callActions.AttachUnit(call.Number, responder);
    });

    /// <summary>Detaches a unit.</summary>
    public IDictionary<string, object?> DetachUnit(object? number, object? unit) => Change(number, (call, errors) =>
    {
        if (unitReader.Read(unit, errors) is { } responder) callActions.DetachUnit(call.Number, responder);
    });

    /// <summary>Closes a call.</summary>
    public IDictionary<string, object?> Close(object? number) => Change(number, (call, _) => callActions.Close(call.Number), mayBeClosed: true);

    private static CallUpdate UpdateOf(CallFieldReader reader)
    {
        var (street, description) = (reader.Street(), reader.Description());
        return new CallUpdate
        {
            Details = new()
            {
                Title = reader.Title(),
                Code = reader.Code(),
                Priority = reader.Priority(),
                Description = description,
                Postal = reader.Postal(),
                Status = reader.Status(),
                Address = street?.Address,
                Block = street is { Block.Length: > 0 } ? street.Block : null,
            },
            Text = description,
            Place = reader.Place(),
            Departments = reader.List("departments"),
            Needs = reader.Needs(),
        };
    }

    private IDictionary<string, object?> Change(object? number, Action<Call, ArgumentErrors> change, bool mayBeClosed = false)
    {
        if (LuaNumberReader.Whole(number) is not { } known || repository.Find(known) is not { } call)
            return ExportResult.Refused(Messages.SurfaceNoCall, LuaTextReader.One(number, 20));
        if (call.State == CallState.Closed && mayBeClosed) return ExportResult.Done(known);
        if (call.State is CallState.Closed or CallState.Refused) return ExportResult.Refused(Messages.SurfaceCallOver, known);

        var errors = new ArgumentErrors();
        change(call, errors);
        return errors.Answer ?? ExportResult.Done(known);
    }
}
