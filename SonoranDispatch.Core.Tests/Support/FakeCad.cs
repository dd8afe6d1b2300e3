using System.Globalization;
using SonoranDispatch.Cad;
using SonoranDispatch.Calls;

namespace SonoranDispatch.Tests.Support;

/// <summary>A CAD that keeps calls in memory, answers at once unless told to wait, and fails as scripted.</summary>
internal sealed class FakeCad : ICad
{
    private readonly SortedDictionary<int, CadCall> _calls = [];
    private readonly Queue<Script> _scripts = new();
    private TaskCompletionSource? _gate;
    private int _lastNumber = 500;

    /// <summary>The requests received, oldest first: "create", "edit 501", ...</summary>
    public List<string> Asked { get; } = [];

    /// <summary>The calls as the CAD holds them.</summary>
    public IReadOnlyCollection<CadCall> Calls => _calls.Values;

    /// <summary>Whether a create request also places the call on the map, as v2 does.</summary>
    public bool PlacesOnCreate { get; set; } = true;

    /// <summary>Whether calls without units are created as 911 emergency calls, as under v2's older rule.</summary>
    public bool MakesEmergencies { get; set; }

    /// <summary>The operations that no version of the API does.</summary>
    public HashSet<CadOperation> NotOffered { get; } = [];

    /// <summary>The operations that version 2 answers with a 404, whether or not the call is there. Version 1 does them.</summary>
    public HashSet<CadOperation> NotFoundByV2 { get; } = [];

    /// <summary>Same, for version 1.</summary>
    public HashSet<CadOperation> NotFoundByV1 { get; } = [];

    /// <summary>Whether reads of calls show none.</summary>
    public bool IsUnlisted { get; set; }

    /// <summary>How reads of calls fail; <c>null</c> if they do not.</summary>
    public CadFailureKind? ReadsFail { get; set; }

    /// <summary>Whether version 1 does what version 2 does not.</summary>
    public bool HasV1 { get; set; }

    /// <summary>The operations that were reported as lost, and by which endpoint.</summary>
    public List<(CadOperation Operation, CadEndpoint Asked)> Lost { get; } = [];

    /// <summary>Whether a create finds units by the players' ids. False for a CAD that knows the players by other ids only.</summary>
    public bool FindsUnits { get; set; } = true;

    /// <summary>Whether attachments are accepted and have no effect.</summary>
    public bool AttachesNobody { get; set; }

    /// <summary>Sets the primary unit as a dispatcher would.</summary>
    public void SetPrimaryByDispatcher(int callId, int? unit, bool tracks = false) =>
        _calls[callId] = _calls[callId] with { Details = _calls[callId].Details! with { Primary = unit, TrackPrimary = tracks } };

    /// <summary>Whether the answer to a create says which units were found, as on version 2.</summary>
    public bool SaysUnits { get; set; } = true;

    /// <summary>Whether answers to other changes of a call say which units are attached and which is primary, as version 2's do.</summary>
    public bool SaysUnitsOfChanges { get; set; }

    /// <summary>Makes the next request fail.</summary>
    /// <param name="kind">The kind of failure.</param>
    /// <param name="happens">Whether the CAD applies the request although it fails.</param>
    /// <param name="after">The wait that the CAD asks for.</param>
    public void FailNext(CadFailureKind kind, bool happens = false, TimeSpan? after = null) => _scripts.Enqueue(new Script(kind, happens, after));

    /// <summary>Makes every request fail in this way; <c>null</c> if requests do not fail by default.</summary>
    public CadFailureKind? FailsAlways { get; set; }

    /// <summary>Holds all responses until <see cref="Release"/>.</summary>
    public void Hold() => _gate = new TaskCompletionSource();

    /// <summary>Releases the held responses.</summary>
    public void Release()
    {
        var gate = _gate;
        _gate = null;
        gate?.SetResult();
    }

    /// <summary>Changes a call's metaData as another program would, for example a dispatcher's plugin.</summary>
    public void AddForeignKey(int callId, string key, string value)
    {
        var call = _calls[callId];
        _calls[callId] = call with { MetaData = new Dictionary<string, string>(call.MetaData) { [key] = value } };
    }

    /// <summary>Replaces a call's metaData by a map without our keys, as a program that knows nothing of them would.</summary>
    public void ReplaceMetaData(int callId) => _calls[callId] = _calls[callId] with { MetaData = new Dictionary<string, string> { ["theirs"] = "1" } };

    /// <summary>Deletes a call as a dispatcher would.</summary>
    public void Delete(int callId) => _calls.Remove(callId);

    /// <summary>Adds a call that somebody else made in the CAD.</summary>
    public CadCall AddByOthers(string title) => _calls[++_lastNumber] = new CadCall { CallId = _lastNumber, Details = new CallDetails { Title = title } };

