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

    /// <summary>What was asked, oldest first: "create", "edit 501", ...</summary>
    public List<string> Asked { get; } = [];

    /// <summary>The calls as the CAD holds them.</summary>
    public IReadOnlyCollection<CadCall> Calls => _calls.Values;

    /// <summary>Whether a create places the call on the map by itself, as v2 does.</summary>
    public bool PlacesOnCreate { get; set; } = true;

    /// <summary>Whether calls without units are made as 911 emergency calls, as under v2's older rule.</summary>
    public bool MakesEmergencies { get; set; }

    /// <summary>The next request fails.</summary>
    /// <param name="kind">How.</param>
    /// <param name="happens">Whether the CAD does it all the same.</param>
    /// <param name="after">The wait asked for.</param>
    public void FailNext(CadFailureKind kind, bool happens = false, TimeSpan? after = null) => _scripts.Enqueue(new Script(kind, happens, after));

    /// <summary>Every request fails in this way; <c>null</c> where none does by itself.</summary>
    public CadFailureKind? FailsAlways { get; set; }

    /// <summary>Answers wait until <see cref="Release"/>.</summary>
    public void Hold() => _gate = new TaskCompletionSource();

    /// <summary>Lets waiting answers come.</summary>
    public void Release()
    {
        var gate = _gate;
        _gate = null;
        gate?.SetResult();
    }

    /// <summary>Somebody else changes a call's metaData, as a dispatcher's plugin would.</summary>
    public void AddForeignKey(int callId, string key, string value)
    {
        var call = _calls[callId];
        _calls[callId] = call with { MetaData = new Dictionary<string, string>(call.MetaData) { [key] = value } };
    }

    /// <summary>A dispatcher deletes a call.</summary>
    public void Delete(int callId) => _calls.Remove(callId);

    public Task<CadResult<CreatedCall>> CreateAsync(NewCall call) => AskAsync("create", () =>
    {
        var number = ++_lastNumber;
        var held = PlacesOnCreate ? call.MetaData : call.MetaData.Where(pair => pair.Key is "uuid" or "source").ToDictionary();
        _calls[number] = new CadCall { CallId = number, Title = call.Details.Title, Details = call.Details, MetaData = held, Notes = call.Notes };
        return new CreatedCall(number, held, PlacesOnCreate || !call.MetaData.ContainsKey("x"), MakesEmergencies);
    });

    public Task<CadResult<CadChangeResult>> EditAsync(int callId, CallChanges changes) => ChangeAsync("edit", callId, call => call with
    {
        Details = call.Details! with
        {
            Address = changes.Address ?? call.Details.Address,
            Description = changes.Description ?? call.Details.Description,
            Title = changes.Title ?? call.Details.Title,
            Priority = changes.Priority ?? call.Details.Priority,
        },
        MetaData = changes.MetaData ?? call.MetaData,
    });

    public Task<CadResult<CadChangeResult>> SetPrimaryAsync(int callId, int? identifierId, bool track) =>
        ChangeAsync("primary", callId, call => call with { Details = call.Details! with { Primary = identifierId, TrackPrimary = track } });

    public Task<CadResult<CadChangeResult>> MoveAsync(int callId, IReadOnlyDictionary<string, string> metaData) =>
        ChangeAsync("move", callId, call => call with { MetaData = metaData });

    public Task<CadResult<CadChangeResult>> AddNoteAsync(int callId, CallNote note) =>
        ChangeAsync("note", callId, call => call with { Notes = [.. call.Notes, note] });

    public Task<CadResult<CadChangeResult>> AttachAsync(int callId, UnitTarget unit) =>
        ChangeAsync("attach", callId, call => call with { Identifiers = [.. call.Identifiers, unit.IdentifierId ?? 0] });

    public Task<CadResult<CadChangeResult>> DetachAsync(UnitTarget unit) => AskAsync("detach", () => new CadChangeResult());

    public Task<CadResult<CadChangeResult>> CloseAsync(int callId) => ChangeAsync("close", callId, call => call with { IsClosed = true });

    public Task<CadResult<CadCallList>> ReadCallsAsync(int closedLimit) =>
        AskAsync("read", () => new CadCallList([.. Calls.Where(call => !call.IsClosed)], [], [.. Calls.Where(call => call.IsClosed)]));

    /// <summary>Who is logged in.</summary>
    public List<CadUnit> Units { get; } = [];

    /// <summary>How many pages they are read in.</summary>
    public int UnitPages { get; set; } = 1;

    /// <summary>What reads of units count against.</summary>
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

    public CadEndpoint EndpointOf(CadOperation operation, bool hasUnits = false) => operation == CadOperation.ReadUnits ? UnitsEndpoint : CadEndpoint.Create;

    private Task<CadResult<CadChangeResult>> ChangeAsync(string what, int callId, Func<CadCall, CadCall> change) => AskAsync($"{what} {callId}", () =>
    {
        _calls[callId] = change(_calls[callId]);
        return new CadChangeResult();
    });

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
