using SonoranDispatch.Contracts;

namespace SonoranDispatch.Server;

/// <summary>
/// A search in the game server's database. It has 64 for all resources, takes none back by itself when a resource stops, and ends
/// the server when a finished one is asked: so this one ends itself once, and asks nothing afterwards.
/// </summary>
internal sealed class GameKeySearch(Natives natives, string prefix) : IKeySearch
{
    private int? _handle;
    private bool _ended;

    /// <inheritdoc />
    public StoreAnswer Next(out string? key)
    {
        key = null;
        if (_ended) return StoreAnswer.Done;

        string? found = null;
        var answer = _handle is null ? Open() : StoreAnswer.Done;
        if (answer.IsDone && _handle is { } handle) answer = GameStore.Try(() => found = natives.FindKvp(handle));
        if (found is null) Dispose();
        key = found;
        return answer;
    }

    /// <inheritdoc />
    public void Dispose()
    {
        if (_ended) return;

        _ended = true;
        if (_handle is { } handle) GameStore.Try(() => natives.EndFindKvp(handle));
    }

    private StoreAnswer Open()
    {
        var handle = -1;
        var answer = GameStore.Try(() => handle = natives.StartFindKvp(prefix));
        if (!answer.IsDone) return answer;
        if (handle < 0) return StoreAnswer.Failed("the game server has no search left to give; another resource does not end its own");

        _handle = handle;
        return answer;
    }
}