    /// <summary>Empties the CAD and starts its numbering anew, as when a community is set up again.</summary>
    public void StartAnew()
    {
        _calls.Clear();
        _lastNumber = 500;
    }

    /// <summary>Closes a call, as a dispatcher would.</summary>
    public void CloseByDispatcher(int callId) => _calls[callId] = _calls[callId] with { IsClosed = true };

    public Task<CadResult<CreatedCall>> CreateAsync(NewCall call) => AskAsync("create", () =>
    {
        var number = ++_lastNumber;
        var held = PlacesOnCreate ? call.MetaData : call.MetaData.Where(pair => pair.Key is "uuid" or "source").ToDictionary();
        IReadOnlyList<int> units = FindsUnits ? [.. call.CommunityUserIds.Select(IdentifierOf)] : [];
        _calls[number] = new CadCall { CallId = number, Details = call.Details, MetaData = held, Notes = call.Notes, Identifiers = units };
        return new CreatedCall(number, held, PlacesOnCreate || !call.MetaData.ContainsKey("x"), MakesEmergencies, Identifiers: SaysUnits ? units : null);
    });

    // The tests' players "user-1", "user-2" ... have the units 1, 2 ...
    private static int IdentifierOf(string user) => int.Parse(user.AsSpan(user.IndexOf('-', StringComparison.Ordinal) + 1), NumberStyles.None, CultureInfo.InvariantCulture);

    public Task<CadResult<CadChangeResponse>> EditAsync(int callId, CallEdit edit) => ChangeAsync("edit", CadOperation.Edit, callId, call => call with
    {
        Details = edit.Changes.ApplyTo(call.Details!),
        MetaData = edit.MetaData ?? call.MetaData,
    });

    public Task<CadResult<CadChangeResponse>> SetPrimaryAsync(int callId, int? identifierId, bool track) =>
        ChangeAsync("primary", CadOperation.SetPrimary, callId, call => call with { Details = call.Details! with { Primary = identifierId, TrackPrimary = track } });

    public Task<CadResult<CadChangeResponse>> MoveAsync(int callId, IReadOnlyDictionary<string, string> metaData) =>
        ChangeAsync("move", CadOperation.Move, callId, call => call with { MetaData = metaData });

    public Task<CadResult<CadChangeResponse>> AddNoteAsync(int callId, CallNote note) =>
        ChangeAsync("note", CadOperation.AddNote, callId, call => call with { Notes = [.. call.Notes, note] });

    public Task<CadResult<CadChangeResponse>> AttachAsync(int callId, UnitTarget unit) =>
        ChangeAsync("attach", CadOperation.Attach, callId, call => AttachesNobody ? call : call with { Identifiers = [.. call.Identifiers, unit.IdentifierId ?? 0] });

    public Task<CadResult<CadChangeResponse>> DetachAsync(UnitTarget unit) => AskAsync("detach", () => new CadChangeResponse());

    /// <summary>The identifier ids of the units in panic.</summary>
    public SortedSet<int> Panicking { get; } = [];

    public Task<CadResult<CadChangeResponse>> SetPanicAsync(UnitTarget unit, bool isPanic) => AskAsync($"panic {unit.IdentifierId} {(isPanic ? "on" : "off")}", () =>
    {
        if (isPanic) Panicking.Add(unit.IdentifierId ?? 0);
        else Panicking.Remove(unit.IdentifierId ?? 0);
        return new CadChangeResponse();
    });

    public Task<CadResult<CadChangeResponse>> SetStatusAsync(UnitTarget unit, int status) => AskAsync($"status {unit.IdentifierId} {status}", () => new CadChangeResponse());

    public Task<CadResult<CadChangeResponse>> SetLocationsAsync(IReadOnlyList<UnitLocation> locations) => AskAsync("locations " + locations.Count, () => new CadChangeResponse());

    public Task<CadResult<LinkCode>> CreateLinkAsync(string communityUserId) => AskAsync("link " + communityUserId, () => new LinkCode("AB12", 600));

    public Task<CadResult<LinkState>> CheckLinkAsync(string communityUserId) => AskAsync("link check " + communityUserId, () => new LinkState(false));

    public Task<CadResult<ClosedCalls>> CloseAsync(IReadOnlyList<int> callIds)
    {
        var what = "close " + string.Join(" ", callIds);
        var known = callIds.Where(_calls.ContainsKey).ToList();
        if (known.Count == 0 || IsNotFound(CadOperation.Close)) return NotFoundAsync<ClosedCalls>(what);

        return AskAsync(what, () =>
        {
            foreach (var callId in known) _calls[callId] = _calls[callId] with { IsClosed = true };
            return new ClosedCalls(known);
        });
    }

