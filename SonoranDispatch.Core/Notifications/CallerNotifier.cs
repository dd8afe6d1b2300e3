using SonoranDispatch.Calls;
using SonoranDispatch.Locales;
using SonoranDispatch.Players;

namespace SonoranDispatch.Notifications;

/// <summary>
/// Tells callers about their call as facts become certain: received (once it is recorded), in the CAD with its number, delayed, or refused
/// and why. Lines wait until the tick's writes are durable, so that nobody reads "received" for a call that a power cut could still lose.
/// </summary>
public sealed class CallerNotifier
{
    private readonly CallRepository _repository;
    private readonly IPlayerClients _clients;
    private readonly Locale _locale;
    private readonly Func<bool> _isShut;
    private readonly bool _tellsOfUnits;
    private readonly bool _tellsOfClosing;
    private readonly HashSet<int> _toldOfUnits = [];
    private readonly Queue<(int Player, string Text, int Received)> _lines = new();

    /// <summary>Subscribes to the repository.</summary>
    /// <param name="repository">The calls.</param>
    /// <param name="clients">Sends to players' chat.</param>
    /// <param name="locale">The texts.</param>
    /// <param name="isShut">Returns whether the settings, rather than an unreachable CAD, prevent calls from being sent.</param>
    /// <param name="tellsOfUnits">Whether the caller is told when the first unit responds.</param>
    /// <param name="tellsOfClosing">Whether the caller is told when a dispatcher closes their call.</param>
    public CallerNotifier(CallRepository repository, IPlayerClients clients, Locale locale, Func<bool> isShut, bool tellsOfUnits, bool tellsOfClosing = true)
    {
        (_repository, _clients, _locale, _isShut, _tellsOfUnits, _tellsOfClosing) = (repository, clients, locale, isShut, tellsOfUnits, tellsOfClosing);
        repository.Changed += Follow;
    }

    /// <summary>Whether lines are waiting for the end of the tick.</summary>
    public bool IsBusy => _lines.Count > 0;

    /// <summary>The call was accepted. The caller is told whether it is recorded once the tick's writes are durable or have failed.</summary>
    public void Received(Call call)
    {
        if (call.Caller.Player is { } player) _lines.Enqueue((player, "", call.Number));
    }

    /// <summary>The report was merged into an open call.</summary>
    /// <param name="call">The open call.</param>
    /// <param name="reporter">Who reported it again.</param>
    public void Merged(Call call, Caller reporter)
    {
        if (reporter.Player is { } player) Tell(player, TextKeys.Merged, ("call", call.Number));
    }

    /// <summary>Queues a line for a player.</summary>
    public void Tell(int player, string key, params (string Name, object? Value)[] values) =>
        _lines.Enqueue((player, _locale.Text(key, values), 0));

    /// <summary>Sends the queued lines. Called at the end of a tick, after the repository was flushed.</summary>
    public void Advance()
    {
        while (_lines.Count > 0)
        {
            var (player, text, received) = _lines.Dequeue();
            _clients.Chat(player, received == 0 ? text : ReceivedText(received));
        }
    }

    private string ReceivedText(int number)
    {
        var isOfficers = _repository.Find(number)?.IsByOfficer == true;
        var key = !_repository.IsSafe(number) ? TextKeys.ReceivedUnsafe : isOfficers ? TextKeys.OfficerReceived : TextKeys.Received;
        return _locale.Text(key, ("call", number));
    }

    private void Follow(Call? before, Call after)
    {
        TellAttached(before, after);
        if (before is null) return;

        var isOfficers = after.IsByOfficer;
        if (before is { CadNumber: null, IsSetAside: false } && after.CadNumber is { } cad)
            TellCaller(after, isOfficers ? TextKeys.OfficerInCad : TextKeys.InCad, ("call", after.Number), ("cad", cad));
        if (!before.Delayed && after.Delayed)
            TellCaller(after, isOfficers ? TextKeys.OfficerDelayed : _isShut() ? TextKeys.Held : TextKeys.Delayed, ("call", after.Number));
        if (before.Refusal is null && after.Refusal is { } refusal)
            TellCaller(after, isOfficers ? TextKeys.OfficerRefused : TextKeys.Refused, ("call", after.Number), ("reason", refusal.Why));
        if (_tellsOfUnits && before.Responders.Count == 0 && after.Responders.Count > 0) TellOfUnit(after);
        if (after.State != CallState.Closed) return;

        _toldOfUnits.Remove(after.Number);
        if (_tellsOfClosing && before.State != CallState.Closed && after.Known.Closed && !after.IsByOfficer) TellCaller(after, TextKeys.ClosedByDispatch, ("call", after.Number));
    }

    // Officers whom a dispatcher put on a call, or took off it.
    private void TellAttached(Call? before, Call after)
    {
        if (ReferenceEquals(before?.Responders, after.Responders)) return;

        foreach (var came in after.Responders)
            if (came is { AttachedBy: { } by, Player: { } player } && before?.Involves(player) != true)
                Tell(player, TextKeys.AttachedBy, ("call", after.Number), ("by", by.Length > 0 ? by : _locale.Text(TextKeys.Page + ".dispatch")));
    }

    // Only once, even if the first unit leaves and another responds. Callers are not told that they are on their own way.
    private void TellOfUnit(Call call)
    {
        if (call.Caller.Player is { } player && !call.Involves(player) && _toldOfUnits.Add(call.Number))
            TellCaller(call, call.IsByOfficer ? TextKeys.OfficerOnTheWay : TextKeys.OnTheWay, ("call", call.Number), ("unit", call.Responders[0].Label));
    }

    private void TellCaller(Call call, string key, params (string Name, object? Value)[] values)
    {
        if (call.Caller.Player is { } player) Tell(player, key, values);
    }
}
