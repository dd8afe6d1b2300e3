using SonoranDispatch.Cad;
using SonoranDispatch.Calls;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Sandbox.CadEmulator;
using SonoranDispatch.Sandbox.CadEmulator.Board;

namespace SonoranDispatch.Sandbox.Scenarios.Simulate;

/// <summary>Compares, when all is over, what the CAD holds with what it should hold.</summary>
internal sealed class Ending(EmulatedCad cad, Dispatchers dispatchers, Witness witness, IReadOnlyList<string> log, Story story)
{
    /// <summary>Holds every promise against the end.</summary>
    public void Check(CompositionRoot root, IEnumerable<KeyValuePair<Guid, int>> accepted, bool settled)
    {
        story.Hold(Promises.Settles, settled, () => $"{root.Courier.Waiting} calls wait, {root.Gate.Trouble?.Text}");
        foreach (var (uuid, number) in accepted) CheckAccepted(root.Book, uuid, number);
        CheckCounts(root.Book);
        foreach (var call in root.Book.Calls.Where(call => call.CadNumber is not null)) CheckCall(call);
        CheckForeign();
    }

    private void CheckAccepted(CallBook book, Guid uuid, int number)
    {
        var call = book.Find(number);
        if (call is null && WasLetGo(uuid.ToString("D"))) return;

        var isThere = cad.Board.TimesCreated.ContainsKey(uuid.ToString("D"));
        var isParked = call?.Refusal is not null && Names(Messages.CallRefused, number);
        story.Hold(Promises.InTheCadOrParked, call?.Uuid == uuid && (isThere || isParked), () => $"call {number} {uuid}: {call?.State.ToString() ?? "not in the book"}");
    }

    // The book lets closed calls go after a day, and the wall clock jumps.
    private bool WasLetGo(string uuid) => cad.Board.Calls.Any(held => !held.IsOpen && held.MetaData.GetValueOrDefault("uuid") == uuid);

    private void CheckCounts(CallBook book)
    {
        foreach (var (uuid, times) in cad.Board.TimesCreated)
        {
            var call = book.Calls.FirstOrDefault(call => call.Uuid.ToString("D") == uuid);
            if (call is null && WasLetGo(uuid) && times == 1) continue;

            story.Hold(Promises.OnlyKnownCalls, call is not null, () => uuid);
            story.Hold(Promises.OnlyOnce, times == 1 || (times == 2 && call?.PossiblyTwice == true), () => $"call {call?.Number} {uuid} was made {times} times");
        }
    }

    private void CheckCall(Call call)
    {
        if (call.CadNumber is not { } cadNumber || cad.Board.Find(cadNumber) is not { } held)
        {
            story.Hold(Promises.NumberIsTrue, false, () => $"call {call.Number}: there is no CAD call {call.CadNumber}");
            return;
        }

        story.Hold(Promises.NumberIsTrue, held.MetaData.GetValueOrDefault("uuid") == call.Uuid.ToString("D"), () => $"call {call.Number} is not CAD call {cadNumber}");
        if (dispatchers.Deleted.Contains(cadNumber)) return;

        foreach (var parked in call.Parked)
        {
            var isBeyond = held.IsEmergency && parked.Step is not (CadStep.Edit or CadStep.Move);
            story.Hold(Promises.ParkedWithCause, isBeyond && Names(Messages.ChangeRefused, call.Number), () => $"call {call.Number}: {parked.Step}, {parked.Refusal.Why}");
        }

        if (dispatchers.Ended.Contains(cadNumber)) return;

        CheckFields(call, held);
        story.Hold(Promises.ClosedAsDesired, held.IsClosed == call.Desired.Closed, () => $"call {call.Number}, CAD call {cadNumber}: closed {held.IsClosed}");
        var isPlaced = CallMetaData.Holds(held.MetaData, call.Desired.Place);
        story.Hold(Promises.PlaceAsDesired, isPlaced, () => $"call {call.Number}: {call.Desired.Place}, held {string.Join(" ", held.MetaData)}");
        if (held.IsEmergency) return;

        var notes = call.Desired.Notes.Select(note => note.Content).ToList();
        story.Hold(Promises.NotesOnceInOrder, notes.SequenceEqual(held.Notes.Select(note => note.Content)),
            () => $"call {call.Number}: {string.Join(", ", notes)}; held {string.Join(", ", held.Notes.Select(note => note.Content))}");
        var units = call.Desired.Units.Select(unit => unit.IdentifierId ?? 0).Order().ToList();
        story.Hold(Promises.UnitsAsDesired, units.SequenceEqual(held.Idents.Order()),
            () => $"call {call.Number}: {string.Join(", ", units)}; held {string.Join(", ", held.Idents)}");
    }

    private void CheckFields(Call call, BoardCall held)
    {
        var wanted = call.Desired.Details;
        Same("postal", wanted.Postal, held.Postal);
        Same("code", wanted.Code, held.Code);
        if (!IsWithoutItsStreet(call, held))
        {
            Same("address", wanted.Address, held.Address);
            Same("block", wanted.Block, held.Block);
            var isTitled = held.IsEmergency && wanted.Description.Length == 0 && held.Description == wanted.Title;
            Same("description", wanted.Description, isTitled ? "" : held.Description);
        }

        Same("priority", wanted.Priority, held.Priority);
        if (held.IsEmergency) return;

        Same("title", wanted.Title, held.Title);
        Same("origin", (int)wanted.Origin, held.Origin);
        Same("primary", wanted.Primary ?? -1, held.Primary);
        if (wanted.Primary is not null) Same("tracking", wanted.TrackPrimary, held.TrackPrimary);
        if (!held.IsClosed) Same("status", (int)wanted.Status, held.Status);

        void Same<T>(string field, T want, T have) =>
            story.Hold(Promises.FieldsAsDesired, Equals(want, have), () => $"call {call.Number}: {field} {want}, held {have}");
    }

    // The street of a panic goes to the CAD with its next change. There may have been none yet, or none until it was closed.
    private static bool IsWithoutItsStreet(Call call, BoardCall held) =>
        call.IsPanic && (held.IsClosed || (call.LateDetails is { } late && CallChanges.Between(late, call.Desired.Details).IsEmpty));

    private void CheckForeign()
    {
        foreach (var (callId, key) in witness.Foreign)
            story.Hold(Promises.ForeignKeysKept, cad.Board.Find(callId)?.MetaData.ContainsKey(key) == true, () => $"CAD call {callId} has lost {key}");
    }

    private bool Names(MessageKind kind, int number) =>
        log.Any(line => line.Contains(kind.Code, StringComparison.Ordinal) && line.Contains("call " + number + " ", StringComparison.Ordinal));
}
