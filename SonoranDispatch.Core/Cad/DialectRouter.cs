using SonoranDispatch.Cad.V1;
using SonoranDispatch.Cad.V2;
using SonoranDispatch.Calls;
using SonoranDispatch.Configuration;
using SonoranDispatch.Contracts;
using SonoranDispatch.Time;

namespace SonoranDispatch.Cad;

/// <summary>
/// The CAD through whichever version of its API serves an operation now. Fixed to one version, everything goes there. On "auto":
/// <list type="table">
/// <item><term>both answer</term><description>create, edit and set primary by v1; the place on the map (also an edit that carries
/// metaData, or is of a 911 call, which v1 does not find) and everything else by v2</description></item>
/// <item><term>only one answers</term><description>everything by that one</description></item>
/// <item><term>none answers</term><description>as before; where nothing was ever found, an operation asks first, at most every ten
/// seconds, and fails as not sent where there is still nothing</description></item>
/// </list>
/// A version that answers an operation by saying that it is gone is switched off at once. Nothing has happened yet: the operation fails as
/// such, and goes the other way when it is sent again, within that way's own budget. Used from one thread.
/// </summary>
public sealed class DialectRouter : ICad
{
    private readonly CadDialect _wanted;
    private readonly V1Dialect _v1;
    private readonly V2Dialect _v2;
    private readonly DialectProbe _probe;
    private readonly IClock _clock;

    /// <summary>Nothing is sent yet.</summary>
    /// <param name="wanted">What the owner wants.</param>
    /// <param name="account">Where and who. Without a community id v1 is not asked.</param>
    /// <param name="http">The way out.</param>
    /// <param name="clock">Says when the versions are to be asked again.</param>
    public DialectRouter(CadDialect wanted, CadAccount account, IHttpTransport http, IClock clock)
    {
        _wanted = wanted;
        _clock = clock;
        _v1 = new V1Dialect(account, http);
        _v2 = new V2Dialect(account, http);
        _probe = new DialectProbe(wanted, _v1, _v2, clock);
    }

    /// <summary>Version 1 is in use.</summary>
    public bool UsesV1 => _probe.HasV1;

    /// <summary>Version 2 is in use.</summary>
    public bool UsesV2 => _probe.HasV2;

    /// <summary>What the last probe found; <c>null</c> before the first.</summary>
    public DialectProbeResult? LastProbe => _probe.Last;

    /// <summary>Why no version answered the last probe; <c>null</c> where one did. A settings failure is for the owner to mend.</summary>
    public CadFailure? LastProbeFailure => _probe.Failure;

    /// <summary>When <see cref="ProbeAsync"/> is due again, in <see cref="IClock.Milliseconds"/>: at once at the start, then every ten minutes.</summary>
    public long ProbeDueAt => _probe.DueAt;

    /// <summary>Whether <see cref="ProbeAsync"/> is due.</summary>
    public bool IsProbeDue => _clock.Milliseconds >= _probe.DueAt;

    /// <summary>Asks the wanted versions for the plan, one request each, and chooses anew. Never fails: see <see cref="LastProbeFailure"/>.</summary>
    public Task ProbeAsync() => _probe.RunAsync();

    /// <inheritdoc />
    public Task<CadResult<CreatedCall>> CreateAsync(NewCall call) =>
        SendAsync(CadOperation.Create, async cad => LeavePlaceToV2(cad, call, await cad.CreateAsync(call)));

    /// <inheritdoc />
    public Task<CadResult<CadChangeResult>> EditAsync(int callId, CallChanges changes)
    {
        if (changes.IsEmpty) throw new ArgumentException("An edit has to change something.", nameof(changes));
        var operation = changes.MetaData is null && !changes.IsOfEmergency ? CadOperation.Edit : CadOperation.Move;
        return SendAsync(operation, cad => cad.EditAsync(callId, changes));
    }

    /// <inheritdoc />
    public Task<CadResult<CadChangeResult>> SetPrimaryAsync(int callId, int? identifierId, bool track) =>
        SendAsync(CadOperation.SetPrimary, cad => cad.SetPrimaryAsync(callId, identifierId, track));

    /// <inheritdoc />
    public Task<CadResult<CadChangeResult>> MoveAsync(int callId, IReadOnlyDictionary<string, string> metaData) =>
        SendAsync(CadOperation.Move, cad => cad.MoveAsync(callId, metaData));

    /// <inheritdoc />
    public Task<CadResult<CadChangeResult>> AddNoteAsync(int callId, CallNote note) =>
        SendAsync(CadOperation.AddNote, cad => cad.AddNoteAsync(callId, note));

    /// <inheritdoc />
    public Task<CadResult<CadChangeResult>> AttachAsync(int callId, UnitTarget unit) =>
        SendAsync(CadOperation.Attach, cad => cad.AttachAsync(callId, unit));

    /// <inheritdoc />
    public Task<CadResult<CadChangeResult>> DetachAsync(UnitTarget unit) => SendAsync(CadOperation.Detach, cad => cad.DetachAsync(unit));

    /// <inheritdoc />
    public Task<CadResult<CadChangeResult>> CloseAsync(int callId) => SendAsync(CadOperation.Close, cad => cad.CloseAsync(callId));

    /// <inheritdoc />
    public Task<CadResult<CadCallList>> ReadCallsAsync(int closedLimit) =>
        SendAsync(CadOperation.ReadCalls, cad => cad.ReadCallsAsync(closedLimit));

    /// <inheritdoc />
    public Task<CadResult<CadUnitList>> ReadUnitsAsync(Func<Task>? beforeNextPage = null) =>
        SendAsync(CadOperation.ReadUnits, cad => cad.ReadUnitsAsync(beforeNextPage));

    /// <inheritdoc />
    public Task<CadResult<CadPlan>> ReadVersionAsync() => SendAsync(CadOperation.ReadVersion, cad => cad.ReadVersionAsync());

    /// <inheritdoc />
    public CadEndpoint EndpointOf(CadOperation operation, bool hasUnits = false) => For(operation).EndpointOf(operation, hasUnits);

    /// <summary>v1 documents no keys that place a call. Where v2 is there, which does, it is left to it.</summary>
    private CadResult<CreatedCall> LeavePlaceToV2(ICad by, NewCall call, CadResult<CreatedCall> result)
    {
        var hasPlace = call.MetaData.ContainsKey("x") && call.MetaData.ContainsKey("y");
        return result.Value is { } created && ReferenceEquals(by, _v1) && UsesV2 && hasPlace
            ? CadResult<CreatedCall>.Of(created with { Placed = false })
            : result;
    }

    private ICad For(CadOperation operation)
    {
        if (!UsesV1) return _v2;
        if (!UsesV2) return _v1;
        return operation is CadOperation.Create or CadOperation.Edit or CadOperation.SetPrimary ? _v1 : _v2;
    }

    private async Task<CadResult<T>> SendAsync<T>(CadOperation operation, Func<ICad, Task<CadResult<T>>> send)
        where T : class
    {
        if (await _probe.NothingKnownAsync() is { } failure) return CadResult<T>.Failed(failure);

        var first = For(operation);
        var result = await send(first);
        if (_wanted != CadDialect.Auto || result.Failure?.Kind != CadFailureKind.VersionGone) return result;

        _probe.SwitchOff(first);
        return result;
    }
}
