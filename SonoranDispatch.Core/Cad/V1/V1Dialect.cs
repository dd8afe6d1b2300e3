using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using SonoranDispatch.Cad.Reading;
using SonoranDispatch.Calls;
using SonoranDispatch.Configuration;
using SonoranDispatch.Contracts;

namespace SonoranDispatch.Cad.V1;

/// <summary>
/// Version 1 of the CAD's API. Every request is a POST to /area/type with the community's id and key in its body. A write is answered with a line of
/// text, which is not compared: SET_CALL_PRIMARY and CLOSE_CALL are documented with the texts of other endpoints.
/// </summary>
/// <param name="account">The address and credentials.</param>
/// <param name="http">Sends the HTTP requests.</param>
public sealed class V1Dialect(CadAccount account, IHttpTransport http) : ICad
{
    private static readonly IReadOnlyDictionary<string, string> Headers = new Dictionary<string, string>
    {
        ["Content-Type"] = "application/json",
        ["Accept"] = "application/json, text/plain",
    };

    private static readonly CadFailure NoApiId =
        new(CadFailureKind.Refused, 0, "Version 1 of the API detaches a unit by its player's API id only, and that is not known.");

    private readonly CadResponseReader _responses = new(account.ApiKey);

    /// <inheritdoc />
    public async Task<CadResult<CreatedCall>> CreateAsync(NewCall call)
    {
        var result = await SendAsync("NEW_DISPATCH", V1RequestBodies.Create(account.ServerId, call));
        return _responses.Read(result, body => V1Responses.CallId(body) is { } id ? Created(id, call) : null);
    }

    /// <inheritdoc />
    public Task<CadResult<CadChangeResponse>> EditAsync(int callId, CallEdit edit)
    {
        if (edit.IsEmpty) throw new ArgumentException("An edit has to change something.", nameof(edit));
        return WriteAsync("EDIT_DISPATCH", V1RequestBodies.Edit(account.ServerId, callId, edit));
    }

    /// <inheritdoc />
    public Task<CadResult<CadChangeResponse>> SetPrimaryAsync(int callId, int? identifierId, bool track) =>
        WriteAsync("SET_CALL_PRIMARY", V1RequestBodies.Primary(account.ServerId, callId, identifierId, track));

    /// <inheritdoc />
    public Task<CadResult<CadChangeResponse>> MoveAsync(int callId, IReadOnlyDictionary<string, string> metaData) =>
        EditAsync(callId, new CallEdit(CallChanges.None, metaData));

    /// <inheritdoc />
    public Task<CadResult<CadChangeResponse>> AddNoteAsync(int callId, CallNote note) =>
        WriteAsync("ADD_CALL_NOTE", V1RequestBodies.AddNote(account.ServerId, callId, note));

    /// <inheritdoc />
    public Task<CadResult<CadChangeResponse>> AttachAsync(int callId, UnitTarget unit) => unit.NamesNobody
        ? Task.FromResult(CadResult<CadChangeResponse>.Failed(CadFailure.NamelessUnit))
        : WriteAsync("ATTACH_UNIT", V1RequestBodies.Attach(account.ServerId, callId, unit));

    /// <inheritdoc />
    public Task<CadResult<CadChangeResponse>> DetachAsync(UnitTarget unit) => unit.CommunityUserId is { Length: > 0 } apiId
        ? WriteAsync("DETACH_UNIT", V1RequestBodies.Detach(account.ServerId, apiId))
        : Task.FromResult(CadResult<CadChangeResponse>.Failed(NoApiId));

    /// <inheritdoc />
    public Task<CadResult<CadChangeResponse>> SetPanicAsync(UnitTarget unit, bool isPanic) => unit.NamesNobody
        ? Task.FromResult(CadResult<CadChangeResponse>.Failed(CadFailure.NamelessUnit))
        : WriteAsync("UNIT_PANIC", V1RequestBodies.Panic(unit, isPanic));

    /// <inheritdoc />
    public Task<CadResult<CadChangeResponse>> SetStatusAsync(UnitTarget unit, int status) => unit.NamesNobody
        ? Task.FromResult(CadResult<CadChangeResponse>.Failed(CadFailure.NamelessUnit))
        : WriteAsync("UNIT_STATUS", V1RequestBodies.Status(account.ServerId, unit, status));

