using SonoranDispatch.Contracts;

namespace SonoranDispatch.Server;

/// <summary>
/// A key search in the game server's database. The server has 64 searches for all resources, does not free them when a resource stops, and
/// crashes if a finished search is read again: so this cursor ends its search exactly once and does not read it afterwards.
/// </summary>
internal sealed class GameKeyCursor(Natives natives, string prefix) : IKeyCursor
{
    private int? _handle;
    private bool _ended;

    /// <inheritdoc />
    public StoreResult Next(out string? key)
    {
        key = null;
        if (_ended) return StoreResult.Done;

        string? found = null;
        var result = _handle is null ? Open() : StoreResult.Done;
        if (result.IsDone && _handle is { } handle) result = GameKeyValueStore.Try(() => found = natives.FindKvp(handle));
        if (found is null) Dispose();
        key = found;
        return result;
    }

    /// <inheritdoc />
    public void Dispose()
    {
        if (_ended) return;

        _ended = true;
        if (_handle is { } handle) GameKeyValueStore.Try(() => natives.EndFindKvp(handle));
    }

    private StoreResult Open()
    {
        var handle = -1;
        var result = GameKeyValueStore.Try(() => handle = natives.StartFindKvp(prefix));
        if (!result.IsDone) return result;
        if (handle < 0) return StoreResult.Failed("the game server has no search left to give; another resource does not end its own");

        _handle = handle;
        return result;
    }
}
