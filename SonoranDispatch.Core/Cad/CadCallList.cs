namespace SonoranDispatch.Cad;

/// <summary>The calls in the CAD at one moment.</summary>
/// <param name="Active">Open dispatch calls.</param>
/// <param name="Emergency">Open 911 calls.</param>
/// <param name="Closed">The most recently closed calls.</param>
public sealed record CadCallList(IReadOnlyList<CadCall> Active, IReadOnlyList<CadCall> Emergency, IReadOnlyList<CadCall> Closed)
{
    private Dictionary<int, CadCall>? _byNumber;
    private Dictionary<string, CadCall>? _byUuid;

    /// <summary>All calls: active, emergency, then closed.</summary>
    public IEnumerable<CadCall> All => Active.Concat(Emergency).Concat(Closed);

    /// <summary>Finds a call by its number in the CAD; the first if there are several.</summary>
    /// <returns>Null if there is none.</returns>
    public CadCall? Find(int callId) => (_byNumber ??= Index(static call => call.CallId)).TryGetValue(callId, out var found) ? found : null;

    /// <summary>Finds a call by the uuid in its metaData, in any case; the first if there are several.</summary>
    /// <returns>Null if there is none.</returns>
    public CadCall? Find(Guid uuid) =>
        (_byUuid ??= Index(static call => call.MetaData.TryGetValue(CallMetaData.Uuid, out var value) ? value : "", StringComparer.OrdinalIgnoreCase))
        .TryGetValue(uuid.ToString("D"), out var found) ? found : null;

    private Dictionary<TKey, CadCall> Index<TKey>(Func<CadCall, TKey> key, IEqualityComparer<TKey>? comparer = null)
        where TKey : notnull
    {
        var index = new Dictionary<TKey, CadCall>(comparer);
        foreach (var call in All)
            if (!index.ContainsKey(key(call))) index.Add(key(call), call);

        return index;
    }
}