    /// <inheritdoc />
    public async Task<CadResult<CadChangeResponse>> SetLocationsAsync(IReadOnlyList<UnitLocation> locations) =>
        _responses.Read(await PostAsync("UNIT_LOCATION", "/emergency/", V1RequestBodies.Locations(locations)), _ => new CadChangeResponse());

    /// <inheritdoc />
    public Task<CadResult<LinkCode>> CreateLinkAsync(string communityUserId) => Task.FromResult(CadResult<LinkCode>.Failed(CadFailure.NoLinks));

    /// <inheritdoc />
    public Task<CadResult<LinkState>> CheckLinkAsync(string communityUserId) => Task.FromResult(CadResult<LinkState>.Failed(CadFailure.NoLinks));

    /// <inheritdoc />
    public async Task<CadResult<ClosedCalls>> CloseAsync(IReadOnlyList<int> callIds) =>
        _responses.Read(await SendAsync("CLOSE_CALL", V1RequestBodies.OfCall(account.ServerId, callIds[0])), _ => new ClosedCalls([callIds[0]]));

    /// <inheritdoc />
    public async Task<CadResult<CadCallList>> ReadCallsAsync(int closedLimit) =>
        _responses.Read(await SendAsync("GET_CALLS", V1RequestBodies.ReadCalls(account.ServerId, CallsReader.ClosedLimit(closedLimit))), CallsReader.Read);

    /// <inheritdoc />
    public Task<CadResult<CadUnitList>> ReadUnitsAsync(Func<Task>? beforeNextPage = null) => PagedUnitReader.ReadAsync(
        offset => SendAsync("GET_ACTIVE_UNITS", V1RequestBodies.ReadUnits(account.ServerId, PagedUnitReader.Size, offset)),
        _responses.Unreadable,
        beforeNextPage);

    /// <inheritdoc />
    public async Task<CadResult<CadPlan>> ReadVersionAsync() => _responses.Read(await SendAsync("GET_VERSION", null), V1Responses.Version);

    /// <inheritdoc />
    public bool Offers(CadOperation operation) => true;

    /// <inheritdoc />
    public void Lose(CadOperation operation, CadEndpoint asked, CadFailure why)
    {
    }

    /// <inheritdoc />
    public CadEndpoint EndpointOf(CadOperation operation, bool hasUnits = false) => CadEndpoint.V1;

    /// <inheritdoc />
    public CadEndpoint? InsteadOfV1(CadOperation operation, bool hasUnits = false) => null;

    /// <summary>
    /// If the call has units, the CAD makes the first one primary whatever was requested (page new-dispatch), and does not return its id.
    /// </summary>
    private static CreatedCall Created(int id, NewCall call)
    {
        var primary = call.CommunityUserIds.Count == 0 || call.IsFirstPrimary ? call.Details.Primary : null;
        return new CreatedCall(id, call.MetaData, Placed: true, AsEmergency: false, primary, primary is not null && call.Details.TrackPrimary);
    }

    private async Task<CadResult<CadChangeResponse>> WriteAsync(string type, JObject data) => _responses.Read(await SendAsync(type, data), _ => new CadChangeResponse());

    /// <summary>Sends one object per request, although data is an array: no page documents the response to several, except for locations.</summary>
    private Task<CadResult<TransportResponse>> SendAsync(string type, JObject? data) =>
        PostAsync(type, data is null ? "/general/" : "/emergency/", data is null ? [] : new JArray(data));

    private async Task<CadResult<TransportResponse>> PostAsync(string type, string area, JArray data)
    {
        if (CadAccountValidator.ForV1(account) is { } missing) return CadResult<TransportResponse>.Failed(missing);

        var body = new JObject
        {
            ["id"] = account.CommunityId,
            ["key"] = account.ApiKey,
            ["type"] = type,
            ["data"] = data,
        };
        var url = account.BaseUrl + area + type.ToLowerInvariant();
        var response = await http.SendAsync(new TransportRequest("POST", url, Headers, body.ToString(Formatting.None)));
        return V1Failures.Of(response, account.ApiKey) is { } failure
            ? CadResult<TransportResponse>.Failed(failure)
            : CadResult<TransportResponse>.Of(response);
    }
}
