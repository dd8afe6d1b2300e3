namespace SonoranDispatch.Calls;

/// <summary>Keeps calls while the process lives, and no longer.</summary>
public sealed class MemoryCallStore : ICallStore
{
    private readonly SortedDictionary<int, Call> _calls = [];

    /// <inheritdoc />
    public IReadOnlyList<Call> Load() => [.. _calls.Values];

    /// <inheritdoc />
    public void Save(Call call) => _calls[call.Number] = call;

    /// <inheritdoc />
    public void Forget(int number) => _calls.Remove(number);

    /// <inheritdoc />
    public void Flush()
    {
    }
}
