namespace SonoranDispatch.Cad;

/// <summary>The calls in the CAD at one moment.</summary>
/// <param name="Active">Open dispatch calls.</param>
/// <param name="Emergency">Open 911 calls.</param>
/// <param name="Closed">The most recently closed calls.</param>
public sealed record CadCallList(IReadOnlyList<CadCall> Active, IReadOnlyList<CadCall> Emergency, IReadOnlyList<CadCall> Closed)
{
    private Dictionary<int, CadCall>? _byNumber;
    private Dictionary<string, CadCall>? _byUuid;
    private ILookup<int, CadCall>? _byOrigin;
    private ILookup<string, CadCall>? _dispatchByUuid;
    private ILookup<string, CadCall>? _emergencyByUuid;

    /// <summary>All calls: active, emergency, then closed.</summary>
    public IEnumerable<CadCall> All => Active.Concat(Emergency).Concat(Closed);

    /// <summary>Finds a call by its number in the CAD; the first if there are several.</summary>
    /// <returns>Null if there is none.</returns>
    public CadCall? Find(int callId) => (_byNumber ??= Index(static call => call.CallId)).TryGetValue(callId, out var found) ? found : null;

    /// <summary>Finds a call by the uuid in its metaData, in any case; the first if there are several.</summary>
    /// <returns>Null if there is none.</returns>
    public CadCall? Find(Guid uuid) =>
        (_byUuid ??= Index(UuidOf, StringComparer.OrdinalIgnoreCase))
        .TryGetValue(uuid.ToString("D"), out var found) ? found : null;

    /// <summary>Finds the dispatch calls that were made from a 911 call, as their metaData says, the open ones first.</summary>
    /// <param name="emergency">The number of the 911 call.</param>
    public IEnumerable<CadCall> MadeFrom(int emergency) => (_byOrigin ??= Dispatch.ToLookup(static call => call.OriginEmergency ?? CallMetaData.OriginIn(call.MetaData) ?? 0))[emergency];

    /// <summary>Finds the dispatch calls with a uuid in their metaData, the open ones first.</summary>
    public IEnumerable<CadCall> DispatchWith(Guid uuid) => (_dispatchByUuid ??= ByUuid(Dispatch))[uuid.ToString("D")];

    /// <summary>Finds the 911 calls with a uuid in their metaData.</summary>
    public IEnumerable<CadCall> EmergencyWith(Guid uuid) => (_emergencyByUuid ??= ByUuid(Emergency))[uuid.ToString("D")];

    private IEnumerable<CadCall> Dispatch => Active.Concat(Closed).Where(static call => call.Details is not null);

    private static ILookup<string, CadCall> ByUuid(IEnumerable<CadCall> calls) => calls.ToLookup(UuidOf, StringComparer.OrdinalIgnoreCase);

    private static string UuidOf(CadCall call) => call.MetaData.TryGetValue(CallMetaData.Uuid, out var value) ? value : "";

    private Dictionary<TKey, CadCall> Index<TKey>(Func<CadCall, TKey> key, IEqualityComparer<TKey>? comparer = null)
        where TKey : notnull
    {
        var index = new Dictionary<TKey, CadCall>(comparer);
        foreach (var call in All)
            if (!index.ContainsKey(key(call))) index.Add(key(call), call);

        return index;
    }
}
