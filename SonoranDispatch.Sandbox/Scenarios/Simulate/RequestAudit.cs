using System.Globalization;
using SonoranDispatch.Contracts;
using SonoranDispatch.Sandbox.CadEmulator;
using HttpRequest = SonoranDispatch.Contracts.TransportRequest;

namespace SonoranDispatch.Sandbox.Scenarios.Simulate;

/// <summary>Watches every request to the CAD and its response, the rate limits, and the metaData keys of third parties.</summary>
internal sealed class RequestAudit
{
    // The map that a place update is based on may be twenty seconds old when the request is sent, and the request may take up to nine seconds.
    private const long Forgivable = 29_000;

    private readonly Dictionary<(int CallId, string Key), long> _foreign = [];
    private readonly Dictionary<(string Endpoint, bool IsOfTheOther), long> _waits = [];
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

    /// <summary>When a request last failed for the resource, in milliseconds of the simulation clock.</summary>
    public long LastFailure { get; private set; } = long.MinValue / 2;

    /// <summary>When a request last succeeded for the resource, in milliseconds of the simulation clock.</summary>
    public long LastSuccess { get; private set; } = long.MinValue / 2;

    /// <summary>Whether a unit was detached by version 1, which takes API ids only and does not say whom it found.</summary>
    public bool HasDetachedByV1 { get; private set; }

    /// <summary>When the resource last read the CAD's calls successfully, in milliseconds of the simulation clock.</summary>
    public long LastRead { get; private set; } = long.MinValue / 2;

    /// <summary>The metaData keys of third parties that must be on the board, by call.</summary>
    public IEnumerable<(int CallId, string Key)> Foreign => _foreign.Keys;

    /// <summary>Adds a third-party key to a call's map.</summary>
    public void AddForeign(int callId, string key)
    {
        _foreign[(callId, key)] = _clock.Milliseconds;
        _cad.Board.Change(callId, call => call with { MetaData = new Dictionary<string, string>(call.MetaData) { [key] = "theirs" } });
    }

    /// <summary>Checks a request that is being sent.</summary>
    public void Leaves(HttpRequest request, bool isOfTheOther)
    {
        var left = _waits.GetValueOrDefault((Endpoint(request), isOfTheOther)) - _clock.Milliseconds;
        _runLog.Hold(Invariants.WaitsAreKept, left <= 0, () => $"{Endpoint(request)} left {left} ms before the CAD's wait was over");
    }

    /// <summary>A new run of the resource starts. It need not know what the last one was told.</summary>
    public void NewRun() => _waits.Clear();

    /// <summary>Checks a request that the CAD has handled. Of the other community only the limits are checked.</summary>
    public void Handled(HttpRequest request, string path, EmulatorResponse response, bool isOfTheOther = false)
    {
        _runLog.Tell($"CAD{(isOfTheOther ? "2" : "")}  {request.Method} {path} {response.Status}{(response.Effect == TransportEffect.None ? "" : " " + response.Effect)}{(response.DelayMilliseconds > 0 ? " slow" : "")}");
        HasDetachedByV1 |= path.EndsWith("/detach_unit", StringComparison.Ordinal);
        var byFault = _cad.Faults.Answer429.Struck > _struck;
        _struck = _cad.Faults.Answer429.Struck;
        _runLog.Hold(Invariants.WithinLimits, response.Status != 429 || byFault, () => $"{_operation} answered 429");
        if (!isOfTheOther && request.Body is { } body && body.Contains("\"metaData\"", StringComparison.Ordinal) && TargetOf(path, body) is { } callId) Replaced(callId, body);
    }

    /// <summary>Records the response that the resource received.</summary>
    /// <returns>True if the response means that the request succeeded.</returns>
    public bool Delivered(HttpRequest request, TransportResponse response, bool isOfTheOther)
    {
        var isGood = IsGood(response);
        if (response.RetryAfter is { } wait) _waits[(Endpoint(request), isOfTheOther)] = _clock.Milliseconds + (long)wait.TotalMilliseconds;
        if (isGood) LastSuccess = _clock.Milliseconds;
        if (!isGood) LastFailure = _clock.Milliseconds;
        else if (response.Body.Contains("activeCalls", StringComparison.OrdinalIgnoreCase)) LastRead = _clock.Milliseconds;
        return isGood;
    }

    /// <summary>Whether a response means that the request succeeded.</summary>
    public static bool IsGood(TransportResponse response) =>
        response.IsSuccess && !response.Body.StartsWith('<') && !response.Body.Contains("Backend Service Reached", StringComparison.Ordinal);

    /// <summary>Forgets the keys of a deleted call.</summary>
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

    // Its path without the call's number and what is asked of it.
    private static string Endpoint(HttpRequest request) =>
        request.Method + " " + string.Join("/", new Uri(request.Url).AbsolutePath.Split('/').Select(part => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out _) ? "n" : part));

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
