using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using SonoranDispatch.Cad.Reading;
using SonoranDispatch.Calls;
using SonoranDispatch.Configuration;
using SonoranDispatch.Contracts;

namespace SonoranDispatch.Cad.V2;

/// <summary>
/// Version 2 of the CAD's API: REST paths under /v2, the key in a header, JSON in both directions. Once the CAD has refused a call without units by
/// its older rule, such calls are created as 911 calls when they are sent again, and so are later ones, until the resource restarts.
/// </summary>
/// <param name="account">The address and credentials. The community id is not needed.</param>
/// <param name="http">Sends the HTTP requests.</param>
/// <param name="byDiscord">Whether players are named by their Discord accounts instead of their ids in the community.</param>
public sealed class V2Dialect(CadAccount account, IHttpTransport http, bool byDiscord = false) : ICad
{
    private readonly V2PlayerProperty _player = byDiscord ? V2PlayerProperty.Discord : V2PlayerProperty.Community;
    private readonly V2Routes _routes = new(account);
    private readonly CadResponseReader _responses = new(account.ApiKey);
    private bool _refusesUnassigned;

    /// <inheritdoc />
    public async Task<CadResult<CreatedCall>> CreateAsync(NewCall call)
    {
        var isUnassigned = call.CommunityUserIds.Count == 0;
        if (isUnassigned && _refusesUnassigned) return await CreateEmergencyAsync(call);

        var about = isUnassigned ? V2ResourceKind.UnassignedCall : V2ResourceKind.Server;
        var result = await SendAsync("POST", _routes.Calls, V2RequestBodies.Create(call, _player), about);
        if (result.Failure?.Kind == CadFailureKind.NeedsUnits) _refusesUnassigned = true;
        return _responses.Read(result, body => V2Responses.Created(body, call.MetaData, false));
    }

    /// <inheritdoc />
    public Task<CadResult<CadChangeResponse>> EditAsync(int callId, CallEdit edit)
    {
        if (edit.IsEmpty) throw new ArgumentException("An edit has to change something.", nameof(edit));
        return WriteToCallAsync("PATCH", callId, "", V2RequestBodies.Edit(edit));
    }

    /// <inheritdoc />
    public Task<CadResult<CadChangeResponse>> SetPrimaryAsync(int callId, int? identifierId, bool track) => identifierId is { } identifier
        ? WriteToCallAsync("PATCH", callId, "/primary", V2RequestBodies.Primary(identifier, track))
        : Task.FromResult(CadResult<CadChangeResponse>.Failed(CadFailure.PrimaryStays));

    /// <inheritdoc />
    public Task<CadResult<CadChangeResponse>> MoveAsync(int callId, IReadOnlyDictionary<string, string> metaData) =>
        EditAsync(callId, new CallEdit(CallChanges.None, metaData));

    /// <inheritdoc />
    public Task<CadResult<CadChangeResponse>> AddNoteAsync(int callId, CallNote note) =>
        WriteToCallAsync("POST", callId, "/notes", V2RequestBodies.AddNote(note));

    /// <inheritdoc />
    public Task<CadResult<CadChangeResponse>> AttachAsync(int callId, UnitTarget unit) => unit.NamesNobody
        ? Task.FromResult(CadResult<CadChangeResponse>.Failed(CadFailure.NamelessUnit))
        : WriteToCallAsync("POST", callId, "/attachments", V2RequestBodies.Target(unit, _player));

    /// <inheritdoc />
    public Task<CadResult<CadChangeResponse>> DetachAsync(UnitTarget unit) => unit.NamesNobody
        ? Task.FromResult(CadResult<CadChangeResponse>.Failed(CadFailure.NamelessUnit))
        : WriteToUnitsAsync("DELETE", _routes.Attachments, V2RequestBodies.Target(unit, _player));

    /// <inheritdoc />
    public Task<CadResult<CadChangeResponse>> SetPanicAsync(UnitTarget unit, bool isPanic) => unit.NamesNobody
        ? Task.FromResult(CadResult<CadChangeResponse>.Failed(CadFailure.NamelessUnit))
        : WriteToUnitsAsync("PATCH", _routes.UnitPanic, V2RequestBodies.Panic(unit, isPanic, _player));

    /// <inheritdoc />
    public Task<CadResult<CadChangeResponse>> SetStatusAsync(UnitTarget unit, int status) => unit.NamesNobody
        ? Task.FromResult(CadResult<CadChangeResponse>.Failed(CadFailure.NamelessUnit))
        : WriteToUnitsAsync("PATCH", _routes.UnitStatus, V2RequestBodies.Status(unit, status, _player));

    /// <inheritdoc />
    public Task<CadResult<CadChangeResponse>> SetLocationsAsync(IReadOnlyList<UnitLocation> locations) =>
        WriteToUnitsAsync("PATCH", _routes.UnitLocations, V2RequestBodies.Locations(locations, _player));

