using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using SonoranDispatch.Calls.Records;
using SonoranDispatch.Contracts;
using SonoranDispatch.Diagnostics;

namespace SonoranDispatch.Calls;

/// <summary>
/// Keeps calls in a key-value store: one record per call, and one for the last number assigned. The last number is always written before the call
/// that has it, and writes become durable in order, so no number is assigned twice. An unreadable record is moved to another key, logged, and tried
/// again at each start: a newer release may read it. Nothing is overwritten.
/// </summary>
public sealed class DurableCallStore : ICallStore
{
    /// <summary>The prefix of calls' keys. The number follows with ten digits, so that the keys sort by number.</summary>
    public const string Calls = "call:";

    /// <summary>The prefix of the keys of pages of notes. The call's number follows, and the page's id.</summary>
    public const string Notes = NotePages.Prefix;

    /// <summary>The key of the last number assigned.</summary>
    public const string Last = "last";

    /// <summary>The key of the text with which API keys are hashed.</summary>
    public const string Salt = "salt";

    /// <summary>The prefix added to the key of a record that cannot be read.</summary>
    public const string SetAside = "damaged:";

    private readonly IKeyValueStore _keys;
    private readonly ILog _log;
    private readonly CallRecordSerializer _record = new();
    private readonly NotePages _notes;
    private readonly List<string> _unreadable = [];
    private readonly bool _knowsLast;
    private bool _fails;

    /// <summary>Opens the store and reads only the last number.</summary>
    /// <param name="keys">The key-value store.</param>
    /// <param name="log">Receives failures.</param>
    public DurableCallStore(IKeyValueStore keys, ILog log)
    {
        (_keys, _log, _notes) = (keys, log, new NotePages(keys));
        var result = ReadLast();
        _knowsLast = result.IsDone;
        if (!_knowsLast) _log.Write(Messages.StoreNotRead, result.Why);
    }

    /// <inheritdoc />
    public int LastNumber { get; private set; }

    /// <inheritdoc />
    public IReadOnlyList<string> Unreadable => _unreadable;

    /// <inheritdoc />
    public string ReadSalt(string ifNone)
    {
        var result = _keys.Get(Salt, out var kept);
        if (kept is { Length: > 0 }) return kept;

        if (result.IsDone && _knowsLast) Tell(_keys.Set(Salt, ifNone));
        return ifNone;
    }

    /// <inheritdoc />
    public IEnumerable<Call?> Load()
    {
        using var search = _keys.Find(Calls);
        StoreResult result;
        for (result = search.Next(out var key); key is not null; result = search.Next(out key)) yield return Read(key);

        if (!result.IsDone) _log.Write(Messages.StoreNotRead, result.Why);
        foreach (var key in KeysSetAside()) yield return ReadAgain(key);
    }

    /// <inheritdoc />
    public StoreResult Save(Call call) => Tell(TrySave(call));

    /// <inheritdoc />
    public StoreResult Forget(int number)
    {
        var result = Tell(_keys.Delete(KeyOf(number)));
        if (result.IsDone) _notes.Forget(number);
        return result;
    }

    /// <inheritdoc />
    public StoreResult Flush()
    {
        var result = Tell(_keys.Flush());
        if (!result.IsDone || !_fails) return result;

        _fails = false;
        _log.Write(Messages.StoreWorksAgain);
        return result;
    }

    // Without the last number, a new call could get the number of a stored call and overwrite its record.
    private StoreResult TrySave(Call call)
    {
        if (!_knowsLast) return StoreResult.Failed("what was kept could not be read at the start, and nothing may be written over it");

        if (call.Number > LastNumber)
        {
            var result = _keys.Set(Last, call.Number.ToString(CultureInfo.InvariantCulture));
            if (!result.IsDone) return result;
            LastNumber = call.Number;
        }

        var written = _notes.Save(call.Number, call.Desired.Notes, out var pages);
        if (written.IsDone) written = _keys.Set(KeyOf(call.Number), _record.Write(call, pages));
        if (written.IsDone) _notes.DeleteReplaced(call.Number);
        return written;
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

        if (TryRead(key, text, out var call, out var why)) return call;

        return why.Length == 0 ? null : Damaged(key, text, why);
    }

    // Without a reason, the record itself may be sound: its notes cannot be read right now.
    private bool TryRead(string key, string text, [NotNullWhen(true)] out Call? call, out string why)
    {
        if (!CallRecordSerializer.TryRead(text, out call, out var pages, out why)) return false;

        if (KeyOf(call.Number) != key)
        {
            (call, why) = (null, "it is the record of another number");
            return false;
        }

        if (pages.Count == 0) return true;

        var result = _notes.Load(call.Number, pages, out var notes, out why);
        if (!result.IsDone) _log.Write(Messages.CallNotRead, key, result.Why);
        call = notes is null ? null : call with { Desired = call.Desired with { Notes = notes } };
        return call is not null;
    }

    // Not flushed: if a power cut loses this change, the record is still under its old key and is set aside at the next start.
    private Call? Damaged(string key, string text, string why)
    {
        var result = _keys.Set(SetAside + key, text);
        if (result.IsDone) result = _keys.Delete(key);
        _unreadable.Add(result.IsDone ? SetAside + key : key);
        _log.Write(Messages.CallDamaged, key, why, result.IsDone ? SetAside + key : key);
        return null;
    }

    private List<string> KeysSetAside()
    {
        var keys = new List<string>();
        using var search = _keys.Find(SetAside + Calls);
        while (search.Next(out var key).IsDone && key is not null)
            if (!_unreadable.Contains(key)) keys.Add(key);

        return keys;
    }

    // The number may have been given to another call since, if the record of the last number was lost as well.
    private Call? ReadAgain(string aside)
    {
        var key = aside.Substring(SetAside.Length);
        var isFree = _keys.Get(key, out var other).IsDone && other is null;
        if (isFree && _keys.Get(aside, out var text).IsDone && text is not null && TryRead(key, text, out var call, out _) && _keys.Set(key, text).IsDone)
        {
            _keys.Delete(aside);
            _log.Write(Messages.CallReadAgain, call.Number);
            return call;
        }

        _unreadable.Add(aside);
        return null;
    }

    // Logs once when failures begin and once when a flush succeeds again, however many failures there are in between.
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
