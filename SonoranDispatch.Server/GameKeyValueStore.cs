using SonoranDispatch.Contracts;

namespace SonoranDispatch.Server;

/// <summary>
/// The database that the game server ships, through its key-value natives; each resource has its own keys. The natives do not report failed
/// writes (citizen-server-impl, ResourceKvpScriptFunctions: the database's results are dropped), so each flush reads back the last value
/// written: on a full disk the database refuses writes, and the value is missing.
/// </summary>
internal sealed class GameKeyValueStore(Natives natives) : IKeyValueStore
{
    private string? _lastKey;
    private string? _lastValue;

    /// <inheritdoc />
    public StoreResult Get(string key, out string? value)
    {
        string? read = null;
        var result = Try(() => read = natives.GetResourceKvpString(key));
        value = read;
        return result;
    }

    /// <inheritdoc />
    public StoreResult Set(string key, string value)
    {
        (_lastKey, _lastValue) = (key, value);
        return Try(() => natives.SetResourceKvpNoSync(key, value));
    }

    /// <inheritdoc />
    public StoreResult Delete(string key)
    {
        (_lastKey, _lastValue) = (key, null);
        return Try(() => natives.DeleteResourceKvpNoSync(key));
    }

    /// <inheritdoc />
    public IKeyCursor Find(string prefix) => new GameKeyCursor(natives, prefix);

    /// <inheritdoc />
    public StoreResult Flush()
    {
        var result = Try(natives.FlushResourceKvp);
        if (!result.IsDone || _lastKey is not { } key) return result;

        result = Get(key, out var held);
        if (result.IsDone && !string.Equals(held, _lastValue, StringComparison.Ordinal))
            return StoreResult.Failed("the game server's database does not hold what was just written; its disk may be full");

        (_lastKey, _lastValue) = (null, null);
        return result;
    }

    /// <summary>Runs a native and turns any exception into a result, so that the resource continues.</summary>
    internal static StoreResult Try(Action native)
    {
        try
        {
            native();
            return StoreResult.Done;
        }
        catch (Exception failure)
        {
            return StoreResult.Failed(failure.Message);
        }
    }
}
