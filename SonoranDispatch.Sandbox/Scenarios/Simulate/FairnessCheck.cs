using System.Globalization;
using SonoranDispatch.Cad;
using SonoranDispatch.Calls;
using SonoranDispatch.Contracts;
using HttpRequest = SonoranDispatch.Contracts.TransportRequest;

namespace SonoranDispatch.Sandbox.Scenarios.Simulate;

/// <summary>
/// Checks the order of create requests from outside: when a call is sent to be created, no call that could have been sent instead may rank before it,
/// unless five places have gone to higher classes since a lower one got the last. A call could have been sent if it was never sent (so that nothing
/// failed and nothing must be looked up), its street is no longer being asked for, and it has no unit that another request may be about. All of these
/// wait for the same budget. If everything uses version 1, every change of a call also takes from that budget.
/// </summary>
internal sealed class FairnessCheck(CommunityProfile community, SimulationClock clock, RunLog runLog)
{
    // How long a street may be asked for, plus one tick, in milliseconds.
    private const long Asking = 350;
    private const int PlacesBeforeATurn = 5;

    private readonly SortedDictionary<int, (Call Call, long Since)> _waiting = [];
    private readonly int[] _places = new int[(int)RequestClass.Position + 1];
    private readonly HashSet<Guid> _sent = [];
    private CallRepository? _repository;

    /// <summary>How many requests were sent while calls waited that could have been sent instead.</summary>
    public int Taken { get; private set; }

    /// <summary>How many of these were sent before an older call because they were more urgent.</summary>
    public int Overtaking { get; private set; }

    // With the older rule, calls with units and calls without use different budgets. With both versions, a call may be created by either.
    private bool IsClear => !community.HasOldRule && (community.IsV1Only || community.UpdatesByV2);

    /// <summary>Attaches the check to a new run of the resource. The calls it restored count as waiting from now.</summary>
    public void Follow(CallRepository repository)
    {
        _repository = repository;
        _waiting.Clear();
        Array.Clear(_places);
        foreach (var call in repository.Calls) Waits(call);
        repository.Changed += (before, after) =>
        {
            if (before is null) Waits(after);
        };
        repository.Forgotten += call => _waiting.Remove(call.Number);
    }

    /// <summary>Checks a request that is being sent.</summary>
    public void Leaves(HttpRequest request)
    {
        if (_repository is not { } repository || request.Body is not { } body || !IsClear) return;

        Call? call;
        if (IsCreate(request))
        {
            call = Created(repository, body);
            if (call is null) return;
        }
        else
        {
            if (!community.IsV1Only) return;

            call = TargetOf(body) is { } cadNumber ? repository.Calls.FirstOrDefault(call => call.CadNumber == cadNumber) : null;
        }

        if (call is null) CountUnknown();
        else Judge(call, IsPosition(call, body, IsCreate(request)));
    }

    /// <summary>A request was to be sent when the power was gone already. The resource may find on its disk that it was.</summary>
    public void IsLost(HttpRequest request)
    {
        if (_repository is { } repository && request.Body is { } body && IsCreate(request)) _ = Created(repository, body);
    }

    private Call? Created(CallRepository repository, string body)
    {
        var call = _waiting.Values.Select(waiting => waiting.Call).Concat(repository.Calls).FirstOrDefault(call => body.Contains(call.Uuid.ToString("D"), StringComparison.Ordinal));
        if (call is null) return null;

        _sent.Add(call.Uuid);
        _waiting.Remove(call.Number);

        // A better report may have taken it over since.
        return repository.Find(call.Number) ?? call;
    }

    // A place of a call that has none in the CAD yet belongs to the call. Afterwards it is a new position.
    private static bool IsPosition(Call call, string body, bool isCreate) => !isCreate && body.Contains("\"metaData\"", StringComparison.Ordinal) && call.Known.Place is not null;

    private static bool IsCreate(HttpRequest request) =>
        request.Method == "POST" && (request.Url.EndsWith("/dispatch-calls", StringComparison.Ordinal) || request.Url.EndsWith("/new_dispatch", StringComparison.Ordinal));

    private static RequestClass ClassOf(Call call, bool isPosition) =>
        isPosition ? RequestClass.Position :
        call.IsPanic ? RequestClass.Panic :
        call.Class switch
        {
            CallClass.Emergency => RequestClass.Emergency,
            CallClass.Automatic => RequestClass.Automatic,
            _ => RequestClass.Normal,
        };

    private static bool IsScript(Call call) => call.Class == CallClass.Emergency && call.Trust == TrustLevel.Server;

    private static int? TargetOf(string body)
    {
        const string Marker = "\"callId\":";
        var at = body.IndexOf(Marker, StringComparison.Ordinal);
        if (at < 0) return null;

        var digits = body.AsSpan(at + Marker.Length);
        return int.TryParse(digits[..digits.IndexOfAny(',', '}')], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    private void Waits(Call call)
    {
        if (!call.IsFromCad && !_sent.Contains(call.Uuid)) _waiting[call.Number] = (call, clock.Milliseconds);
    }

    // A read or a request without a call's number may have been of any class.
    private void CountUnknown()
    {
        for (var of = 0; of < _places.Length; of++) _places[of]++;
    }

    private void Judge(Call leaving, bool isPosition)
    {
        var (now, leaves) = (clock.Milliseconds, ClassOf(leaving, isPosition));
        var (taken, overtaking) = (false, false);
        foreach (var (number, (_, since)) in _waiting)
        {
            if (now - since < Asking || _repository?.Find(number) is not { Refusal: null, IsDropped: false } waiting || waiting.Desired.Units.Count > 0) continue;

            var waits = ClassOf(waiting, false);
            runLog.Hold(Invariants.UrgentFirst, IsFair(leaving, leaves, waiting, waits),
                () => $"call {leaving.Number} ({leaves}) left before call {number} ({waits}), which waits since {now - since} ms");
            taken = true;
            overtaking |= number < leaving.Number;
        }

        for (var above = 0; above < (int)leaves; above++) _places[above] = 0;
        if (leaves != RequestClass.Panic) _places[(int)leaves]++;
        if (taken) Taken++;
        if (overtaking) Overtaking++;
    }

    private bool IsFair(Call leaving, RequestClass leaves, Call waiting, RequestClass waits)
    {
        if (waits != leaves) return waits > leaves || HadTheirPlaces(waits, leaves);

        // The check cannot see how long the sent call waited for this step. It may be less than the time since the call was added.
        return IsScript(waiting) == IsScript(leaving) ? waiting.Number > leaving.Number : IsScript(waiting);
    }

    private bool HadTheirPlaces(RequestClass waits, RequestClass leaves)
    {
        for (var above = waits; above < leaves; above++)
            if (above != RequestClass.Panic && _places[(int)above] >= PlacesBeforeATurn) return true;

        return false;
    }
}
