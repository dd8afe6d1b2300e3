using SonoranDispatch.Cad;
using SonoranDispatch.Calls;
using SonoranDispatch.Configuration;
using SonoranDispatch.Contracts;
using SonoranDispatch.Intake;
using SonoranDispatch.Locales;
using SonoranDispatch.Time;
using SonoranDispatch.Units;

namespace SonoranDispatch.CadFeed;

/// <summary>
/// Raises a panic here for a unit whose panic is pressed in the CAD, and ends it when it is cleared there. An event says so at once; without events, a read
/// of the units shows it. What this resource itself sets and clears in the CAD raises nothing.
/// </summary>
internal sealed class CadPanics
{
    // How long a read of the units may still show what a panic of the game has set, in milliseconds.
    private const long Echo = 120_000;

    private readonly CallRepository _repository;
    private readonly UnitMatcher _matcher;
    private readonly UnitRoster _roster;
    private readonly UnitMerge _units;
    private readonly Action<int> _press;
    private readonly Func<CallRequest, IntakeResult> _take;
    private readonly CommandSettings? _command;
    private readonly Locale _locale;
    private readonly IClock _clock;
    private readonly ExpiringDictionary<int, bool> _ownLately;
    private readonly Dictionary<int, int> _raised = [];
    private HashSet<int>? _inPanic;

    /// <summary>Subscribes to calls and to reads of the units.</summary>
    /// <param name="repository">The calls.</param>
    /// <param name="matcher">The units in the CAD.</param>
    /// <param name="roster">Which player is which unit.</param>
    /// <param name="units">Names units.</param>
    /// <param name="press">Presses a player's panic button for them.</param>
    /// <param name="take">Takes the panic of a unit whose player is not on this server.</param>
    /// <param name="settings">The owner's settings.</param>
    /// <param name="locale">The texts.</param>
    /// <param name="clock">The clock.</param>
    public CadPanics(
        CallRepository repository, UnitMatcher matcher, UnitRoster roster, UnitMerge units, Action<int> press, Func<CallRequest, IntakeResult> take, Settings settings, Locale locale, IClock clock)
    {
        (_repository, _matcher, _roster, _units, _press, _take, _locale, _clock) = (repository, matcher, roster, units, press, take, locale, clock);
        _command = settings.Commands.TryGetValue(BuiltInCommands.Panic, out var command) && command.Enabled ? command : null;
        _ownLately = new ExpiringDictionary<int, bool>(clock);
        repository.Changed += (_, after) =>
        {
            if (after is { IsPanic: true, Caller.Player: { } player }) _ownLately.Set(player, true, Echo);
        };
        matcher.Taken += LookAtUnits;
    }

    /// <summary>Units' panic was pressed or cleared in the CAD.</summary>
    public void Changed(IReadOnlyList<int> identifiers, bool isPanic)
    {
        foreach (var identifier in identifiers)
            if (isPanic) Press(identifier);
            else Clear(identifier);
    }

    /// <summary>Forgets what another account said. The first list of this one shows nothing new.</summary>
    public void Reset()
    {
        _inPanic = null;
        _raised.Clear();
    }

    private void LookAtUnits(CadUnitList list)
    {
        var (before, now) = (_inPanic, new HashSet<int>(list.Units.Where(static unit => unit.IsPanic).Select(static unit => unit.IdentifierId)));
        _inPanic = now;

        // What the first list of a run shows is not new.
        if (before is null) return;

        foreach (var identifier in now.Except(before).OrderBy(static identifier => identifier))
            if (_roster.PlayerOf(identifier) is not { } player || !_ownLately.TryGet(player, out _)) Press(identifier);

        // A unit that logged out was not cleared.
        foreach (var unit in list.Units.Where(unit => !unit.IsPanic && before.Contains(unit.IdentifierId)).OrderBy(static unit => unit.IdentifierId)) Clear(unit.IdentifierId);
    }

    private void Press(int identifier)
    {
        if (PanicOf(identifier) is not null) return;

        if (_roster.PlayerOf(identifier) is { } player) _press(player);
        else if (_command is { } command) _take(Request(identifier, command));
        if (PanicOf(identifier, _repository.LastNumber) is not { } call) return;

        // The CAD holds it already: there is nothing to set, and it is cleared when the panic is over.
        _raised[identifier] = call.Number;
        if (call.Caller.Player is not null) _repository.Change(call.Number, present => present with { UnitPanic = present.UnitPanic with { Held = _units.TargetOf(null, identifier) } });
    }

    private void Clear(int identifier)
    {
        if (PanicOf(identifier) is not { } call) return;

        var isTheirs = _raised.Remove(identifier);
        _repository.Change(call.Number, present =>
        {
            var desired = present.Desired.WithNote(_units.LabelOf(identifier), _locale.Text(TextKeys.PanicClearedNote), _clock.UtcNow, NoteSource.Script);
            return isTheirs ? present with { UnitPanic = present.UnitPanic.Released(), Desired = desired.AsClosed() } : present with { Desired = desired };
        });
    }

    private Call? PanicOf(int identifier, int newest = 0)
    {
        if (_raised.TryGetValue(identifier, out var number) && _repository.Find(number) is { Desired.Closed: false } raised) return raised;
        if (_roster.PlayerOf(identifier) is { } player) return _repository.Calls.LastOrDefault(call => !call.Desired.Closed && call.IsOwnPanicOf(player));

        return newest > 0 && _repository.Find(newest) is { IsPanic: true, Desired.Closed: false } latest ? latest : null;
    }

    private CallRequest Request(int identifier, CommandSettings command)
    {
        var label = _units.ResponderOf(identifier, _units.TargetOf(null, identifier)).Label;
        return new CallRequest
        {
            Surface = "cad",
            Kind = command.Kind,
            IsPanic = true,
            Trust = TrustLevel.Server,
            Caller = new Caller(null, label, false) { Label = label },
            Title = command.Title,
            Code = command.Code,
            Priority = command.Priority,
            Needs = command.Needs,
            Origin = command.Origin,
            Departments = command.Departments,
            Description = command.Description,
            Values = new Dictionary<string, string>(StringComparer.Ordinal) { ["unit"] = label },
            NeverMerges = true,
        };
    }
}
