using SonoranDispatch.Cad;
using SonoranDispatch.Calls;
using SonoranDispatch.Contracts;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Sandbox.CadEmulator;
using SonoranDispatch.Sandbox.CadEmulator.Board;

namespace SonoranDispatch.Sandbox.Scenarios.Simulate;

/// <summary>Compares the CAD's final state with what it should be.</summary>
internal sealed class FinalStateCheck(EmulatedCad cad, CommunityProfile community, AccountSchedule accounts, SimulatedDispatchers dispatchers, RequestAudit audit, DropCheck drops, IReadOnlyList<string> log, RunLog runLog)
{
    private readonly ListingCheck _listings = new(cad.Board, dispatchers, runLog);

    /// <summary>Checks every invariant on the final state.</summary>
    /// <param name="root">The resource.</param>
    /// <param name="accepted">The calls whose callers were told that they were received, with their numbers.</param>
    /// <param name="possiblyTwice">The calls that were said to be in the CAD twice perhaps.</param>
    /// <param name="settled">Whether nothing waits any more.</param>
    public void Check(CompositionRoot root, IEnumerable<KeyValuePair<Guid, int>> accepted, IReadOnlySet<Guid> possiblyTwice, bool settled)
    {
        runLog.Hold(Invariants.Settles, settled, () => $"{root.Synchronizer.Waiting} calls wait, {Busy(root)}{root.CircuitBreaker.LastFailure?.Text}");
        foreach (var (uuid, number) in accepted) CheckAccepted(root.Repository, uuid, number);
        CheckCounts(root.Repository, possiblyTwice);
        foreach (var call in root.Repository.Calls.Where(call => call.CadNumber is not null)) CheckCall(call);
        accounts.Check(root.Repository);
        CheckForeign();
        CheckPanics(root.Repository);
    }

    private static string Busy(CompositionRoot root) =>
        (root.CadUpdates.IsBusy ? "a read is applied, " : "") + (root.UnitUpdates.IsBusy ? "units are updated, " : "") + (root.Screens.IsBusy ? "screens wait, " : "") + (root.Repository.NeedsFlush ? "the store waits, " : "");

    private void CheckPanics(CallRepository repository)
    {
        foreach (var unit in cad.Board.Units.Where(unit => unit.IsPanic))
            runLog.Hold(Invariants.PanicEnds, repository.Calls.Any(call => !call.Desired.Closed && call.UnitPanic.Held?.IdentifierId == unit.Id), () => $"unit {unit.Id} is still in panic; " + string.Join("; ", repository.Calls.Where(call => call.IsPanic).Select(call => $"call {call.Number} closed {call.Desired.Closed}, {call.Known.NumberState}, {call.UnitPanic}")));
    }

    private void CheckAccepted(CallRepository repository, Guid uuid, int number)
    {
        var call = repository.Find(number);
        if (call is null && (WasLetGo(uuid.ToString("D")) || drops.WasDropped(uuid))) return;

        var isThere = TimesCreated().ContainsKey(uuid.ToString("D"));
        var isParked = call?.Refusal is not null && Names(Messages.CallRefused, number);
        var isDropped = call is { IsDropped: true } && !isThere;

        // It may have arrived in the other community when the account changed, so it waits for that account.
        var isOfTheOther = call is { IsSetAside: true } && log.Any(line => line.Contains(Messages.CallsSetAside.Code, StringComparison.Ordinal));
        runLog.Hold(Invariants.InTheCadOrParked, call?.Uuid == uuid && (isThere || isParked || isDropped || isOfTheOther), () => $"call {number} {uuid}: {call?.State.ToString() ?? "not in the book"}");
    }

    // The repository drops closed calls after a day, and the wall clock may jump.
    private bool WasLetGo(string uuid) => cad.Board.Calls.Concat(accounts.Other.Board.Calls).Any(held => !held.IsOpen && held.MetaData.GetValueOrDefault("uuid") == uuid);

    // In both communities together: a call that is in one of them may never be created in the other.
    private Dictionary<string, int> TimesCreated() => cad.Board.TimesCreated.Concat(accounts.Other.Board.TimesCreated)
        .GroupBy(pair => pair.Key, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Sum(pair => pair.Value), StringComparer.Ordinal);

    private void CheckCounts(CallRepository repository, IReadOnlySet<Guid> possiblyTwice)
    {
        foreach (var (uuid, times) in TimesCreated())
        {
            var call = repository.Calls.FirstOrDefault(call => call.Uuid.ToString("D") == uuid);
            if (call is null && WasLetGo(uuid) && times == 1) continue;

            runLog.Hold(Invariants.OnlyKnownCalls, call is not null, () => uuid);
            runLog.Hold(Invariants.OnlyOnce, times == 1 || (times == 2 && possiblyTwice.Contains(Guid.Parse(uuid))), () => $"call {call?.Number} {uuid} was made {times} times");
        }
    }

