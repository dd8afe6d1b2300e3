using SonoranDispatch.Calls;

namespace SonoranDispatch.Sandbox.Scenarios.Simulate;

/// <summary>
/// Records independently what was requested for each call, and checks what comes back after a restart: the state that was on the disk, or a later one
/// that was written and may have reached the disk.
/// </summary>
internal sealed class RestartCheck
{
    private readonly Dictionary<int, List<Call>> _asked = [];
    private readonly RunLog _runLog;

    public RestartCheck(PowerCutStore store, RunLog runLog)
    {
        _runLog = runLog;
        store.Flushed += KeepLast;
    }

    /// <summary>The calls that were on the disk at some time, by uuid, with their numbers.</summary>
    public Dictionary<Guid, int> Recorded { get; } = [];

    /// <summary>The calls that were said to be in the CAD twice perhaps, by uuid. Their records may be gone when their doubles are found.</summary>
    public HashSet<Guid> PossiblyTwice { get; } = [];

    /// <summary>Attaches the check to a new run of the resource and checks what it restored.</summary>
    public void Follow(CallRepository repository)
    {
        foreach (var call in repository.Calls.Where(call => _asked.ContainsKey(call.Number)))
            _runLog.Hold(Invariants.AskedIsKept, _asked[call.Number].Exists(asked => IsSame(asked, call)), () => $"call {call.Number} came back as {call}");

        _asked.Clear();
        foreach (var call in repository.Calls) _asked[call.Number] = [call];
        KeepLast();
        repository.Changed += Changed;
        repository.Forgotten += call => _asked.Remove(call.Number);
    }

    private static bool IsSame(Call one, Call other) =>
        (one.Uuid, one.Kind, one.FollowsCaller, one.Desired.Closed) == (other.Uuid, other.Kind, other.FollowsCaller, other.Desired.Closed)
        && (one.Desired.Details, one.Desired.Place) == (other.Desired.Details, other.Desired.Place)
        && one.Desired.Units.SequenceEqual(other.Desired.Units)
        && one.Desired.Notes.Select(note => (note.Label, note.Content)).SequenceEqual(other.Desired.Notes.Select(note => (note.Label, note.Content)))
        && one.Responders.Select(responder => (responder.Label, responder.Unit)).SequenceEqual(other.Responders.Select(responder => (responder.Label, responder.Unit)));

    private void Changed(Call? before, Call after)
    {
        if (before is null || !_asked.TryGetValue(after.Number, out var asked)) _asked[after.Number] = asked = [];
        asked.Add(after);
        if (after.PossiblyTwice) PossiblyTwice.Add(after.Uuid);
    }

    private void KeepLast()
    {
        foreach (var (number, asked) in _asked)
        {
            if (asked.Count > 1) asked.RemoveRange(0, asked.Count - 1);
            if (!asked[^1].IsFromCad) Recorded[asked[^1].Uuid] = number;
        }
    }
}
