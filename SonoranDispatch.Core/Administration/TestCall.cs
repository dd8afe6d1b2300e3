using SonoranDispatch.Actions;
using SonoranDispatch.Calls;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Intake;
using SonoranDispatch.Locales;
using SonoranDispatch.Players;
using SonoranDispatch.Time;

namespace SonoranDispatch.Administration;

/// <summary>
/// A call that shows an owner the whole way: it goes to the CAD and to officers' screens like any other, says so as its text, and is closed
/// again once the CAD has it. The console tells what became of it.
/// </summary>
public sealed class TestCall
{
    /// <summary>Its kind.</summary>
    public const string Kind = "test";

    // Where nobody closes it any more, because the server was stopped in between, the CAD drops it by itself.
    private const int DroppedAfterMinutes = 60;

    private readonly CallIntake _intake;
    private readonly CallActions _callActions;
    private readonly IPlayers _players;
    private readonly Locale _locale;
    private readonly IClock _clock;
    private readonly ILog _log;
    private readonly Dictionary<int, long> _underWay = [];
    private readonly List<int> _arrived = [];

    /// <summary>Listens for what becomes of test calls.</summary>
    public TestCall(CallRepository repository, CallIntake intake, CallActions callActions, IPlayers players, Locale locale, IClock clock, ILog log)
    {
        (_intake, _callActions, _players, _locale, _clock, _log) = (intake, callActions, players, locale, clock, log);
        repository.Changed += (_, call) => Follow(call);
        repository.Forgotten += call => _underWay.Remove(call.Number);
    }

    /// <summary>Whether one is to be closed in the next tick.</summary>
    public bool IsBusy => _arrived.Count > 0;

    /// <summary>Makes one.</summary>
    /// <param name="player">Where it is: at this player; 0 for nowhere.</param>
    /// <returns>The answer, for the owner.</returns>
    public string Make(int player)
    {
        var position = player > 0 ? _players.WhereIs(player) : null;
        var result = _intake.Take(new CallRequest
        {
            Surface = Kind,
            Kind = Kind,
            Caller = new Caller(null, "SonoranDispatch", false),
            Text = _locale.Text(TextKeys.TestText),
            Title = _locale.Text(TextKeys.TestTitle),
            Priority = 3,
            Place = position?.Place,
            AskStreetOf = position is null ? null : player,
            DeleteAfterMinutes = DroppedAfterMinutes,
            IsFromServer = true,
            NeverMerges = true,
        });
        if (result.Accepted is not { Call: var number }) return "Too many calls come in at the moment for a test.";

        _underWay[number] = _clock.Milliseconds;
        return FormattableString.Invariant($"Test call {number} is made. The console tells what becomes of it; \"sdispatch calls\" lists it until then.");
    }

    /// <summary>One tick: closes what has arrived.</summary>
    public void Advance()
    {
        foreach (var number in _arrived) _callActions.Close(number);
        _arrived.Clear();
    }

    // A change of the repository while the repository tells of one would reach its other listeners in the wrong order: the closing waits for the tick.
    private void Follow(Call call)
    {
        if (!_underWay.TryGetValue(call.Number, out var since)) return;

        if (call.CadNumber is { } cad)
        {
            _log.Write(Messages.TestCallTaken, call.Number, cad, (_clock.Milliseconds - since) / 1_000.0);
            _arrived.Add(call.Number);
        }
        else if (call.Refusal is { } refusal) _log.Write(Messages.TestCallRefused, call.Number, refusal.Why);
        else if (call.State != CallState.Closed) return;

        _underWay.Remove(call.Number);
    }
}