    private void CheckCall(Call call)
    {
        if (call.CadNumber is not { } cadNumber || cad.Board.Find(cadNumber) is not { } held)
        {
            runLog.Hold(Invariants.NumberIsTrue, false, () => $"call {call.Number}: there is no CAD call {call.CadNumber}");
            return;
        }

        runLog.Hold(Invariants.NumberIsTrue, call.IsFromCad || _listings.IsOf(call, held), () => $"call {call.Number} is not CAD call {cadNumber}");
        if (dispatchers.Deleted.Contains(cadNumber)) return;
        if (dispatchers.ClosedUnseen.Contains(cadNumber)) runLog.Hold(Invariants.ClosedHereToo, call is { Known.Closed: true, Desired.Closed: true }, () => $"call {call.Number}, CAD call {cadNumber}");

        _listings.CheckOnce(call);
        if (call.IsListedAsEmergency)
        {
            _listings.CheckListed(call, held);
            return;
        }

        foreach (var refused in call.RefusedChanges)
        {
            // Version 2 cannot clear the primary unit: that wish is dropped, and the call says so.
            if (refused.Step is CadStep.SetPrimary { IdentifierId: null }) continue;

            // Version 1 knows a unit by its player only. Who attached it was a dispatcher.
            if (community.IsV1Only && refused.Step is CadStep.Detach { Unit.CommunityUserId: null }) continue;

            if (refused.Step is CadStep.AddNote && call.Desired.Notes.Any(note => SimulatedScripts.IsRefused(note.Content))) continue;

            var isBeyond = held.IsEmergency && refused.Step is not (CadStep.Edit or CadStep.Move);
            runLog.Hold(Invariants.ParkedWithCause, isBeyond && Names(Messages.ChangeRefused, call.Number), () => $"call {call.Number}: {refused.Step}, {refused.Refusal.Why}");
        }

        if (dispatchers.Ended.Contains(cadNumber)) return;

        // What a dispatcher changed in a call that was closed meanwhile stays theirs.
        if (!held.IsClosed || !dispatchers.Edited.Contains(cadNumber)) CheckFields(call, held);
        runLog.Hold(Invariants.ClosedAsDesired, held.IsClosed == call.Desired.Closed, () => $"call {call.Number}, CAD call {cadNumber}: closed {held.IsClosed}");

        // Closing does not wait for a place, and a closed call needs none.
        var isPlaced = CallMetaData.Holds(held.MetaData, call.Desired.Place) || (call.Desired.Closed && held.IsClosed);
        runLog.Hold(Invariants.PlaceAsDesired, isPlaced, () => $"call {call.Number}: {call.Desired.Place}, held {string.Join(" ", held.MetaData)}");
        if (held.IsEmergency || call.IsFromCad) return;

        var notes = call.Desired.Notes.Select(note => note.Content).Where(note => !SimulatedScripts.IsRefused(note)).ToList();
        var inCad = held.Notes.Select(note => note.Content).Where(note => !SimulatedScripts.IsRefused(note) && !note.StartsWith(SimulatedDispatchWork.NoteStart, StringComparison.Ordinal)).ToList();

        // Of the notes that the CAD has, the newest stay here.
        var isAll = notes.Count < DeliveredNotes.Most ? inCad.Count == notes.Count : inCad.Count >= notes.Count;
        runLog.Hold(Invariants.NotesOnceInOrder, isAll && notes.SequenceEqual(inCad.Skip(inCad.Count - notes.Count)),
            () => $"call {call.Number}: {string.Join(", ", notes)}; held {string.Join(", ", held.Notes.Select(note => note.Content))}");
        if (held.IsClosed && dispatchers.Staffed.Contains(cadNumber)) return;

        var units = call.Desired.Units.Select(unit => unit.IdentifierId ?? 0).Order().ToList();

        // Where version 1 knows players by other ids, it may have detached nobody.
        var mayHoldMore = (community.ApiIds is not null && audit.HasDetachedByV1) || call.RefusedChanges.Any(refused => refused.Step is CadStep.Detach);
        runLog.Hold(Invariants.UnitsAsDesired, mayHoldMore ? units.All(held.Idents.Contains) : units.SequenceEqual(held.Idents.Order()),
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
        if (!dispatchers.TakenUp.ContainsValue(held.CallId)) Same("origin", (int)wanted.Origin, held.Origin);
        var staysPrimary = wanted.Primary is null && call.RefusedChanges.Any(refused => refused.Step is CadStep.SetPrimary { IdentifierId: null });
        if (!staysPrimary) Same("primary", wanted.Primary ?? -1, held.Primary);
        if (wanted.Primary is not null) Same("tracking", wanted.TrackPrimary, held.TrackPrimary);
        if (!held.IsClosed && !IsActiveHereOnly(call)) Same("status", (int)wanted.Status, held.Status);

        void Same<T>(string field, T want, T have) =>
            runLog.Hold(Invariants.FieldsAsDesired, Equals(want, have), () => $"call {call.Number}: {field} {want}, held {have}");
    }

    // The street of a panic is sent with the call's next change. There may have been none yet, or none before it was closed.
    private static bool IsWithoutItsStreet(Call call, BoardCall held) =>
        call.IsPanic && (held.IsClosed || (call.LateDetails is { } late && CallChanges.Between(late, call.Desired.Details).IsEmpty));

    // That a unit responds is sent with the call's next change.
    private static bool IsActiveHereOnly(Call call) => call.LateDetails is { Status: CallStatus.Active } late && CallChanges.Between(late, call.Desired.Details).IsEmpty;

    private void CheckForeign()
    {
        foreach (var (callId, key) in audit.Foreign)
            runLog.Hold(Invariants.ForeignKeysKept, cad.Board.Find(callId)?.MetaData.ContainsKey(key) == true, () => $"CAD call {callId} has lost {key}");
    }

    private bool Names(MessageDefinition kind, int number) =>
        log.Any(line => line.Contains(kind.Code, StringComparison.Ordinal) && line.Contains("call " + number + " ", StringComparison.Ordinal));
}
