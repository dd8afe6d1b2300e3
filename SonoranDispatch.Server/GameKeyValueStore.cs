using SonoranDispatch.Contracts;

namespace SonoranDispatch.Server;

/// <summary>
/// The database the game server ships, by its key-value natives; each resource has keys of its own. Those natives tell nobody when a
/// write fails (citizen-server-impl, ResourceKvpScriptFunctions: the database's answers are dropped), so after each flush the last value
/// written is read again: a full disk makes the database refuse writes, and then the value is not there.
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

    /// <summary>Whatever a native does, the resource goes on.</summary>
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
