using SonoranDispatch.Contracts;

namespace SonoranDispatch.Calls;

/// <summary>Keeps calls only while the process runs.</summary>
public sealed class InMemoryCallStore : ICallStore
{
    private readonly SortedDictionary<int, Call> _calls = [];

    /// <inheritdoc />
    public int LastNumber { get; private set; }

    /// <inheritdoc />
    public IEnumerable<Call?> Load() => [.. _calls.Values];

    /// <inheritdoc />
    public StoreResult Save(Call call)
    {
        LastNumber = Math.Max(LastNumber, call.Number);
        _calls[call.Number] = call;
        return StoreResult.Done;
    }

    /// <inheritdoc />
    public StoreResult Forget(int number)
    {
        _calls.Remove(number);
        return StoreResult.Done;
    }

    /// <inheritdoc />
    public StoreResult Flush() => StoreResult.Done;
}
