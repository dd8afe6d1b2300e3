using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using SonoranDispatch.Calls;
using SonoranDispatch.Configuration;
using SonoranDispatch.Contracts;

namespace SonoranDispatch.Cad;

/// <summary>
/// Version 1 of the CAD's API: every request is a POST to /area/type with the community's id and key in its body, and a write is
/// answered with a line of text. That text is not compared: SET_CALL_PRIMARY and CLOSE_CALL are documented with other endpoints' texts.
/// </summary>
/// <param name="account">Where and who.</param>
/// <param name="http">The way out.</param>
public sealed class V1Dialect(CadAccount account, IHttp http) : ICad
{
    private static readonly IReadOnlyDictionary<string, string> Headers = new Dictionary<string, string>
    {
        ["Content-Type"] = "application/json",
        ["Accept"] = "application/json, text/plain",
    };

    /// <inheritdoc />
    public async Task<CadAnswer<CreatedCall>> CreateAsync(NewCall call)
    {
        var answer = await SendAsync("NEW_DISPATCH", V1Bodies.Create(account.ServerId, call));
        return Read(answer, body => V1Answers.CallId(body) is { } id ? Created(id, call) : null);
    }

    /// <inheritdoc />
    public Task<CadAnswer<Done>> EditAsync(int callId, CallChanges changes)
    {
        if (changes.IsEmpty) throw new ArgumentException("An edit has to change something.", nameof(changes));
        return WriteAsync("EDIT_DISPATCH", V1Bodies.Edit(account.ServerId, callId, changes));
    }

    /// <inheritdoc />
    public Task<CadAnswer<Done>> SetPrimaryAsync(int callId, int? identifierId, bool track) =>
        WriteAsync("SET_CALL_PRIMARY", V1Bodies.Primary(account.ServerId, callId, identifierId, track));

    /// <inheritdoc />
    public Task<CadAnswer<Done>> MoveAsync(int callId, IReadOnlyDictionary<string, string> metaData) =>
        EditAsync(callId, new CallChanges { MetaData = metaData });

    /// <inheritdoc />
    public Task<CadAnswer<Done>> AddNoteAsync(int callId, CallNote note) =>
        WriteAsync("ADD_CALL_NOTE", V1Bodies.AddNote(account.ServerId, callId, note));

    /// <inheritdoc />
    public Task<CadAnswer<Done>> AttachAsync(int callId, UnitTarget unit) => unit.NamesNobody
        ? Task.FromResult(NoName("The unit has neither a player's id nor an identifier id."))
        : WriteAsync("ATTACH_UNIT", V1Bodies.Attach(account.ServerId, callId, unit));

    /// <inheritdoc />
    public Task<CadAnswer<Done>> DetachAsync(UnitTarget unit) => unit.CommunityUserId is { Length: > 0 } apiId
        ? WriteAsync("DETACH_UNIT", V1Bodies.Detach(account.ServerId, apiId))
        : Task.FromResult(NoName("Version 1 of the API detaches a unit by its player's API id only, and that is not known."));

    /// <inheritdoc />
    public Task<CadAnswer<Done>> CloseAsync(int callId) => WriteAsync("CLOSE_CALL", V1Bodies.OfCall(account.ServerId, callId));

    /// <inheritdoc />
    public async Task<CadAnswer<CallsRead>> ReadCallsAsync(int closedLimit)
    {
        var limit = Math.Min(Math.Max(closedLimit, 0), 100);
        return Read(await SendAsync("GET_CALLS", V1Bodies.ReadCalls(account.ServerId, limit)), CallsReader.Read);
    }

    /// <inheritdoc />
    public Task<CadAnswer<CadUnits>> ReadUnitsAsync(Func<Task>? beforeNextPage = null) => UnitPages.ReadAsync(
        offset => SendAsync("GET_ACTIVE_UNITS", V1Bodies.ReadUnits(account.ServerId, UnitPages.Size, offset)),
        Unreadable,
        beforeNextPage);

    /// <inheritdoc />
    public async Task<CadAnswer<CadVersion>> ReadVersionAsync() => Read(await SendAsync("GET_VERSION", null), V1Answers.Version);

    /// <inheritdoc />
    public CadEndpoint EndpointOf(CadOperation operation, bool hasUnits = false) => CadEndpoint.V1;

    /// <summary>With units, the first of them becomes primary whatever was asked (the page new-dispatch), and its number is not told.</summary>
    private static CreatedCall Created(int id, NewCall call)
    {
        var primary = call.CommunityUserIds.Count == 0 || call.IsFirstPrimary ? call.Details.Primary : null;
        return new CreatedCall(id, call.MetaData, Placed: true, AsEmergency: false, primary, primary is not null && call.Details.TrackPrimary);
    }

    private static CadAnswer<Done> NoName(string why) => CadAnswer<Done>.Failed(new CadFailure(CadFailureKind.Refused, 0, why));

    private async Task<CadAnswer<Done>> WriteAsync(string type, JObject data) => Read(await SendAsync(type, data), _ => new Done());

    private CadAnswer<T> Read<T>(CadAnswer<HttpAnswer> sent, Func<string, T?> read)
        where T : class
    {
        if (!sent.Is(out var answer, out var failure)) return CadAnswer<T>.Failed(failure);
        return read(answer.Body) is { } value ? CadAnswer<T>.Of(value) : CadAnswer<T>.Failed(Unreadable(answer));
    }

    private CadFailure Unreadable(HttpAnswer answer) =>
        new(CadFailureKind.Unreadable, answer.Status, FailureText.Clean(answer.Body, account.ApiKey));

    /// <summary>One object for each request, although data is an array: no page tells what answers several.</summary>
    private async Task<CadAnswer<HttpAnswer>> SendAsync(string type, JObject? data)
    {
        if (AccountCheck.ForV1(account) is { } missing) return CadAnswer<HttpAnswer>.Failed(missing);

        var area = data is null ? "/general/" : "/emergency/";
        var body = new JObject
        {
            ["id"] = account.CommunityId,
            ["key"] = account.ApiKey,
            ["type"] = type,
            ["data"] = data is null ? [] : new JArray(data),
        };
        var url = account.BaseUrl + area + type.ToLowerInvariant();
        var answer = await http.SendAsync(new HttpRequest("POST", url, Headers, body.ToString(Formatting.None)));
        return V1Failures.Of(answer, account.ApiKey) is { } failure
            ? CadAnswer<HttpAnswer>.Failed(failure)
            : CadAnswer<HttpAnswer>.Of(answer);
    }
}
