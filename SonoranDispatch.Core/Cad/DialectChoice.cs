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
public sealed class DialectChoice : ICad
{
    private readonly CadDialect wanted;
    private readonly V1Dialect v1;
    private readonly V2Dialect v2;
    private readonly DialectProbe probe;
    private readonly IClock clock;

    /// <summary>Nothing is sent yet.</summary>
    /// <param name="wanted">What the owner wants.</param>
    /// <param name="account">Where and who. Without a community id v1 is not asked.</param>
    /// <param name="http">The way out.</param>
    /// <param name="clock">Says when the versions are to be asked again.</param>
    public DialectChoice(CadDialect wanted, CadAccount account, IHttp http, IClock clock)
    {
        this.wanted = wanted;
        this.clock = clock;
        v1 = new V1Dialect(account, http);
        v2 = new V2Dialect(account, http);
        probe = new DialectProbe(wanted, v1, v2, clock);
    }

    /// <summary>Version 1 is in use.</summary>
    public bool UsesV1 => probe.HasV1;

    /// <summary>Version 2 is in use.</summary>
    public bool UsesV2 => probe.HasV2;

    /// <summary>What the last probe found; <c>null</c> before the first.</summary>
    public VersionsFound? LastProbe => probe.Last;

    /// <summary>Why no version answered the last probe; <c>null</c> where one did. A settings failure is for the owner to mend.</summary>
    public CadFailure? LastProbeFailure => probe.Failure;

    /// <summary>When <see cref="ProbeAsync"/> is due again, in <see cref="IClock.Milliseconds"/>: at once at the start, then every ten minutes.</summary>
    public long ProbeDueAt => probe.DueAt;

    /// <summary>Whether <see cref="ProbeAsync"/> is due.</summary>
    public bool IsProbeDue => clock.Milliseconds >= probe.DueAt;

    /// <summary>Asks the wanted versions for the plan, one request each, and chooses anew. Never fails: see <see cref="LastProbeFailure"/>.</summary>
    public Task ProbeAsync() => probe.RunAsync();

    /// <inheritdoc />
    public Task<CadAnswer<CreatedCall>> CreateAsync(NewCall call) =>
        SendAsync(CadOperation.Create, async cad => LeavePlaceToV2(cad, call, await cad.CreateAsync(call)));

    /// <inheritdoc />
    public Task<CadAnswer<Done>> EditAsync(int callId, CallChanges changes)
    {
        if (changes.IsEmpty) throw new ArgumentException("An edit has to change something.", nameof(changes));
        var operation = changes.MetaData is null && !changes.IsOfEmergency ? CadOperation.Edit : CadOperation.Move;
        return SendAsync(operation, cad => cad.EditAsync(callId, changes));
    }

    /// <inheritdoc />
    public Task<CadAnswer<Done>> SetPrimaryAsync(int callId, int? identifierId, bool track) =>
        SendAsync(CadOperation.SetPrimary, cad => cad.SetPrimaryAsync(callId, identifierId, track));

    /// <inheritdoc />
    public Task<CadAnswer<Done>> MoveAsync(int callId, IReadOnlyDictionary<string, string> metaData) =>
        SendAsync(CadOperation.Move, cad => cad.MoveAsync(callId, metaData));

    /// <inheritdoc />
    public Task<CadAnswer<Done>> AddNoteAsync(int callId, CallNote note) =>
        SendAsync(CadOperation.AddNote, cad => cad.AddNoteAsync(callId, note));

    /// <inheritdoc />
    public Task<CadAnswer<Done>> AttachAsync(int callId, UnitTarget unit) =>
        SendAsync(CadOperation.Attach, cad => cad.AttachAsync(callId, unit));

    /// <inheritdoc />
    public Task<CadAnswer<Done>> DetachAsync(UnitTarget unit) => SendAsync(CadOperation.Detach, cad => cad.DetachAsync(unit));

    /// <inheritdoc />
    public Task<CadAnswer<Done>> CloseAsync(int callId) => SendAsync(CadOperation.Close, cad => cad.CloseAsync(callId));

    /// <inheritdoc />
    public Task<CadAnswer<CallsRead>> ReadCallsAsync(int closedLimit) =>
        SendAsync(CadOperation.ReadCalls, cad => cad.ReadCallsAsync(closedLimit));

    /// <inheritdoc />
    public Task<CadAnswer<CadUnits>> ReadUnitsAsync(Func<Task>? beforeNextPage = null) =>
        SendAsync(CadOperation.ReadUnits, cad => cad.ReadUnitsAsync(beforeNextPage));

    /// <inheritdoc />
    public Task<CadAnswer<CadVersion>> ReadVersionAsync() => SendAsync(CadOperation.ReadVersion, cad => cad.ReadVersionAsync());

    /// <inheritdoc />
    public CadEndpoint EndpointOf(CadOperation operation, bool hasUnits = false) => For(operation).EndpointOf(operation, hasUnits);

    /// <summary>v1 documents no keys that place a call. Where v2 is there, which does, it is left to it.</summary>
    private CadAnswer<CreatedCall> LeavePlaceToV2(ICad by, NewCall call, CadAnswer<CreatedCall> answer)
    {
        var hasPlace = call.MetaData.ContainsKey("x") && call.MetaData.ContainsKey("y");
        return answer.Value is { } created && ReferenceEquals(by, v1) && UsesV2 && hasPlace
            ? CadAnswer<CreatedCall>.Of(created with { Placed = false })
            : answer;
    }

    private ICad For(CadOperation operation)
    {
        if (!UsesV1) return v2;
        if (!UsesV2) return v1;
        return operation is CadOperation.Create or CadOperation.Edit or CadOperation.SetPrimary ? v1 : v2;
    }

    private async Task<CadAnswer<T>> SendAsync<T>(CadOperation operation, Func<ICad, Task<CadAnswer<T>>> send)
        where T : class
    {
        if (await probe.NothingKnownAsync() is { } failure) return CadAnswer<T>.Failed(failure);

        var first = For(operation);
        var answer = await send(first);
        if (wanted != CadDialect.Auto || answer.Failure?.Kind != CadFailureKind.VersionGone) return answer;

        probe.SwitchOff(first);
        return answer;
    }
}
