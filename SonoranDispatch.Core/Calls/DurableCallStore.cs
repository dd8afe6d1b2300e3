using System.Globalization;
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
    private readonly CallRecord _record = new();
    private readonly bool _knowsLast;
    private bool _fails;

    /// <summary>Opens the store: reads the last number and nothing else.</summary>
    /// <param name="keys">Where.</param>
    /// <param name="log">Where trouble is told.</param>
    public DurableCallStore(IKeyValueStore keys, ILog log)
    {
        (_keys, _log) = (keys, log);
        var answer = ReadLast();
        _knowsLast = answer.IsDone;
        if (!_knowsLast) _log.Write(Messages.StoreNotRead, answer.Why);
    }

    /// <inheritdoc />
    public int LastNumber { get; private set; }

    /// <inheritdoc />
    public IEnumerable<Call?> Load()
    {
        using var search = _keys.Find(Calls);
        StoreAnswer answer;
        for (answer = search.Next(out var key); key is not null; answer = search.Next(out key)) yield return Read(key);

        if (!answer.IsDone) _log.Write(Messages.StoreNotRead, answer.Why);
    }

    /// <inheritdoc />
    public StoreAnswer Save(Call call) => Tell(TrySave(call));

    /// <inheritdoc />
    public StoreAnswer Forget(int number) => Tell(_keys.Delete(KeyOf(number)));

    /// <inheritdoc />
    public StoreAnswer Flush()
    {
        var answer = Tell(_keys.Flush());
        if (!answer.IsDone || !_fails) return answer;

        _fails = false;
        _log.Write(Messages.StoreWorksAgain);
        return answer;
    }

    // Without the last number a new call could be given the number, and with it the place, of one that is kept.
    private StoreAnswer TrySave(Call call)
    {
        if (!_knowsLast) return StoreAnswer.Failed("what was kept could not be read at the start, and nothing may be written over it");

        if (call.Number > LastNumber)
        {
            var answer = _keys.Set(Last, call.Number.ToString(CultureInfo.InvariantCulture));
            if (!answer.IsDone) return answer;
            LastNumber = call.Number;
        }

        return _keys.Set(KeyOf(call.Number), _record.Write(call));
    }

    private StoreAnswer ReadLast()
    {
        var answer = _keys.Get(Last, out var text);
        if (!answer.IsDone) return answer;

        if (TryNumber(text, out var last))
        {
            LastNumber = last;
            return answer;
        }

        if (text is not null) _log.Write(Messages.LastNumberDamaged);
        return LastOfKeys();
    }

    private StoreAnswer LastOfKeys()
    {
        using var search = _keys.Find(Calls);
        StoreAnswer answer;
        for (answer = search.Next(out var key); key is not null; answer = search.Next(out key))
            if (TryNumber(key.Substring(Calls.Length), out var number)) LastNumber = Math.Max(LastNumber, number);

        return answer;
    }

    private Call? Read(string key)
    {
        var answer = _keys.Get(key, out var text);
        if (!answer.IsDone || text is null)
        {
            _log.Write(Messages.CallNotRead, key, answer.IsDone ? "it is empty" : answer.Why);
            return null;
        }

        if (!CallRecord.TryRead(text, out var call, out var why)) return Damaged(key, text, why);
        return KeyOf(call.Number) == key ? call : Damaged(key, text, "it is the record of another number");
    }

    // Not flushed: a power cut that takes it leaves the record where it was, and it is set aside at the next start.
    private Call? Damaged(string key, string text, string why)
    {
        var answer = _keys.Set(SetAside + key, text);
        if (answer.IsDone) answer = _keys.Delete(key);
        _log.Write(Messages.CallDamaged, key, why, answer.IsDone ? SetAside + key : key);
        return null;
    }

    // One line when trouble begins and one when a flush ends it: what happens a thousand times meanwhile is one thing.
    private StoreAnswer Tell(StoreAnswer answer)
    {
        if (answer.IsDone || _fails) return answer;

        _fails = true;
        _log.Write(Messages.StoreFails, answer.Why);
        return answer;
    }

    private static string KeyOf(int number) => Calls + number.ToString("D10", CultureInfo.InvariantCulture);

    private static bool TryNumber(string? text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
