using SonoranDispatch.Calls;
using SonoranDispatch.Contracts;

namespace SonoranDispatch.Sandbox.Scenarios.Simulate;

/// <summary>
/// Checks every call that is dropped: it is an automatic alert that nobody responded to, noted or changed, and it ended in the game, or the resource
/// ended it after at least ten minutes in which the CAD answered.
/// </summary>
internal sealed class DropCheck(SimulationClock clock, RequestAudit audit, RunLog runLog)
{
    private const long LongestWait = 600_000;

    private readonly Dictionary<Guid, long> _acceptedAt = [];
    private readonly HashSet<Guid> _dropped = [];
    private bool _isInTick;

    /// <summary>How many calls were dropped.</summary>
    public int Dropped { get; private set; }

    /// <summary>Whether a call was dropped. The repository forgets it a day later, as it forgets other closed calls.</summary>
    public bool WasDropped(Guid call) => _dropped.Contains(call);

    /// <summary>Attaches the check to a new run of the resource.</summary>
    public void Follow(CallRepository repository) => repository.Changed += (before, after) =>
    {
        if (before is null) _acceptedAt[after.Uuid] = clock.Milliseconds;
        else if (after.IsDropped && !before.IsDropped) Check(before, after);
    };

    /// <summary>Runs a tick of the resource. What ends a call in it is the resource itself, not a player or a script.</summary>
    public void Tick(Action advance)
    {
        _isInTick = true;
        advance();
        _isInTick = false;
    }

    private void Check(Call before, Call after)
    {
        Dropped++;
        _dropped.Add(after.Uuid);
        var isUnattended = before.Class == CallClass.Automatic && !before.IsPanic && !before.IsAttended && before.Responders.Count == 0;
        var waited = _acceptedAt.TryGetValue(after.Uuid, out var at) ? clock.Milliseconds - at : long.MaxValue;
        var isReachable = audit.LastSuccess > audit.LastFailure || clock.Milliseconds - audit.LastFailure < LongestWait;
        runLog.Hold(Invariants.DroppedByTheRules, isUnattended && (!_isInTick || (waited >= LongestWait && isReachable)), () => $"call {after.Number} ({after.Class}) was dropped after {waited} ms");
        runLog.Tell($"DROPPED call {after.Number}");
    }
}
