using SonoranDispatch.Calls;
using SonoranDispatch.Delivery;

namespace SonoranDispatch.Sandbox.Scenarios.Simulate;

/// <summary>
/// A store that loses what was not flushed when the power goes: of the writes since the last flush an unknown number, the latest first, as
/// a database with a log does.
/// </summary>
internal sealed class CutStore : ICallStore, IPaceStore
{
    private readonly List<Action<Content>> _unflushed = [];
    private Content _durable = new();
    private Content _written = new();

    /// <summary>The call as a power cut would leave it now; <c>null</c> where there would be none.</summary>
    public Call? Durable(int number) => _durable.Calls.GetValueOrDefault(number);

    /// <inheritdoc />
    public IReadOnlyList<Call> Load() => [.. _written.Calls.Values.Select(Forgetful)];

    /// <inheritdoc />
    public void Save(Call call) => Write(content => content.Calls[call.Number] = call);

    /// <inheritdoc />
    public void Forget(int number) => Write(content => content.Calls.Remove(number));

    /// <inheritdoc />
    public void Flush()
    {
        foreach (var write in _unflushed) write(_durable);
        _unflushed.Clear();
    }

    /// <inheritdoc />
    public string? Read() => _written.Pace;

    /// <inheritdoc />
    public void Write(string text) => Write(content => content.Pace = text);

    /// <summary>The power goes.</summary>
    /// <param name="luck">0 to 1: how much of what was not flushed is on the disk all the same.</param>
    public void Cut(double luck)
    {
        foreach (var write in _unflushed.Take((int)(luck * _unflushed.Count))) write(_durable);
        _unflushed.Clear();
        _written = new Content { Pace = _durable.Pace };
        foreach (var pair in _durable.Calls) _written.Calls.Add(pair.Key, pair.Value);
    }

    // Readings of the monotonic clock mean nothing in another run.
    private static Call Forgetful(Call call) => call with
    {
        ReportedAt = long.MinValue / 2,
        Known = call.Known with { MetaDataAt = long.MinValue / 2 },
    };

    private void Write(Action<Content> write)
    {
        write(_written);
        _unflushed.Add(write);
    }

    private sealed class Content
    {
        public SortedDictionary<int, Call> Calls { get; } = [];

        public string? Pace { get; set; }
    }
}
