using System.Globalization;
using SonoranDispatch.Calls;
using SonoranDispatch.Sandbox.CadEmulator.Board;

namespace SonoranDispatch.Sandbox.Scenarios.Simulate;

/// <summary>Checks at the end in which of the CAD's lists a call is.</summary>
internal sealed class ListingCheck(CadBoard board, SimulatedDispatchers dispatchers, RunLog runLog)
{
    /// <summary>Whether a call in the CAD is the given call: by its uuid, or by the 911 call that a dispatcher made it of.</summary>
    public bool IsOf(Call call, BoardCall held) =>
        held.MetaData.GetValueOrDefault("uuid") == call.Uuid.ToString("D") || (call.Known.Origin is { } origin && dispatchers.TakenUp.GetValueOrDefault(origin.CallId) == held.CallId);

    /// <summary>Checks that the incident is open in one list only, and once.</summary>
    public void CheckOnce(Call call)
    {
        var open = board.Calls.Where(held => held.IsOpen && IsOf(call, held)).ToList();
        runLog.Hold(Invariants.OneListing, open.Count <= 1 || call.PossiblyTwice || IsUnheard(call), () => $"call {call.Number} is open as {string.Join(", ", open.Select(Name))}, left over {string.Join(", ", call.Known.Leftovers)}");
    }

    /// <summary>Checks a call that is in the list of 911 calls.</summary>
    public void CheckListed(Call call, BoardCall held)
    {
        if (IsUnheard(call)) return;

        runLog.Hold(Invariants.ListedAsDesired, held.IsEmergency && held.IsOpen != call.Desired.Closed, () => $"call {call.Number}, 911 call {held.CallId}: open {held.IsOpen}");
        runLog.Hold(Invariants.ListedAsDesired, !call.NeedsDispatch || call.Desired.Closed, () => $"call {call.Number} needs to be a dispatch call");
        var missing = call.Desired.Notes.Where(note => !SimulatedScripts.IsRefused(note.Content) && held.Notes.All(there => there.Content != note.Content)).ToList();
        runLog.Hold(Invariants.ListedAsDesired, call.Desired.Closed || missing.Count == 0, () => $"call {call.Number} lacks {missing.Count} notes");
    }

    // A dispatcher took it up, and nobody has told the resource yet.
    private bool IsUnheard(Call call) => call.IsListedAsEmergency && call.CadNumber is { } number && dispatchers.TakenUp.ContainsKey(number);

    private static string Name(BoardCall held) => (held.IsEmergency ? "911 call " : "CAD call ") + held.CallId.ToString(CultureInfo.InvariantCulture);
}
