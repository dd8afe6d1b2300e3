using SonoranDispatch.Calls;
using SonoranDispatch.Contracts;

namespace SonoranDispatch.Sandbox.Scenarios.SharedKeys;

/// <summary>A store that keeps nothing, for servers that never restart: the repository has every call in memory.</summary>
internal sealed class NullCallStore : ICallStore
{
    /// <inheritdoc />
    public int LastNumber => 0;

    /// <inheritdoc />
    public IReadOnlyList<string> Unreadable => [];

    /// <inheritdoc />
    public string ReadSalt(string ifNone) => ifNone;

    /// <inheritdoc />
    public IEnumerable<Call?> Load() => [];

    /// <inheritdoc />
    public StoreResult Save(Call call) => StoreResult.Done;

    /// <inheritdoc />
    public StoreResult Forget(int number) => StoreResult.Done;

    /// <inheritdoc />
    public StoreResult Flush() => StoreResult.Done;
}
