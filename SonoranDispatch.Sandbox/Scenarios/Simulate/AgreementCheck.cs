using SonoranDispatch.Calls;
using SonoranDispatch.Sandbox.CadEmulator.Board;

namespace SonoranDispatch.Sandbox.Scenarios.Simulate;

/// <summary>Checks at the end that the game shows what the CAD holds. Only where somebody is on duty, since otherwise the CAD's calls are not read.</summary>
internal sealed class AgreementCheck(CadBoard board, RunLog runLog)
{
    /// <summary>Checks every call that is open on either side.</summary>
    public void Check(CompositionRoot root)
    {
        if (root.DutyRoster.OnDuty().Count == 0 || root.Cad is null) return;

        foreach (var held in board.Calls.Where(call => call.IsOpen))
        {
            var call = root.Repository.Calls.FirstOrDefault(call => call.CadNumber == held.CallId);

            // The call was created again after the CAD's calls could not be read for ten minutes: the game knows one of the two.
            if (call is null && root.Repository.Calls.Any(twice => twice.PossiblyTwice && twice.Uuid.ToString("D") == held.MetaData.GetValueOrDefault("uuid"))) continue;

            runLog.Hold(Invariants.GameShowsTheCad, call is not null && !call.Known.Closed, () => $"CAD call {held.CallId} is open and call {call?.Number.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "none"} is not");
            if (call is { Desired.Closed: false }) CheckNotes(call, held);
        }

        foreach (var call in root.Repository.Calls.Where(call => call is { CadNumber: not null, Desired.Closed: false, Refusal: null }))
            runLog.Hold(Invariants.GameShowsTheCad, board.Find(call.CadNumber ?? 0) is { IsOpen: true }, () => $"call {call.Number} is open ({call.Known.NumberState}, from the CAD {call.IsFromCad}) and CAD call {call.CadNumber} is not");
    }

    private void CheckNotes(Call call, BoardCall held)
    {
        var theirs = held.Notes.Select(note => note.Content).Where(note => note.StartsWith(SimulatedDispatchWork.NoteStart, StringComparison.Ordinal)).Order().ToList();
        var shown = call.Known.OthersNotes.Select(other => other.Note.Content).Where(note => note.StartsWith(SimulatedDispatchWork.NoteStart, StringComparison.Ordinal)).Order().ToList();
        runLog.Hold(Invariants.GameShowsTheCad, theirs.SequenceEqual(shown), () => $"call {call.Number}: notes {string.Join(", ", shown)}; the CAD has {string.Join(", ", theirs)}");
    }
}
