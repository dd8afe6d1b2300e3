using SonoranDispatch.Cad.V1;
using SonoranDispatch.Cad.V2;
using SonoranDispatch.Calls;
using SonoranDispatch.Configuration;
using SonoranDispatch.Contracts;
using SonoranDispatch.Time;

namespace SonoranDispatch.Cad;

/// <summary>
/// Sends each operation through the API version that serves it now. If the owner fixed a version, everything goes there. On "auto":
/// <list type="table">
/// <item><term>both answer</term><description>create, edit and set primary use v1; the location on the live map (including an edit that
/// carries metaData or is of a 911 call, which v1 does not find) and everything else use v2</description></item>
/// <item><term>only one answers</term><description>everything uses that one</description></item>
/// <item><term>none answers</term><description>as before; if no version was ever found, an operation probes first, at most every ten
/// seconds, and fails as not sent if there is still none</description></item>
/// </list>
/// A version that refuses an operation for a reason that is not the call's own (plan, unknown type, deprecated, gone) loses that operation for ten
/// minutes. Nothing has happened at that point: the operation fails as <see cref="CadFailureKind.OperationUnavailable"/>, and uses the other version when
/// it is sent again, within that version's rate limit. Where no version is left that creates calls, the failure is a settings failure, and sending stops.
/// Used from one thread.
/// </summary>
public sealed class DialectRouter : ICad, ICadConnectivity
{
    private readonly V1Dialect _v1;
    private readonly V2Dialect _v2;
    private readonly DialectProbe _probe;
    private readonly LostOperations _lost;

    /// <summary>Creates the router. Sends nothing yet.</summary>
    /// <param name="wanted">The API version the owner chose.</param>
    /// <param name="account">The address and credentials. Without a community id v1 is not asked.</param>
    /// <param name="http">Sends the HTTP requests.</param>
    /// <param name="clock">Limits how often operations probe while no version is known.</param>
    /// <param name="byDiscord">Whether version 2 is to know players by their Discord accounts.</param>
    public DialectRouter(CadDialect wanted, CadAccount account, IHttpTransport http, IClock clock, bool byDiscord = false)
    {
        _v1 = new V1Dialect(account, http);
        _v2 = new V2Dialect(account, http, byDiscord);
        _probe = new DialectProbe(wanted, _v1, _v2, clock);
        _lost = new LostOperations(clock);
    }

    /// <summary>Whether version 1 is in use.</summary>
    public bool UsesV1 => _probe.HasV1;

    /// <summary>Whether version 2 is in use.</summary>
    public bool UsesV2 => _probe.HasV2;

    /// <summary>The operations that a version in use does not do now: the version's number, the operation, the reason.</summary>
    public IEnumerable<(int Version, CadOperation Operation, CadFailure Why)> Lost =>
        _lost.All.Select(loss => (ReferenceEquals(loss.Version, _v1) ? 1 : 2, loss.Operation, loss.Why));

    /// <summary>Asks the wanted versions for the plan, one request each, and chooses the version again. Never throws.</summary>
    /// <returns>
    /// Why no version answered, or why none that did creates calls; null if calls can be sent. The owner must fix a settings failure.
    /// </returns>
    public async Task<CadFailure?> ProbeAsync()
    {
        var failure = await _probe.RunAsync();
        if (_probe.Last?.V1?.Failure is { IsSettings: true }) _lost.Forget(_v1);
        if (_probe.Last?.V2?.Failure is { IsSettings: true }) _lost.Forget(_v2);
        return failure ?? WhyNoCreate();
    }

    /// <inheritdoc />
    public Task<CadResult<CreatedCall>> CreateAsync(NewCall call) =>
        SendAsync(CadOperation.Create, async cad => LeavePlaceToV2(cad, call, await cad.CreateAsync(call)), call.AvoidsV1);

    /// <inheritdoc />
    public Task<CadResult<CreatedCall>> CreateEmergencyAsync(NewCall call) => SendAsync(CadOperation.CreateEmergency, cad => cad.CreateEmergencyAsync(call));

    /// <inheritdoc />
    public Task<CadResult<CadChangeResponse>> RemoveEmergencyAsync(int callId) => SendAsync(CadOperation.RemoveEmergency, cad => cad.RemoveEmergencyAsync(callId));

    /// <inheritdoc />
    public Task<CadResult<CadChangeResponse>> EditAsync(int callId, CallEdit edit)
    {
        if (edit.IsEmpty) throw new ArgumentException("An edit has to change something.", nameof(edit));
        var operation = edit.MetaData is null && !edit.IsOfEmergency ? CadOperation.Edit : CadOperation.Move;
        return SendAsync(operation, cad => cad.EditAsync(callId, edit));
    }

    /// <inheritdoc />
    public Task<CadResult<CadChangeResponse>> SetPrimaryAsync(int callId, int? identifierId, bool track) =>
        SendAsync(CadOperation.SetPrimary, cad => cad.SetPrimaryAsync(callId, identifierId, track));

    /// <inheritdoc />
    public Task<CadResult<CadChangeResponse>> MoveAsync(int callId, IReadOnlyDictionary<string, string> metaData) =>
        SendAsync(CadOperation.Move, cad => cad.MoveAsync(callId, metaData));

    /// <inheritdoc />
    public Task<CadResult<CadChangeResponse>> AddNoteAsync(int callId, CallNote note) =>
        SendAsync(CadOperation.AddNote, cad => cad.AddNoteAsync(callId, note));

    /// <inheritdoc />
    public Task<CadResult<CadChangeResponse>> AttachAsync(int callId, UnitTarget unit) =>
        SendAsync(CadOperation.Attach, cad => cad.AttachAsync(callId, unit));

