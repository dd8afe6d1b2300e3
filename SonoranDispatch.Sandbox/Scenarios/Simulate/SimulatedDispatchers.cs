using System.Globalization;
using SonoranDispatch.Calls;
using SonoranDispatch.Sandbox.CadEmulator.Board;

namespace SonoranDispatch.Sandbox.Scenarios.Simulate;

/// <summary>Dispatchers who work in the CAD itself. Their plugins add keys to calls, they close calls, and occasionally they delete one.</summary>
internal sealed class SimulatedDispatchers(Random chance, CadBoard board, RequestAudit audit, RunLog runLog)
{
    private int _keys;

    /// <summary>CAD numbers of the calls that dispatchers closed or deleted.</summary>
    public HashSet<int> Ended { get; } = [];

    /// <summary>CAD numbers of the calls that dispatchers deleted.</summary>
    public HashSet<int> Deleted { get; } = [];

    /// <summary>CAD numbers of the calls that dispatchers closed before the resource knew that its create had arrived.</summary>
    public HashSet<int> ClosedUnseen { get; } = [];

    /// <summary>A dispatcher closes half of the calls whose create the resource got no answer to, before it can look for them.</summary>
    /// <param name="repository">The resource's calls.</param>
    /// <param name="callId">The call's number in the CAD.</param>
    public void CloseUnseen(CallRepository repository, int callId)
    {
        if (board.Find(callId) is not { IsOpen: true } held || chance.Next(2) == 0) return;
        if (!repository.Calls.Any(call => call.Known.Presence == CadPresence.Unknown && call.Uuid.ToString("D") == held.MetaData.GetValueOrDefault("uuid"))) return;

        ClosedUnseen.Add(callId);
        Close(callId);
    }

    /// <summary>A dispatcher takes a random action.</summary>
    /// <param name="repository">The resource's calls. A call is deleted only if the resource knows its CAD number.</param>
    public void Act(CallRepository repository)
    {
        var open = board.Calls.Where(call => call.IsOpen).ToList();
        if (open.Count == 0) return;

        var call = open[chance.Next(open.Count)];
        var what = chance.Next(12);
        if (what == 0 && repository.Calls.Any(known => known.CadNumber == call.CallId && known.Uuid.ToString("D") == call.MetaData.GetValueOrDefault("uuid"))) Delete(call.CallId);
        else if (what is 1 or 2) Close(call.CallId);
        else AddKey(call.CallId);
    }

    private void Delete(int callId)
    {
        Ended.Add(callId);
        Deleted.Add(callId);
        board.Remove(callId);
        audit.Forget(callId);
        runLog.Tell($"DISPATCHER deletes CAD call {callId}");
    }

    private void Close(int callId)
    {
        Ended.Add(callId);
        board.Change(callId, call => call with { Status = 2 });
        runLog.Tell($"DISPATCHER closes CAD call {callId}");
    }

    private void AddKey(int callId)
    {
        var key = "theirs-" + (++_keys).ToString(CultureInfo.InvariantCulture);
        audit.AddForeign(callId, key);
        runLog.Tell($"DISPATCHER adds {key} to CAD call {callId}");
    }
}
