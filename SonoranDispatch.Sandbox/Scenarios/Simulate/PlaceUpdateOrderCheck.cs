using System.Globalization;
using SonoranDispatch.Cad;
using SonoranDispatch.Calls;
using SonoranDispatch.Contracts;
using SonoranDispatch.Sandbox.CadEmulator.Board;
using SonoranDispatch.Sandbox.CadEmulator.Faults;
using HttpRequest = SonoranDispatch.Contracts.TransportRequest;

namespace SonoranDispatch.Sandbox.Scenarios.Simulate;

/// <summary>
/// Checks from outside that a place update is sent only while no field update of another call waits for the same budget. It checks only clear cases:
/// both go through version 2; the call has a place in the CAD; and the other call is no automatic alert, which has a smaller share, was created in this
/// run, never failed, never had a unit and has no request in flight, so its field update is what is waiting. A panic's street that arrived late does
/// not count as waiting. After five updates that were none of a place, a place has its turn.
/// </summary>
internal sealed class PlaceUpdateOrderCheck(CommunityProfile community, CadFaults faults, CadBoard board, SimulatedDispatchers dispatchers, RunLog runLog)
{
    private const string Marker = "/dispatch-calls/";
    private const int UpdatesBeforeATurn = 5;

    private readonly HashSet<int> _muddled = [];
    private readonly HashSet<int> _underWay = [];
    private CallRepository? _repository;
    private int _updates;

    /// <summary>How many times a field update was sent while another call's place update waited.</summary>
    public int Overtaken { get; private set; }

    /// <summary>Attaches the check to a new run of the resource. The state of the calls it restored may be uncertain.</summary>
    public void Follow(CallRepository repository)
    {
        _repository = repository;
        _underWay.Clear();
        _updates = 0;
        _muddled.UnionWith(repository.Calls.Select(call => call.Number));
        repository.Changed += (_, after) =>
        {
            if (after.Desired.Units.Count > 0 || after.Desired.Details.Primary is not null) _muddled.Add(after.Number);
        };
    }

    /// <summary>The account changes: what is known of the calls until now may be uncertain.</summary>
    public void ChangesAccount()
    {
        _underWay.Clear();
        _updates = 0;
        _muddled.UnionWith(_repository?.Calls.Select(call => call.Number) ?? []);
    }

    /// <summary>Checks a request that is being sent.</summary>
    public void Leaves(HttpRequest request)
    {
        // Where updates are refused, the fields of a call may wait for ten minutes.
        if (faults.V2Answer402.Struck + faults.V2Answer403.Struck + faults.V2Answer404.Struck > 0) return;
        if (!community.UpdatesByV2 || CallOf(request) is not { } leaving) return;

        if (request.Method == "PATCH" && !request.Url.EndsWith("/primary", StringComparison.Ordinal)) Judge(leaving, request.Body ?? "");
        _underWay.Add(leaving.Number);
    }

    /// <summary>Records the response to a request.</summary>
    public void Answered(HttpRequest request, bool isGood)
    {
        if (CallOf(request) is not { } call) return;

        _underWay.Remove(call.Number);
        if (!isGood) _muddled.Add(call.Number);
    }

    private static bool HasField(BoardCall held, CallDetails wanted) =>
        (held.Address, held.Block, held.Postal, held.Title, held.Code, held.Description, held.Priority)
        == (wanted.Address, wanted.Block, wanted.Postal, wanted.Title, wanted.Code, wanted.Description, wanted.Priority);

    private Call? CallOf(HttpRequest request)
    {
        var at = request.Url.IndexOf(Marker, StringComparison.Ordinal);
        if (at < 0 || _repository is not { } repository) return null;

        var digits = request.Url.AsSpan(at + Marker.Length);
        var end = digits.IndexOf('/');
        return int.TryParse(end < 0 ? digits : digits[..end], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? repository.Calls.FirstOrDefault(call => call.CadNumber == number)
            : null;
    }

    private void Judge(Call leaving, string body)
    {
        var isMove = body.Contains("\"metaData\"", StringComparison.Ordinal) && leaving.Known.Place is not null;
        var isTurn = _updates >= UpdatesBeforeATurn;
        _updates = isMove ? 0 : _updates + 1;
        foreach (var other in _repository?.Calls ?? [])
        {
            // The fields of a 911 call wait until it is a dispatch call, and what a dispatcher edited is not known here at once.
            if (other.Number == leaving.Number || other.Listing == CallListing.Emergency || other.CadNumber is not { } number || _underWay.Contains(other.Number) || dispatchers.Edited.Contains(number)) continue;
            if (board.Find(number) is not { IsOpen: true } held) continue;

            if (!isMove && other.Desired.Place is not null && !CallMetaData.Holds(held.MetaData, other.Desired.Place))
            {
                Overtaken++;
                return;
            }

            if (isMove && !isTurn && other.Class != CallClass.Automatic && !_muddled.Contains(other.Number) && other.RefusedChanges.Count == 0 && other.LateDetails is null)
                runLog.Hold(Invariants.UrgentFirst, HasField(held, other.Desired.Details), () => $"a move of call {leaving.Number} left before the fields of call {other.Number} ({other.Kind})");
        }
    }
}
