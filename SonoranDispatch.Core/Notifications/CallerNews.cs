using SonoranDispatch.Calls;
using SonoranDispatch.Locales;

namespace SonoranDispatch.Notifications;

/// <summary>
/// Tells callers the truth, as it becomes true: received (once it is recorded), in the CAD with its number, delayed, or refused and why.
/// Lines are kept until the tick has made its writes durable, so nobody reads "received" of a call that a power cut could still take.
/// </summary>
public sealed class CallerNews
{
    private readonly IClients _clients;
    private readonly Locale _locale;
    private readonly Queue<(int Player, string Text)> _lines = new();

    /// <summary>Listens to the book.</summary>
    public CallerNews(CallBook book, IClients clients, Locale locale)
    {
        (_clients, _locale) = (clients, locale);
        book.Changed += Follow;
    }

    /// <summary>Whether lines wait for the end of the tick.</summary>
    public bool IsBusy => _lines.Count > 0;

    /// <summary>The call is recorded.</summary>
    public void Received(Call call) => TellCaller(call, TextKeys.Received, ("call", call.Number));

    /// <summary>The report was added to an open call.</summary>
    public void Merged(Call call) => TellCaller(call, TextKeys.Merged, ("call", call.Number));

    /// <summary>Says something to a player.</summary>
    public void Tell(int player, string key, params (string Name, object? Value)[] values) =>
        _lines.Enqueue((player, _locale.Text(key, values)));

    /// <summary>Sends what was kept. Called at the end of a tick, after the book was flushed.</summary>
    public void Advance()
    {
        while (_lines.Count > 0)
        {
            var (player, text) = _lines.Dequeue();
            _clients.Chat(player, text);
        }
    }

    private void Follow(Call? before, Call after)
    {
        if (before is null) return;

        if (before.CadNumber is null && after.CadNumber is { } cad) TellCaller(after, TextKeys.InCad, ("call", after.Number), ("cad", cad));
        if (!before.Delayed && after.Delayed) TellCaller(after, TextKeys.Delayed, ("call", after.Number));
        if (before.Refusal is null && after.Refusal is { } refusal)
            TellCaller(after, TextKeys.Refused, ("call", after.Number), ("reason", refusal.Why));
    }

    private void TellCaller(Call call, string key, params (string Name, object? Value)[] values)
    {
        if (call.Caller.Player is { } player) Tell(player, key, values);
    }
}
