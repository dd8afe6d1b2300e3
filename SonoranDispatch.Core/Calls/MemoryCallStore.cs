using SonoranDispatch.Contracts;

namespace SonoranDispatch.Calls;

/// <summary>Keeps calls while the process lives, and no longer.</summary>
public sealed class MemoryCallStore : ICallStore
{
    private readonly SortedDictionary<int, Call> _calls = [];

    /// <inheritdoc />
    public int LastNumber { get; private set; }

    /// <inheritdoc />
    public IEnumerable<Call?> Load() => [.. _calls.Values];

    /// <inheritdoc />
    public StoreAnswer Save(Call call)
    {
        LastNumber = Math.Max(LastNumber, call.Number);
        _calls[call.Number] = call;
        return StoreAnswer.Done;
    }

    /// <inheritdoc />
    public StoreAnswer Forget(int number)
    {
        _calls.Remove(number);
        return StoreAnswer.Done;
    }

    /// <inheritdoc />
    public StoreAnswer Flush() => StoreAnswer.Done;
}
