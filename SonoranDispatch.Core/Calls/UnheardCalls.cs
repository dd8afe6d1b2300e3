using SonoranDispatch.Configuration;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Texts;
using SonoranDispatch.Time;

namespace SonoranDispatch.Calls;

/// <summary>
/// Closes open calls of which the CAD has said nothing for a long time: here, and here only. Before that, it asks the CAD about them. Looks rarely.
/// </summary>
public sealed class UnheardCalls
{
    /// <summary>Milliseconds between two looks.</summary>
    public const long LookEvery = 600_000;

    /// <summary>How long the CAD is asked about a call before it is closed here, in milliseconds.</summary>
    public const long AsksFor = 3_600_000;

    private readonly CallRepository _repository;
    private readonly RetentionSettings _settings;
    private readonly Action<int> _ask;
    private readonly IClock _clock;
    private readonly ILog _log;
    private readonly Dictionary<int, long> _askedAt = [];

    /// <summary>Subscribes to the repository. The first look is scheduled when a call is open.</summary>
    /// <param name="repository">All calls.</param>
    /// <param name="settings">How long an open call lives without any word from the CAD.</param>
    /// <param name="ask">Makes the CAD be asked about a call.</param>
    /// <param name="clock">The clock.</param>
    /// <param name="log">Receives the calls that are closed.</param>
    public UnheardCalls(CallRepository repository, RetentionSettings settings, Action<int> ask, IClock clock, ILog log)
    {
        (_repository, _settings, _ask, _clock, _log) = (repository, settings, ask, clock, log);
        repository.Changed += (_, after) =>
        {
            if (NextDue == long.MaxValue && IsOpenInTheCad(after)) NextDue = _clock.Milliseconds + LookEvery;
        };
    }

    /// <summary>When the next look is due, on the monotonic clock in milliseconds; <see cref="long.MaxValue"/> while no call is open.</summary>
    public long NextDue { get; private set; } = long.MaxValue;

    /// <summary>Looks, if it is time.</summary>
    public void Advance()
    {
        if (_clock.Milliseconds < NextDue) return;

        var open = _repository.Calls.Where(IsOpenInTheCad).ToList();
        NextDue = open.Count == 0 ? long.MaxValue : _clock.Milliseconds + LookEvery;
        var closed = open.Where(IsOver).Select(call => call.Number).ToList();
        foreach (var number in closed) Close(number);
        if (closed.Count == 0) return;

        _log.Write(Messages.UnheardClosed, closed.Count, NumberList.Of(closed), _settings.CloseUnheardHours);
    }

    private static bool IsOpenInTheCad(Call call) => call is { Desired.Closed: false, Refusal: null } && (call.IsSetAside || call.Known.Presence == CadPresence.Present);

    // The server's wall clock may be wrong for a while, so a call is never closed at the first look. One that is set aside belongs to an account that is
    // not in use: nobody can be asked about it.
    private bool IsOver(Call call)
    {
        if (_clock.UtcNow - (call.HeardAt ?? call.AcceptedAt) < TimeSpan.FromHours(_settings.CloseUnheardHours))
        {
            _askedAt.Remove(call.Number);
            return false;
        }

        if (_askedAt.TryGetValue(call.Number, out var at)) return _clock.Milliseconds - at >= AsksFor;

        _askedAt[call.Number] = _clock.Milliseconds;
        if (!call.IsSetAside) _ask(call.Number);
        return false;
    }

    private void Close(int number)
    {
        _askedAt.Remove(number);
        _repository.Change(number, static call => call.AsClosedInCad());
    }
}
