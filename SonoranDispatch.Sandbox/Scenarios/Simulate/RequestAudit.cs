using System.Globalization;
using SonoranDispatch.Contracts;
using SonoranDispatch.Sandbox.CadEmulator;
using HttpRequest = SonoranDispatch.Contracts.TransportRequest;

namespace SonoranDispatch.Sandbox.Scenarios.Simulate;

/// <summary>Stands in front of the CAD: sees each request and answer, the limits, and what becomes of other people's metaData keys.</summary>
internal sealed class RequestAudit
{
    // What the resource learnt of a map may be twenty seconds old when its move leaves, and the move is on its way for up to nine.
    private const long Forgivable = 29_000;

    private readonly Dictionary<(int CallId, string Key), long> _foreign = [];
    private readonly EmulatedCad _cad;
    private readonly SimulationClock _clock;
    private readonly RunLog _runLog;
    private string _operation = "";
    private int _struck;

    public RequestAudit(EmulatedCad cad, SimulationClock clock, RunLog runLog)
    {
        (_cad, _clock, _runLog) = (cad, clock, runLog);
        cad.Requests.Added += entry => _operation = entry.Operation;
    }

    /// <summary>When a request last failed in the eyes of the resource, milliseconds of the world.</summary>
    public long LastFailure { get; private set; } = long.MinValue / 2;

    /// <summary>When the resource last had a good read of the CAD's calls, milliseconds of the world.</summary>
    public long LastRead { get; private set; } = long.MinValue / 2;

    /// <summary>Other people's keys that have to be on the board, by call.</summary>
    public IEnumerable<(int CallId, string Key)> Foreign => _foreign.Keys;

    /// <summary>Somebody else adds a key to a call's map.</summary>
    public void AddForeign(int callId, string key)
    {
        _foreign[(callId, key)] = _clock.Milliseconds;
        _cad.Board.Change(callId, call => call with { MetaData = new Dictionary<string, string>(call.MetaData) { [key] = "theirs" } });
    }

    /// <summary>The CAD has handled a request.</summary>
    public void Handled(HttpRequest request, string path, EmulatorResponse response)
    {
        _runLog.Tell($"CAD  {request.Method} {path} {response.Status}{(response.Effect == TransportEffect.None ? "" : " " + response.Effect)}{(response.DelayMilliseconds > 0 ? " slow" : "")}");
        var byFault = _cad.Faults.Answer429.Struck > _struck;
        _struck = _cad.Faults.Answer429.Struck;
        _runLog.Hold(Invariants.WithinLimits, response.Status != 429 || byFault, () => $"{_operation} answered 429");
        if (request.Body is { } body && body.Contains("\"metaData\"", StringComparison.Ordinal) && TargetOf(path, body) is { } callId) Replaced(callId, body);
    }

    /// <summary>The resource has the answer.</summary>
    /// <returns>Whether it says that what was asked is done.</returns>
    public bool Delivered(HttpRequest request, TransportResponse response)
    {
        var isGood = response.IsSuccess && !response.Body.StartsWith('<') && !response.Body.Contains("Backend Service Reached", StringComparison.Ordinal);
        if (!isGood) LastFailure = _clock.Milliseconds;
        else if (response.Body.Contains("activeCalls", StringComparison.OrdinalIgnoreCase)) LastRead = _clock.Milliseconds;
        return isGood;
    }

    /// <summary>A call is gone, and with it its keys.</summary>
    public void Forget(int callId)
    {
        foreach (var pair in _foreign.Keys.Where(pair => pair.CallId == callId).ToList()) _foreign.Remove(pair);
    }

    private void Replaced(int callId, string body)
    {
        foreach (var (pair, addedAt) in _foreign.Where(pair => pair.Key.CallId == callId).ToList())
        {
            if (body.Contains("\"" + pair.Key + "\"", StringComparison.Ordinal)) continue;

            var age = _clock.Milliseconds - addedAt;
            _runLog.Hold(Invariants.ForeignKeysKept, age <= Forgivable, () => $"the key {pair.Key} of CAD call {callId}, {age} ms old, was replaced");
            _foreign.Remove(pair);
        }
    }

    private static int? TargetOf(string path, string body)
    {
        const string Marker = "/dispatch-calls/";
        var at = path.IndexOf(Marker, StringComparison.Ordinal);
        if (at >= 0) return int.TryParse(path.AsSpan(at + Marker.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var callId) ? callId : null;
        if (!path.EndsWith("/edit_dispatch", StringComparison.Ordinal)) return null;

        using var json = System.Text.Json.JsonDocument.Parse(body);
        return json.RootElement.GetProperty("data")[0].GetProperty("callId").GetInt32();
    }
}
