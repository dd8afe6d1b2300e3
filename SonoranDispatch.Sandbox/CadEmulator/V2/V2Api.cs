using SonoranDispatch.Sandbox.CadEmulator.Board;
using SonoranDispatch.Sandbox.CadEmulator.Faults;
using SonoranDispatch.Sandbox.CadEmulator.Reading;

namespace SonoranDispatch.Sandbox.CadEmulator.V2;

/// <summary>Version 2 of the API: REST below /v2 with a Bearer key, JSON responses, problem+json for errors.</summary>
internal sealed class V2Api
{
    private const string Emergency = "/v2/emergency/servers/{serverId}";
    private const string Calls = Emergency + "/dispatch-calls";
    private const string Scheme = "Bearer ";
    private const string NoSuchPath = "There is no such path.";
    private readonly CadCommunity _community;
    private readonly CadFaults _faults;
    private readonly V2Problems _problems;
    private readonly IReadOnlyList<V2Route> _routes;

    public V2Api(CadCommunity community, CadBoard board, CadFaults faults, V2Problems problems)
    {
        _community = community;
        _faults = faults;
        _problems = problems;
        var rules = new UndocumentedRules(board, faults);
        var dispatch = new V2Dispatch(board, faults.OldV2Rule, rules);
        var parts = new V2CallParts(board, rules);
        var units = new V2Units(board, rules);
        var states = new V2UnitStates(board, rules);
        var links = new V2Links(community, board, faults.NotLinkedIsUnsuccessful);
        var emergency = new V2Emergency(board);
        var reads = new V2Reads(community, board);
        _routes =
        [
            new(V2Operations.CreateDispatchCall, "POST", Calls, HasBody: true, dispatch.Create),
            new(V2Operations.UpdateDispatchCall, "PATCH", Calls + "/{callId}", HasBody: true, dispatch.Update),
            new(V2Operations.SetCallPrimary, "PATCH", Calls + "/{callId}/primary", HasBody: true, parts.SetPrimary),
            new(V2Operations.SetCallPostal, "PATCH", Calls + "/{callId}/postal", HasBody: true, parts.SetPostal),
            new(V2Operations.AddCallNote, "POST", Calls + "/{callId}/notes", HasBody: true, parts.AddNote),
            new(V2Operations.CloseDispatchCalls, "POST", Calls + "/close", HasBody: true, parts.Close),
            new(V2Operations.AttachUnits, "POST", Calls + "/{callId}/attachments", HasBody: true, units.Attach),
            new(V2Operations.DetachUnits, "DELETE", Calls + "/attachments", HasBody: true, units.Detach),
            new(V2Operations.GetUnits, "GET", Emergency + "/units", HasBody: false, units.Read),
            new(V2Operations.Create911Call, "POST", Emergency + "/calls/911", HasBody: true, emergency.Create),
            new(V2Operations.Remove911Call, "DELETE", Emergency + "/calls/911/{callId}", HasBody: false, emergency.Remove),
            new(V2Operations.GetCalls, "GET", Emergency + "/calls", HasBody: false, reads.Calls),
            new(V2Operations.GetCurrentCall, "GET", "/v2/emergency/accounts/{account}/current-call", HasBody: false, reads.CurrentCall),
            new(V2Operations.SetUnitPanic, "PATCH", Emergency + "/units/panic", HasBody: true, states.SetPanic),
            new(V2Operations.SetUnitStatus, "PATCH", Emergency + "/units/status", HasBody: true, states.SetStatus),
            new(V2Operations.UpdateUnitLocations, "PATCH", Emergency + "/unit-locations", HasBody: true, states.SetLocations),
            new(V2Operations.CreateLink, "POST", "/v2/general/links", HasBody: true, links.Create),
            new(V2Operations.CheckLink, "POST", "/v2/general/links/check", HasBody: true, links.Check),
            new(V2Operations.GetServers, "GET", "/v2/general/servers", HasBody: false, reads.Servers),
            new(V2Operations.GetVersion, "GET", "/v2/general/version", HasBody: false, reads.Version),
            new(V2Operations.GetInfo, "GET", "/v2/general/info", HasBody: false, reads.Info),
        ];
    }

    /// <summary>The route for a request; <c>null</c> if there is none.</summary>
    public V2RouteMatch? Find(EmulatorRequest request, RequestTarget target)
    {
        foreach (var route in _routes)
        {
            if (route.Method == request.Method && route.Match(target.Path) is { } values) return new V2RouteMatch(route, values);
        }

        return null;
    }

    /// <summary>The key that a request presents; empty if there is none.</summary>
    public static string PresentedKey(EmulatorRequest request)
    {
        var header = request.Header("Authorization");
        return header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? header[Scheme.Length..].Trim() : "";
    }

    /// <summary>Handles a request.</summary>
    public EmulatorResponse Handle(EmulatorRequest request, RequestTarget target, V2RouteMatch? match)
    {
        var path = target.Path;
        if (match is null) return Unknown(path);
        if (!string.Equals(PresentedKey(request), _community.ApiKey, StringComparison.Ordinal)) return _problems.Of(401, "The API key is missing or invalid.", path);
        if (!_community.IsApiEnabled) return _problems.Of(_community.NotEnabledStatus, "The API is not enabled for this community.", path);
        if (_faults.V2Answer404.Strikes(match.Route.Operation)) return _problems.Of(404, NoSuchPath, path);
        if (Refused(match.Route.Operation) is { } status) return _problems.Of(status, "The community may not use this endpoint.", path);

        var values = match.Values;
        if (match.Route.HasServer && !_community.ServerIds.Contains(values.ServerId))
        {
            return _problems.Of(404, "Server " + ResponseFormat.Number(values.ServerId) + " is not configured for this community.", path);
        }

        var fields = StrictFieldReader.None;
        if (match.Route.HasBody)
        {
            if (!IsJson(request)) return _problems.Of(415, "The content type must be application/json.", path);
            if (StrictJsonBody.ObjectOf(request.Body) is not { } body) return _problems.Of(400, "The body is not a JSON object.", path);
            fields = new StrictFieldReader(body);
        }

        return match.Route.Handle(new V2Request(path, values.ServerId, values.CallId, values.Account, fields, new StrictQueryReader(target.Query), _problems));
    }

    private int? Refused(string operation)
    {
        if (_faults.V2Answer402.Strikes(operation)) return 402;
        return _faults.V2Answer403.Strikes(operation) ? 403 : null;
    }

    private static bool IsJson(EmulatorRequest request)
    {
        var mediaType = request.Header("Content-Type").Split(';')[0].Trim();
        return string.Equals(mediaType, "application/json", StringComparison.OrdinalIgnoreCase);
    }

    private EmulatorResponse Unknown(string path) => _routes.Any(route => route.Match(path) is not null)
        ? _problems.Of(405, "The path does not take this method.", path)
        : _problems.Of(404, NoSuchPath, path);
}