    /// <inheritdoc />
    public Task<CadResult<CadChangeResponse>> DetachAsync(UnitTarget unit) => SendAsync(CadOperation.Detach, cad => cad.DetachAsync(unit));

    /// <inheritdoc />
    public Task<CadResult<CadChangeResponse>> SetPanicAsync(UnitTarget unit, bool isPanic) =>
        SendAsync(CadOperation.UnitPanic, cad => cad.SetPanicAsync(unit, isPanic));

    /// <inheritdoc />
    public Task<CadResult<CadChangeResponse>> SetStatusAsync(UnitTarget unit, int status) =>
        SendAsync(CadOperation.UnitStatus, cad => cad.SetStatusAsync(unit, status));

    /// <inheritdoc />
    public Task<CadResult<CadChangeResponse>> SetLocationsAsync(IReadOnlyList<UnitLocation> locations) =>
        SendAsync(CadOperation.UnitLocations, cad => cad.SetLocationsAsync(locations));

    /// <inheritdoc />
    public Task<CadResult<LinkCode>> CreateLinkAsync(string communityUserId) => SendAsync(CadOperation.Links, cad => cad.CreateLinkAsync(communityUserId));

    /// <inheritdoc />
    public Task<CadResult<LinkState>> CheckLinkAsync(string communityUserId) => SendAsync(CadOperation.Links, cad => cad.CheckLinkAsync(communityUserId));

    /// <inheritdoc />
    public Task<CadResult<ClosedCalls>> CloseAsync(IReadOnlyList<int> callIds) => SendAsync(CadOperation.Close, cad => cad.CloseAsync(callIds));

    /// <inheritdoc />
    public Task<CadResult<CadCallList>> ReadCallsAsync(int closedLimit) =>
        SendAsync(CadOperation.ReadCalls, cad => cad.ReadCallsAsync(closedLimit));

    /// <inheritdoc />
    public Task<CadResult<CadUnitList>> ReadUnitsAsync(Func<Task>? beforeNextPage = null) =>
        SendAsync(CadOperation.ReadUnits, cad => cad.ReadUnitsAsync(beforeNextPage));

    /// <inheritdoc />
    public Task<CadResult<CadPlan>> ReadVersionAsync() => SendAsync(CadOperation.ReadVersion, cad => cad.ReadVersionAsync());

    /// <inheritdoc />
    public bool Offers(CadOperation operation) => Serves(_v1, operation) || Serves(_v2, operation) || !(UsesV1 || UsesV2);

    /// <inheritdoc />
    public void Lose(CadOperation operation, CadEndpoint asked, CadFailure why) => Lose(asked == CadEndpoint.V1 ? _v1 : (ICad)_v2, operation, why);

    /// <inheritdoc />
    public CadEndpoint EndpointOf(CadOperation operation, bool hasUnits = false) => For(operation).EndpointOf(operation, hasUnits);

    /// <inheritdoc />
    public CadEndpoint? InsteadOfV1(CadOperation operation, bool hasUnits = false) =>
        Serves(_v2, operation) && ReferenceEquals(For(operation), _v1) ? _v2.EndpointOf(operation, hasUnits) : null;

    /// <summary>v1 documents no keys for a call's location. If v2, which does, takes it now, the location is left to it.</summary>
    private CadResult<CreatedCall> LeavePlaceToV2(ICad by, NewCall call, CadResult<CreatedCall> result)
    {
        var hasPlace = call.MetaData.ContainsKey("x") && call.MetaData.ContainsKey("y");
        return result.Value is { } created && ReferenceEquals(by, _v1) && Serves(_v2, CadOperation.Move) && hasPlace
            ? CadResult<CreatedCall>.Of(created with { Placed = false })
            : result;
    }

    private ICad For(CadOperation operation)
    {
        if (!UsesV1) return _v2;
        if (!UsesV2) return _v1;
        var (preferred, other) = operation is CadOperation.Create or CadOperation.Edit or CadOperation.SetPrimary ? ((ICad)_v1, (ICad)_v2) : (_v2, _v1);
        return Serves(preferred, operation) || !Serves(other, operation) ? preferred : other;
    }

    private bool Serves(ICad version, CadOperation operation) =>
        (ReferenceEquals(version, _v1) ? UsesV1 : UsesV2) && _lost.Why(version, operation) is null;

    private async Task<CadResult<T>> SendAsync<T>(CadOperation operation, Func<ICad, Task<CadResult<T>>> send, bool avoidsV1 = false)
        where T : class
    {
        if (await _probe.NothingKnownAsync() is { } failure) return CadResult<T>.Failed(failure);

        var version = avoidsV1 && Serves(_v2, operation) ? _v2 : For(operation);
        var result = await send(version);
        return result.Failure is { IsOfVersion: true } why && operation != CadOperation.ReadVersion
            ? CadResult<T>.Failed(Lose(version, operation, why))
            : result;
    }

    private CadFailure Lose(ICad version, CadOperation operation, CadFailure why)
    {
        var isElsewhere = Serves(ReferenceEquals(version, _v1) ? _v2 : _v1, operation);
        _lost.Add(version, operation, why, isElsewhere);
        return operation == CadOperation.Create && !isElsewhere ? AsSettings(why) : why with { Kind = CadFailureKind.OperationUnavailable };
    }

    private CadFailure? WhyNoCreate() =>
        Offers(CadOperation.Create) || (_lost.Why(_v2, CadOperation.Create) ?? _lost.Why(_v1, CadOperation.Create)) is not { } why ? null : AsSettings(why);

    private static CadFailure AsSettings(CadFailure why) => why.IsSettings ? why : why with { Kind = CadFailureKind.NotOffered };
}
