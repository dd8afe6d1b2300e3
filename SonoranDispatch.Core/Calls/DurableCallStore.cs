using System.Globalization;
using SonoranDispatch.Calls.Records;
using SonoranDispatch.Contracts;
using SonoranDispatch.Diagnostics;

namespace SonoranDispatch.Calls;

/// <summary>
/// Keeps calls in a key-value store: one record a call, and one for the last number given. The last number is always written before the
/// call that has it, and writes become durable in their order, so no number is ever given twice. A record that cannot be read is
/// set aside under another key and named in the log; nothing is overwritten.
/// </summary>
public sealed class DurableCallStore : ICallStore
{
    /// <summary>What the keys of calls begin with; the number follows, in ten digits, so that keys stand in the order of numbers.</summary>
    public const string Calls = "call:";

    /// <summary>The key of the last number given.</summary>
    public const string Last = "last";

    /// <summary>What is put before the key of a record that cannot be read.</summary>
    public const string SetAside = "damaged:";

    private readonly IKeyValueStore _keys;
    private readonly ILog _log;
    private readonly CallRecordSerializer _record = new();
    private readonly bool _knowsLast;
    private bool _fails;

    /// <summary>Opens the store: reads the last number and nothing else.</summary>
    /// <param name="keys">Where.</param>
    /// <param name="log">Where trouble is told.</param>
    public DurableCallStore(IKeyValueStore keys, ILog log)
    {
        (_keys, _log) = (keys, log);
        var result = ReadLast();
        _knowsLast = result.IsDone;
        if (!_knowsLast) _log.Write(Messages.StoreNotRead, result.Why);
    }

    /// <inheritdoc />
    public int LastNumber { get; private set; }

    /// <inheritdoc />
    public IEnumerable<Call?> Load()
    {
        using var search = _keys.Find(Calls);
        StoreResult result;
        for (result = search.Next(out var key); key is not null; result = search.Next(out key)) yield return Read(key);

        if (!result.IsDone) _log.Write(Messages.StoreNotRead, result.Why);
    }

    /// <inheritdoc />
    public StoreResult Save(Call call) => Tell(TrySave(call));

    /// <inheritdoc />
    public StoreResult Forget(int number) => Tell(_keys.Delete(KeyOf(number)));

    /// <inheritdoc />
    public StoreResult Flush()
    {
        var result = Tell(_keys.Flush());
        if (!result.IsDone || !_fails) return result;

        _fails = false;
        _log.Write(Messages.StoreWorksAgain);
        return result;
    }

    // Without the last number a new call could be given the number, and with it the place, of one that is kept.
    private StoreResult TrySave(Call call)
    {
        if (!_knowsLast) return StoreResult.Failed("what was kept could not be read at the start, and nothing may be written over it");

        if (call.Number > LastNumber)
        {
            var result = _keys.Set(Last, call.Number.ToString(CultureInfo.InvariantCulture));
            if (!result.IsDone) return result;
            LastNumber = call.Number;
        }

        return _keys.Set(KeyOf(call.Number), _record.Write(call));
    }

    private StoreResult ReadLast()
    {
        var result = _keys.Get(Last, out var text);
        if (!result.IsDone) return result;

        if (TryNumber(text, out var last))
        {
            LastNumber = last;
            return result;
        }

        if (text is not null) _log.Write(Messages.LastNumberDamaged);
        return LastOfKeys();
    }

    private StoreResult LastOfKeys()
    {
        using var search = _keys.Find(Calls);
        StoreResult result;
        for (result = search.Next(out var key); key is not null; result = search.Next(out key))
            if (TryNumber(key.Substring(Calls.Length), out var number)) LastNumber = Math.Max(LastNumber, number);

        return result;
    }

    private Call? Read(string key)
    {
        var result = _keys.Get(key, out var text);
        if (!result.IsDone || text is null)
        {
            _log.Write(Messages.CallNotRead, key, result.IsDone ? "it is empty" : result.Why);
            return null;
        }

        if (!CallRecordSerializer.TryRead(text, out var call, out var why)) return Damaged(key, text, why);
        return KeyOf(call.Number) == key ? call : Damaged(key, text, "it is the record of another number");
    }

    // Not flushed: a power cut that takes it leaves the record where it was, and it is set aside at the next start.
    private Call? Damaged(string key, string text, string why)
    {
        var result = _keys.Set(SetAside + key, text);
        if (result.IsDone) result = _keys.Delete(key);
        _log.Write(Messages.CallDamaged, key, why, result.IsDone ? SetAside + key : key);
        return null;
    }

    // One line when trouble begins and one when a flush ends it: what happens a thousand times meanwhile is one thing.
    private StoreResult Tell(StoreResult result)
    {
        if (result.IsDone || _fails) return result;

        _fails = true;
        _log.Write(Messages.StoreFails, result.Why);
        return result;
    }

    private static string KeyOf(int number) => Calls + number.ToString("D10", CultureInfo.InvariantCulture);

    private static bool TryNumber(string? text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