    public Task<CadResult<CadCallList>> ReadCallsAsync(int closedLimit)
    {
        if (ReadsFail is { } kind) FailNext(kind);
        return AskAsync("read", () => IsUnlisted ? new CadCallList([], [], []) : new CadCallList([.. Calls.Where(call => !call.IsClosed)], [], [.. Calls.Where(call => call.IsClosed)]));
    }

    /// <summary>The units that are logged in.</summary>
    public List<CadUnit> Units { get; } = [];

    /// <summary>The number of pages in which units are read.</summary>
    public int UnitPages { get; set; } = 1;

    /// <summary>The rate limit that reads of units count against.</summary>
    public CadEndpoint UnitsEndpoint { get; set; } = CadEndpoint.Create;

    public async Task<CadResult<CadUnitList>> ReadUnitsAsync(Func<Task>? beforeNextPage = null)
    {
        for (var page = 1; page < UnitPages; page++)
        {
            Asked.Add("units page " + page);
            if (beforeNextPage is not null) await beforeNextPage();
        }

        return await AskAsync("units", () => new CadUnitList([.. Units]));
    }

    public Task<CadResult<CadPlan>> ReadVersionAsync() => AskAsync("version", () => new CadPlan(3, "PLUS"));

    /// <summary>The rate limits that operations count against: as on version 2, unless a test changes one.</summary>
    public Dictionary<CadOperation, CadEndpoint> Endpoints { get; } = new()
    {
        [CadOperation.Edit] = CadEndpoint.Update,
        [CadOperation.Move] = CadEndpoint.Update,
        [CadOperation.SetPrimary] = CadEndpoint.Primary,
        [CadOperation.Attach] = CadEndpoint.Attach,
        [CadOperation.Detach] = CadEndpoint.Detach,
        [CadOperation.AddNote] = CadEndpoint.Note,
        [CadOperation.Close] = CadEndpoint.Close,
        [CadOperation.UnitPanic] = CadEndpoint.UnitPanic,
        [CadOperation.UnitStatus] = CadEndpoint.UnitStatus,
        [CadOperation.ReadCalls] = CadEndpoint.Calls,
    };

    /// <summary>Whether version 2 could create calls as well.</summary>
    public bool HasV2ForCreates { get; set; }

    public bool Offers(CadOperation operation) => !NotOffered.Contains(operation);

    public CadEndpoint EndpointOf(CadOperation operation, bool hasUnits = false) =>
        operation == CadOperation.ReadUnits ? UnitsEndpoint : Endpoints.TryGetValue(operation, out var endpoint) ? endpoint : CadEndpoint.Create;

    public void Lose(CadOperation operation, CadEndpoint asked, CadFailure why)
    {
        Lost.Add((operation, asked));
        if (HasV1 && asked != CadEndpoint.V1) Endpoints[operation] = CadEndpoint.V1;
        else NotOffered.Add(operation);
    }

    public CadEndpoint? InsteadOfV1(CadOperation operation, bool hasUnits = false) => HasV2ForCreates ? CadEndpoint.Create : null;

    private Task<CadResult<CadChangeResponse>> ChangeAsync(string what, CadOperation operation, int callId, Func<CadCall, CadCall> change)
    {
        if (!_calls.ContainsKey(callId) || IsNotFound(operation)) return NotFoundAsync<CadChangeResponse>($"{what} {callId}");

        return AskAsync($"{what} {callId}", () =>
        {
            var call = _calls[callId] = change(_calls[callId]);
            return SaysUnitsOfChanges ? new CadChangeResponse(call.MetaData, call.Identifiers, call.Details?.Primary, SaysPrimary: true, call.Details?.TrackPrimary) : new CadChangeResponse();
        });
    }

    private bool IsNotFound(CadOperation operation) => (EndpointOf(operation) == CadEndpoint.V1 ? NotFoundByV1 : NotFoundByV2).Contains(operation);

    private Task<CadResult<T>> NotFoundAsync<T>(string what)
        where T : class
    {
        Asked.Add(what);
        return Task.FromResult(CadResult<T>.Failed(new CadFailure(CadFailureKind.NotFound, 404, "Not Found")));
    }

    private async Task<CadResult<T>> AskAsync<T>(string what, Func<T> effect)
        where T : class
    {
        Asked.Add(what);
        var script = _scripts.Count > 0 ? _scripts.Dequeue() : FailsAlways is { } always ? new Script(always, false, null) : null;
        var value = script is null or { Happens: true } ? effect() : null;
        if (_gate is { } gate) await gate.Task;
        return script is null ? CadResult<T>.Of(value!) : CadResult<T>.Failed(new CadFailure(script.Kind, 0, "scripted " + script.Kind, script.After));
    }

    private sealed record Script(CadFailureKind Kind, bool Happens, TimeSpan? After);
}
