using Newtonsoft.Json;
using SonoranDispatch.Contracts;
using SonoranDispatch.Players;

namespace SonoranDispatch.Calls.Records;

/// <summary>Writes and reads refused changes in a record: the request, its contents, and why it was refused.</summary>
internal static class RefusedChangeSerializer
{
    public static void Write(RecordJsonWriter to, RefusedChange refused)
    {
        to.Object("step", refused.Step, WriteStep);
        to.Object("refusal", refused.Refusal, WriteRefusal);
    }

    public static RefusedChange Read(RecordJsonReader from)
    {
        var (step, refusal) = ((CadStep?)null, (Refusal?)null);
        from.Enter();
        while (from.Field() is { } field)
            switch (field)
            {
                case "step": step = ReadStep(from); break;
                case "refusal": refusal = ReadRefusal(from); break;
                default: from.PassOver(); break;
            }

        if (step is null || refusal is null) throw new JsonException("a parked change lacks its step or its reason");
        return new RefusedChange(step, refusal);
    }

    public static void WriteRefusal(RecordJsonWriter to, Refusal refusal)
    {
        to.Text("why", refusal.Why);
        to.Date("at", refusal.At);
    }

    public static Refusal ReadRefusal(RecordJsonReader from)
    {
        var (why, at) = ("", (DateTimeOffset?)null);
        from.Enter();
        while (from.Field() is { } field)
            switch (field)
            {
                case "why": why = from.Text(); break;
                case "at": at = from.Date(); break;
                default: from.PassOver(); break;
            }

        return new Refusal(why, at ?? throw new JsonException("a refusal has no date"));
    }

    public static void WriteStep(RecordJsonWriter to, CadStep step)
    {
        to.Text("is", step.GetType().Name);
        switch (step)
        {
            case CadStep.Edit edit: to.Object("changes", edit.Changes, WriteChanges); break;
            case CadStep.Move move: to.Object("place", move.Place, CallRecordFieldsWriter.Place); break;
            case CadStep.Attach attach: to.Object("unit", attach.Unit, CallRecordFieldsWriter.Unit); break;
            case CadStep.Detach detach: to.Object("unit", detach.Unit, CallRecordFieldsWriter.Unit); break;
            case CadStep.Remove remove:
                to.Number("callId", remove.CallId);
                to.Flag("emergency", remove.IsEmergency);
                break;
            case CadStep.AddNote note: to.Number("index", note.Index); break;
            case CadStep.LookUpNote look: to.Number("index", look.Index); break;
            case CadStep.SetPanic panic:
                to.Object("unit", panic.Unit, CallRecordFieldsWriter.Unit);
                to.Flag("panic", panic.IsPanic);
                break;
            case CadStep.SetPrimary primary:
                to.Number("identifier", primary.IdentifierId);
                to.Flag("track", primary.Track);
                break;
        }
    }

    public static CadStep ReadStep(RecordJsonReader from)
    {
        var (name, changes, place, unit) = ("", (CallChanges?)null, (Place?)null, (UnitTarget?)null);
        var (index, identifier, track, panic, callId, emergency) = ((int?)null, (int?)null, false, false, (int?)null, false);
        from.Enter();
        while (from.Field() is { } field)
            switch (field)
            {
                case "is": name = from.Text(); break;
                case "changes": changes = ReadChanges(from); break;
                case "place": place = CallRecordFieldsReader.Place(from); break;
                case "unit": unit = CallRecordFieldsReader.Unit(from); break;
                case "index": index = from.Int(); break;
                case "identifier": identifier = from.Int(); break;
                case "track": track = from.Flag(); break;
                case "panic": panic = from.Flag(); break;
                case "callId": callId = from.Int(); break;
                case "emergency": emergency = from.Flag(); break;
                default: from.PassOver(); break;
            }

        return name switch
        {
            nameof(CadStep.Create) => new CadStep.Create(),
            nameof(CadStep.CreateEmergency) => new CadStep.CreateEmergency(),
            nameof(CadStep.Remove) when callId is { } number => new CadStep.Remove(number, emergency),
            nameof(CadStep.LookUp) => new CadStep.LookUp(),
            nameof(CadStep.Refresh) => new CadStep.Refresh(),
            nameof(CadStep.Close) => new CadStep.Close(),
            nameof(CadStep.SetPrimary) => new CadStep.SetPrimary(identifier, track),
            nameof(CadStep.Edit) when changes is not null => new CadStep.Edit(changes),
            nameof(CadStep.Move) when place is not null => new CadStep.Move(place),
            nameof(CadStep.Attach) when unit is not null => new CadStep.Attach(unit),
            nameof(CadStep.Detach) when unit is not null => new CadStep.Detach(unit),
            nameof(CadStep.SetPanic) when unit is not null => new CadStep.SetPanic(unit, panic),
            nameof(CadStep.AddNote) when index is { } at => new CadStep.AddNote(at),
            nameof(CadStep.LookUpNote) when index is { } at => new CadStep.LookUpNote(at),
            _ => throw new JsonException("a parked change is of an unknown kind: " + name),
        };
    }

    private static void WriteChanges(RecordJsonWriter to, CallChanges changes)
    {
        to.Number("status", (int?)changes.Status);
        to.Number("priority", changes.Priority);
        to.TextOrNone("block", changes.Block);
        to.TextOrNone("address", changes.Address);
        to.TextOrNone("postal", changes.Postal);
        to.TextOrNone("title", changes.Title);
        to.TextOrNone("code", changes.Code);
        to.TextOrNone("description", changes.Description);
    }

    private static CallChanges ReadChanges(RecordJsonReader from)
    {
        var changes = CallChanges.None;
        from.Enter();
        while (from.Field() is { } field)
            switch (field)
            {
                case "status": changes = changes with { Status = (CallStatus)from.Code((int)CallStatus.Closed) }; break;
                case "priority": changes = changes with { Priority = from.Int() }; break;
                case "block": changes = changes with { Block = from.Text() }; break;
                case "address": changes = changes with { Address = from.Text() }; break;
                case "postal": changes = changes with { Postal = from.Text() }; break;
                case "title": changes = changes with { Title = from.Text() }; break;
                case "code": changes = changes with { Code = from.Text() }; break;
                case "description": changes = changes with { Description = from.Text() }; break;
                default: from.PassOver(); break;
            }

        return changes;
    }
}
