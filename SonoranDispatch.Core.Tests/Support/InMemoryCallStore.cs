using SonoranDispatch.Calls;
using SonoranDispatch.Contracts;

namespace SonoranDispatch.Tests.Support;

/// <summary>Keeps calls only while the process runs.</summary>
internal sealed class InMemoryCallStore : ICallStore
{
    private readonly SortedDictionary<int, Call> _calls = [];

    private string? _salt;

    public int LastNumber { get; private set; }

    public IReadOnlyList<string> Unreadable { get; set; } = [];

    public string ReadSalt(string ifNone) => _salt ??= ifNone;

    public IEnumerable<Call?> Load() => [.. _calls.Values];

    public StoreResult Save(Call call)
    {
        LastNumber = Math.Max(LastNumber, call.Number);
        _calls[call.Number] = call;
        return StoreResult.Done;
    }

    public StoreResult Forget(int number)
    {
        _calls.Remove(number);
        return StoreResult.Done;
    }

    public StoreResult Flush() => StoreResult.Done;
}
