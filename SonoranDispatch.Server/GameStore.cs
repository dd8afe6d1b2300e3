using SonoranDispatch.Contracts;

namespace SonoranDispatch.Server;

/// <summary>
/// The database the game server ships, by its key-value natives; each resource has keys of its own. Those natives tell nobody when a
/// write fails (citizen-server-impl, ResourceKvpScriptFunctions: the database's answers are dropped), so after each flush the last value
/// written is read again: a full disk makes the database refuse writes, and then the value is not there.
/// </summary>
internal sealed class GameStore(Natives natives) : IKeyValueStore
{
    private string? _lastKey;
    private string? _lastValue;

    /// <inheritdoc />
    public StoreAnswer Get(string key, out string? value)
    {
        string? read = null;
        var answer = Try(() => read = natives.GetResourceKvpString(key));
        value = read;
        return answer;
    }

    /// <inheritdoc />
    public StoreAnswer Set(string key, string value)
    {
        (_lastKey, _lastValue) = (key, value);
        return Try(() => natives.SetResourceKvpNoSync(key, value));
    }

    /// <inheritdoc />
    public StoreAnswer Delete(string key)
    {
        (_lastKey, _lastValue) = (key, null);
        return Try(() => natives.DeleteResourceKvpNoSync(key));
    }

    /// <inheritdoc />
    public IKeySearch Find(string prefix) => new GameKeySearch(natives, prefix);

    /// <inheritdoc />
    public StoreAnswer Flush()
    {
        var answer = Try(natives.FlushResourceKvp);
        if (!answer.IsDone || _lastKey is not { } key) return answer;

        answer = Get(key, out var held);
        if (answer.IsDone && !string.Equals(held, _lastValue, StringComparison.Ordinal))
            return StoreAnswer.Failed("the game server's database does not hold what was just written; its disk may be full");

        (_lastKey, _lastValue) = (null, null);
        return answer;
    }

    /// <summary>Whatever a native does, the resource goes on.</summary>
    internal static StoreAnswer Try(Action native)
    {
        try
        {
            native();
            return StoreAnswer.Done;
        }
        catch (Exception failure)
        {
            return StoreAnswer.Failed(failure.Message);
        }
    }
}