    /// <inheritdoc />
    public async Task<CadResult<LinkCode>> CreateLinkAsync(string communityUserId) =>
        _responses.Read(await SendAsync("POST", _routes.Links, V2RequestBodies.Link(communityUserId), V2ResourceKind.Thing), V2Responses.Link);

    /// <inheritdoc />
    public async Task<CadResult<LinkState>> CheckLinkAsync(string communityUserId) =>
        _responses.Read(await SendAsync("POST", _routes.Links + "/check", V2RequestBodies.Link(communityUserId), V2ResourceKind.Thing), V2Responses.Linked);

    /// <inheritdoc />
    public async Task<CadResult<ClosedCalls>> CloseAsync(IReadOnlyList<int> callIds) =>
        _responses.Read(await SendAsync("POST", _routes.Close, V2RequestBodies.Close(callIds), V2ResourceKind.Thing), body => V2Responses.Closed(body, callIds));

    /// <inheritdoc />
    public async Task<CadResult<CadCallList>> ReadCallsAsync(int closedLimit) =>
        _responses.Read(await SendAsync("GET", _routes.CallsRead(CallsReader.ClosedLimit(closedLimit)), null, V2ResourceKind.Server), CallsReader.Read);

    /// <inheritdoc />
    public Task<CadResult<CadUnitList>> ReadUnitsAsync(Func<Task>? beforeNextPage = null) =>
        PagedUnitReader.ReadAsync(offset => SendAsync("GET", _routes.Units(PagedUnitReader.Size, offset), null, V2ResourceKind.Server), _responses.Unreadable, beforeNextPage);

    /// <inheritdoc />
    public async Task<CadResult<CadPlan>> ReadVersionAsync() =>
        _responses.Read(await SendAsync("GET", _routes.Version, null, V2ResourceKind.Version), V2Responses.Version);

    /// <inheritdoc />
    public bool Offers(CadOperation operation) => true;

    /// <inheritdoc />
    public void Lose(CadOperation operation, CadEndpoint asked, CadFailure why)
    {
    }

    /// <inheritdoc />
    public CadEndpoint EndpointOf(CadOperation operation, bool hasUnits = false) => operation switch
    {
        CadOperation.Create => _refusesUnassigned && !hasUnits ? CadEndpoint.Emergency911 : CadEndpoint.Create,
        CadOperation.Edit or CadOperation.Move => CadEndpoint.Update,
        CadOperation.SetPrimary => CadEndpoint.Primary,
        CadOperation.AddNote => CadEndpoint.Note,
        CadOperation.Attach => CadEndpoint.Attach,
        CadOperation.Detach => CadEndpoint.Detach,
        CadOperation.Close => CadEndpoint.Close,
        CadOperation.UnitPanic => CadEndpoint.UnitPanic,
        CadOperation.UnitStatus => CadEndpoint.UnitStatus,
        CadOperation.UnitLocations => CadEndpoint.UnitLocations,
        CadOperation.Links => CadEndpoint.Links,
        CadOperation.ReadCalls => CadEndpoint.Calls,
        CadOperation.ReadUnits => CadEndpoint.Units,
        _ => CadEndpoint.Version,
    };

    /// <inheritdoc />
    public CadEndpoint? InsteadOfV1(CadOperation operation, bool hasUnits = false) => null;

    private async Task<CadResult<CreatedCall>> CreateEmergencyAsync(NewCall call)
    {
        var result = await SendAsync("POST", _routes.Emergencies, V2RequestBodies.Emergency(call), V2ResourceKind.Server);
        return _responses.Read(result, body => V2Responses.Created(body, V2RequestBodies.EmergencyMap(call), true));
    }

    private async Task<CadResult<CadChangeResponse>> WriteToCallAsync(string method, int callId, string part, JObject body) =>
        _responses.Read(await SendAsync(method, _routes.Call(callId) + part, body, V2ResourceKind.Call), V2Responses.Changed);

    private async Task<CadResult<CadChangeResponse>> WriteToUnitsAsync(string method, string url, JObject body) =>
        _responses.Read(await SendAsync(method, url, body, V2ResourceKind.Units), V2Responses.Changed);

    private async Task<CadResult<TransportResponse>> SendAsync(string method, string url, JObject? body, V2ResourceKind about)
    {
        if (CadAccountValidator.ForV2(account) is { } missing) return CadResult<TransportResponse>.Failed(missing);

        var headers = new Dictionary<string, string>
        {
            ["Authorization"] = "Bearer " + account.ApiKey,
            ["Accept"] = "application/json",
        };
        if (body is not null) headers["Content-Type"] = "application/json";

        var response = await http.SendAsync(new TransportRequest(method, url, headers, body?.ToString(Formatting.None)));
        return V2Failures.Of(response, about, account.ApiKey) is { } failure
            ? CadResult<TransportResponse>.Failed(failure)
            : CadResult<TransportResponse>.Of(response);
    }
}
