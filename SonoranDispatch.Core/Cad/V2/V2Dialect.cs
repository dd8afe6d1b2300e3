using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using SonoranDispatch.Calls;
using SonoranDispatch.Configuration;
using SonoranDispatch.Contracts;

namespace SonoranDispatch.Cad;

/// <summary>
/// Version 2 of the CAD's API: REST paths under /v2, the key in a header, JSON both ways. Once the CAD has refused a call without
/// units by its older rule, that one and later ones, sent again, are made as 911 calls, until the resource is started again.
/// </summary>
/// <param name="account">Where and who; the community id is not needed.</param>
/// <param name="http">The way out.</param>
public sealed class V2Dialect(CadAccount account, IHttp http) : ICad
{
    private readonly V2Routes routes = new(account);
    private bool refusesUnassigned;

    /// <inheritdoc />
    public async Task<CadAnswer<CreatedCall>> CreateAsync(NewCall call)
    {
        var isUnassigned = call.CommunityUserIds.Count == 0;
        if (isUnassigned && refusesUnassigned) return await CreateEmergencyAsync(call);

        var about = isUnassigned ? V2Subject.UnassignedCall : V2Subject.Server;
        var answer = await SendAsync("POST", routes.Calls, V2Bodies.Create(call), about);
        if (answer.Failure?.Kind == CadFailureKind.NeedsUnits) refusesUnassigned = true;
        return Read(answer, body => V2Answers.Created(body, call.MetaData, false));
    }

    /// <inheritdoc />
    public Task<CadAnswer<Done>> EditAsync(int callId, CallChanges changes)
    {
        if (changes.IsEmpty) throw new ArgumentException("An edit has to change something.", nameof(changes));
        return WriteAsync("PATCH", routes.Call(callId), V2Bodies.Edit(changes));
    }

    /// <inheritdoc />
    public Task<CadAnswer<Done>> SetPrimaryAsync(int callId, int? identifierId, bool track) =>
        WriteAsync("PATCH", routes.Call(callId) + "/primary", V2Bodies.Primary(identifierId, track));

    /// <inheritdoc />
    public Task<CadAnswer<Done>> MoveAsync(int callId, IReadOnlyDictionary<string, string> metaData) =>
        EditAsync(callId, new CallChanges { MetaData = metaData });

    /// <inheritdoc />
    public Task<CadAnswer<Done>> AddNoteAsync(int callId, CallNote note) =>
        WriteAsync("POST", routes.Call(callId) + "/notes", V2Bodies.AddNote(note));

    /// <inheritdoc />
    public Task<CadAnswer<Done>> AttachAsync(int callId, UnitTarget unit) => unit.NamesNobody
        ? Task.FromResult(Nobody())
        : WriteAsync("POST", routes.Call(callId) + "/attachments", V2Bodies.Target(unit));

    /// <inheritdoc />
    public Task<CadAnswer<Done>> DetachAsync(UnitTarget unit) => unit.NamesNobody
        ? Task.FromResult(Nobody())
        : WriteAsync("DELETE", routes.Attachments, V2Bodies.Target(unit));

    /// <inheritdoc />
    public Task<CadAnswer<Done>> CloseAsync(int callId) => WriteAsync("POST", routes.Close, V2Bodies.Close(callId));

    /// <inheritdoc />
    public async Task<CadAnswer<CallsRead>> ReadCallsAsync(int closedLimit)
    {
        var limit = Math.Min(Math.Max(closedLimit, 0), 100);
        return Read(await SendAsync("GET", routes.CallsRead(limit), null, V2Subject.Server), CallsReader.Read);
    }

    /// <inheritdoc />
    public Task<CadAnswer<CadUnits>> ReadUnitsAsync(Func<Task>? beforeNextPage = null) =>
        UnitPages.ReadAsync(offset => SendAsync("GET", routes.Units(UnitPages.Size, offset), null, V2Subject.Server), Unreadable, beforeNextPage);

    /// <inheritdoc />
    public async Task<CadAnswer<CadVersion>> ReadVersionAsync() =>
        Read(await SendAsync("GET", routes.Version, null, V2Subject.Version), V2Answers.Version);

    /// <inheritdoc />
    public CadEndpoint EndpointOf(CadOperation operation, bool hasUnits = false) => operation switch
    {
        CadOperation.Create => refusesUnassigned && !hasUnits ? CadEndpoint.Emergency911 : CadEndpoint.Create,
        CadOperation.Edit or CadOperation.Move => CadEndpoint.Update,
        CadOperation.SetPrimary => CadEndpoint.Primary,
        CadOperation.AddNote => CadEndpoint.Note,
        CadOperation.Attach => CadEndpoint.Attach,
        CadOperation.Detach => CadEndpoint.Detach,
        CadOperation.Close => CadEndpoint.Close,
        CadOperation.ReadCalls => CadEndpoint.Calls,
        CadOperation.ReadUnits => CadEndpoint.Units,
        _ => CadEndpoint.Version,
    };

    private static CadAnswer<Done> Nobody() => CadAnswer<Done>.Failed(
        new CadFailure(CadFailureKind.Refused, 0, "The unit has neither a player's id nor an identifier id."));

    private async Task<CadAnswer<CreatedCall>> CreateEmergencyAsync(NewCall call)
    {
        var answer = await SendAsync("POST", routes.Emergencies, V2Bodies.Emergency(call), V2Subject.Server);
        return Read(answer, body => V2Answers.Created(body, V2Bodies.EmergencyMap(call), true));
    }

    private async Task<CadAnswer<Done>> WriteAsync(string method, string url, JObject body) =>
        Read(await SendAsync(method, url, body, V2Subject.Thing), V2Answers.Changed);

    private CadAnswer<T> Read<T>(CadAnswer<HttpAnswer> sent, Func<string, T?> read)
        where T : class
    {
        if (!sent.Is(out var answer, out var failure)) return CadAnswer<T>.Failed(failure);
        return read(answer.Body) is { } value ? CadAnswer<T>.Of(value) : CadAnswer<T>.Failed(Unreadable(answer));
    }

    private CadFailure Unreadable(HttpAnswer answer) =>
        new(CadFailureKind.Unreadable, answer.Status, FailureText.Clean(answer.Body, account.ApiKey));

    private async Task<CadAnswer<HttpAnswer>> SendAsync(string method, string url, JObject? body, V2Subject about)
    {
        if (AccountCheck.ForV2(account) is { } missing) return CadAnswer<HttpAnswer>.Failed(missing);

        var headers = new Dictionary<string, string>
        {
            ["Authorization"] = "Bearer " + account.ApiKey,
            ["Accept"] = "application/json",
        };
        if (body is not null) headers["Content-Type"] = "application/json";

        var answer = await http.SendAsync(new HttpRequest(method, url, headers, body?.ToString(Formatting.None)));
        return V2Failures.Of(answer, about, account.ApiKey) is { } failure
            ? CadAnswer<HttpAnswer>.Failed(failure)
            : CadAnswer<HttpAnswer>.Of(answer);
    }
}
