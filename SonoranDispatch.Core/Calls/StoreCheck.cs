using SonoranDispatch.Contracts;

namespace SonoranDispatch.Calls;

/// <summary>
/// Finds out whether the store keeps what is written to it: writes one key, reads it back, deletes it, and looks that it is gone. The game server does
/// not report failed writes, so nothing less shows a full disk or a folder that the server may not write to.
/// </summary>
public static class StoreCheck
{
    /// <summary>The key, which exists for no longer than the check.</summary>
    public const string Key = "check";

    /// <summary>Checks the store. Costs one flush.</summary>
    /// <param name="keys">The store.</param>
    /// <param name="value">What to write. It has to differ from check to check, so that what an earlier one left behind proves nothing.</param>
    public static StoreResult Run(IKeyValueStore keys, string value)
    {
        var result = keys.Set(Key, value);
        if (result.IsDone) result = Holds(keys, value);
        if (!result.IsDone) return result;

        result = keys.Delete(Key);
        if (result.IsDone) result = keys.Flush();
        return result.IsDone ? Holds(keys, null) : result;
    }

    private static StoreResult Holds(IKeyValueStore keys, string? expected)
    {
        var result = keys.Get(Key, out var held);
        if (!result.IsDone || string.Equals(held, expected, StringComparison.Ordinal)) return result;

        return StoreResult.Failed(expected is null ? "what was deleted is still there" : "what was just written is not there");
    }
}
