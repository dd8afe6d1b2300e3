using SonoranDispatch.Actions;
using SonoranDispatch.Calls;
using SonoranDispatch.Contracts;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Intake;
using SonoranDispatch.Locales;
using SonoranDispatch.Players;
using SonoranDispatch.Time;

namespace SonoranDispatch.Administration;

/// <summary>
/// Creates a test call that lets the owner check the whole path. It goes to the CAD and to officers' screens like any other call, its text says that
/// it is a test, and it is closed once the CAD has it. The console reports the outcome.
/// </summary>
public sealed class TestCall
{
    /// <summary>The kind of a test call.</summary>
    public const string Kind = "test";

    // If the server stops before the call is closed here, the CAD deletes it by itself.
    private const int DroppedAfterMinutes = 60;

    private readonly CallIntake _intake;
    private readonly CallActions _callActions;
    private readonly IPlayers _players;
    private readonly Locale _locale;
    private readonly IClock _clock;
    private readonly ILog _log;
    private readonly Dictionary<int, long> _underWay = [];
    private readonly List<int> _arrived = [];

    /// <summary>Subscribes to changes of calls.</summary>
    public TestCall(CallRepository repository, CallIntake intake, CallActions callActions, IPlayers players, Locale locale, IClock clock, ILog log)
    {
        (_intake, _callActions, _players, _locale, _clock, _log) = (intake, callActions, players, locale, clock, log);
        repository.Changed += (_, call) => Follow(call);
        repository.Forgotten += call => _underWay.Remove(call.Number);
    }

    /// <summary>Whether a test call is to be closed in the next tick.</summary>
    public bool IsBusy => _arrived.Count > 0;

    /// <summary>Creates a test call.</summary>
    /// <param name="player">The player at whose position the call is placed; 0 for no location.</param>
    /// <returns>The answer for the owner.</returns>
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
            Trust = TrustLevel.Server,
            NeverMerges = true,
        });
        if (result.Accepted is not { Call: var number }) return "Too many calls are coming in for a test right now.";

        _underWay[number] = _clock.Milliseconds;
        return FormattableString.Invariant($"Test call {number} was created. The console shows the result; until then \"sdispatch calls\" lists it.");
    }

    /// <summary>Runs one tick: closes the test calls that the CAD has.</summary>
    public void Advance()
    {
        foreach (var number in _arrived) _callActions.Close(number);
        _arrived.Clear();
    }

    // Changing the repository inside its own event would reach the other subscribers in the wrong order, so closing waits for the tick.
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
