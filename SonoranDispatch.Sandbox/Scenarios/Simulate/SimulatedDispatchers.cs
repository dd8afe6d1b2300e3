using System.Globalization;
using SonoranDispatch.Calls;
using SonoranDispatch.Sandbox.CadEmulator;
using SonoranDispatch.Sandbox.CadEmulator.Board;

namespace SonoranDispatch.Sandbox.Scenarios.Simulate;

/// <summary>Dispatchers who work in the CAD itself. Their plugins add keys to calls, they close calls, and occasionally they delete one.</summary>
internal sealed class SimulatedDispatchers(Random chance, EmulatedCad cad, RequestAudit audit, RunLog runLog)
{
    private const int DispatcherUnit = 990;

    private int _keys;

    /// <summary>CAD numbers of the calls that dispatchers closed or deleted.</summary>
    public HashSet<int> Ended { get; } = [];

    /// <summary>CAD numbers of the calls whose fields dispatchers edited.</summary>
    public HashSet<int> Edited { get; } = [];

    /// <summary>CAD numbers of the calls to which dispatchers attached units, or from which they detached some.</summary>
    public HashSet<int> Staffed { get; } = [];

    /// <summary>CAD numbers of the 911 calls that dispatchers took up, with those of the dispatch calls.</summary>
    public Dictionary<int, int> TakenUp { get; } = [];

    /// <summary>CAD numbers of the calls that dispatchers deleted.</summary>
    public HashSet<int> Deleted { get; } = [];

    /// <summary>CAD numbers of the calls that dispatchers closed before the resource knew that its create had arrived.</summary>
    public HashSet<int> ClosedUnseen { get; } = [];

    /// <summary>A dispatcher closes half of the calls whose create the resource got no answer to, before it can look for them.</summary>
    /// <param name="repository">The resource's calls.</param>
    /// <param name="callId">The call's number in the CAD.</param>
    public void CloseUnseen(CallRepository repository, int callId)
    {
        if (cad.Board.Find(callId) is not { IsOpen: true } held || chance.Next(2) == 0) return;
        if (!repository.Calls.Any(call => call.Known.Presence == CadPresence.Unknown && call.Uuid.ToString("D") == held.MetaData.GetValueOrDefault("uuid"))) return;

        ClosedUnseen.Add(callId);
        Close(callId);
    }

    /// <summary>A dispatcher takes a random action.</summary>
    /// <param name="repository">The resource's calls. A call is deleted only if the resource knows its CAD number.</param>
    public void Act(CallRepository repository)
    {
        var open = cad.Board.Calls.Where(call => call.IsOpen).ToList();
        if (chance.Next(4) == 0) LogInOrOut();
        if (open.Count == 0) return;

        var call = open[chance.Next(open.Count)];
        var what = chance.Next(12);

        // A 911 call is taken up or taken off the list, and never closed.
        if (call.IsEmergency && repository.Calls.Any(known => known.IsListedAsEmergency && known.CadNumber == call.CallId)) ActOnEmergency(call.CallId, what);
        else if (what == 0 && repository.Calls.Any(known => known.CadNumber == call.CallId && known.Uuid.ToString("D") == call.MetaData.GetValueOrDefault("uuid"))) Delete(call.CallId);
        else if (what is 1 or 2) Close(call.CallId);
        else AddKey(call.CallId);
    }

    private void ActOnEmergency(int callId, int what)
    {
        if (what == 0) Delete(callId);
        else if (what < 3) AddKey(callId);
        else TakeUp(callId);
    }

    private void LogInOrOut()
    {
        var isIn = cad.Board.Units.Any(unit => unit.Id == DispatcherUnit);
        if (isIn) cad.Board.RemoveUnit(DispatcherUnit);
        else cad.Board.SetUnit(new BoardUnit { Id = DispatcherUnit, UnitNum = "D-1", IsDispatch = true });
        runLog.Tell(isIn ? "DISPATCHER logs off" : "DISPATCHER logs in");
    }

    private void TakeUp(int callId)
    {
        var how = new EmergencyTakeUp(chance.Next(3) == 0 ? "createdFromId" : "origin911", chance.Next(2) == 0, chance.Next(3) == 0);
        if (cad.Dispatcher.TakeUp(callId, how) is not { } made) return;

        TakenUp[callId] = made.CallId;
        runLog.Tell($"DISPATCHER takes CAD call {callId} up as {made.CallId} ({how})");
    }

    private void Delete(int callId)
    {
        Ended.Add(callId);
        Deleted.Add(callId);
        if (cad.Board.Find(callId) is { IsEmergency: true }) cad.Dispatcher.RemoveEmergency(callId);
        else cad.Dispatcher.Delete(callId);
        audit.Forget(callId);
        runLog.Tell($"DISPATCHER deletes CAD call {callId}");
    }

    private void Close(int callId)
    {
        Ended.Add(callId);
        cad.Dispatcher.Close(callId);
        runLog.Tell($"DISPATCHER closes CAD call {callId}");
    }

    private void AddKey(int callId)
    {
        var key = "theirs-" + (++_keys).ToString(CultureInfo.InvariantCulture);
        audit.AddForeign(callId, key);
        runLog.Tell($"DISPATCHER adds {key} to CAD call {callId}");
    }
}
