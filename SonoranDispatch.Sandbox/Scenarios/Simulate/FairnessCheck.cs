using System.Globalization;
using SonoranDispatch.Calls;
using SonoranDispatch.Contracts;
using HttpRequest = SonoranDispatch.Contracts.TransportRequest;

namespace SonoranDispatch.Sandbox.Scenarios.Simulate;

/// <summary>
/// Checks the order of create requests from outside: when a call is sent to be created, no call that could have been sent instead may rank before it.
/// A call could have been sent if it was never sent (so that nothing failed and nothing must be looked up), its street is no longer being asked for,
/// and it has no unit that another request may be about. All of these wait for the same budget. If everything uses version 1, every change of a call
/// also takes from that budget.
/// </summary>
internal sealed class FairnessCheck(CommunityProfile community, SimulationClock clock, RunLog runLog)
{
    // How long a street may be asked for, plus one tick, in milliseconds.
    private const long Asking = 350;
    private const long LongestWait = 120_000;

    private readonly SortedDictionary<int, (Call Call, long Since)> _waiting = [];
    private readonly Dictionary<int, long> _since = [];
    private readonly HashSet<Guid> _sent = [];
    private CallRepository? _repository;

    /// <summary>How many requests were sent while calls waited that could have been sent instead.</summary>
    public int Taken { get; private set; }

    /// <summary>How many of these were sent before an older call because they were more urgent.</summary>
    public int Overtaking { get; private set; }

    // With the older rule, calls with units and calls without use different budgets.
    private bool IsClear => !community.HasOldRule;

    /// <summary>Attaches the check to a new run of the resource. The calls it restored count as waiting from now.</summary>
    public void Follow(CallRepository repository)
    {
        _repository = repository;
        _waiting.Clear();
        _since.Clear();
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

        var isMove = false;
        Call? call;
        if (IsCreate(request))
        {
            call = _waiting.Values.Select(waiting => waiting.Call).Concat(repository.Calls).FirstOrDefault(call => body.Contains(call.Uuid.ToString("D"), StringComparison.Ordinal));
            if (call is null) return;

            _sent.Add(call.Uuid);
            _waiting.Remove(call.Number);
        }
        else
        {
            if (!community.IsV1Only || TargetOf(body) is not { } cadNumber) return;

            call = repository.Calls.FirstOrDefault(call => call.CadNumber == cadNumber);
            isMove = body.Contains("\"metaData\"", StringComparison.Ordinal);
        }

        if (call is not null) Judge(call, isMove);
    }

    private static bool IsCreate(HttpRequest request) =>
        request.Method == "POST" && (request.Url.EndsWith("/dispatch-calls", StringComparison.Ordinal) || request.Url.EndsWith("/new_dispatch", StringComparison.Ordinal));

    private static int Rank(Call call, bool isMove, long waited) =>
        call.IsPanic && !isMove ? 0 :
        waited >= LongestWait ? 1 :
        isMove ? 4 :
        call.Class == CallClass.Emergency ? 2 : 3;

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
        _since[call.Number] = clock.Milliseconds;
        if (!_sent.Contains(call.Uuid)) _waiting[call.Number] = (call, clock.Milliseconds);
    }

    // The check cannot see how long the sent call waited for this step. It may be less than the time since the call was added, and then its rank is
    // no better.
    private void Judge(Call leaving, bool isMove)
    {
        var now = clock.Milliseconds;
        var rank = Rank(leaving, isMove, now - _since[leaving.Number]);
        var (taken, overtaking) = (false, false);
        foreach (var (number, (_, since)) in _waiting)
        {
            if (now - since < Asking || _repository?.Find(number) is not { Refusal: null } waiting || waiting.Desired.Units.Count > 0) continue;

            var other = Rank(waiting, false, now - since);
            var isFair = other > rank || (other == rank && number > leaving.Number);
            runLog.Hold(Invariants.UrgentFirst, isFair, () => $"call {leaving.Number} ({leaving.Kind}{(isMove ? ", a move" : "")}) left before call {number} ({waiting.Kind}), which waits since {now - since} ms");
            taken = true;
            overtaking |= number < leaving.Number;
        }

        if (taken) Taken++;
        if (overtaking) Overtaking++;
    }
}
