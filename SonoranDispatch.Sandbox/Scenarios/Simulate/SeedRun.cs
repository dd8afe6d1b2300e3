using SonoranDispatch.Cad;
using SonoranDispatch.Calls;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Sandbox.CadEmulator;
using SonoranDispatch.Sandbox.CadEmulator.Limits;
using SonoranDispatch.Time;

namespace SonoranDispatch.Sandbox.Scenarios.Simulate;

/// <summary>
/// One run: the resource's rules, in-memory outsides and the emulated CAD on one simulated clock, with everything that happens decided by
/// one seed. A tick is 50 ms; where nothing is due, time leaps.
/// </summary>
public sealed class SeedRun
{
    private const string Key = "k3y-0f-the-simulation";
    private const long Tick = 50;
    private const long LongestEnd = 4 * 3_600_000;

    private readonly int _seed;
    private readonly MainLine _line;
    private readonly Random _chance;
    private readonly WorldClock _world = new();
    private readonly ServerClock _server;
    private readonly Story _story;
    private readonly Plan _plan;
    private readonly EmulatedCad _cad;
    private readonly Witness _witness;
    private readonly Turns _turns;
    private readonly Moves _moves;
    private readonly Memory _memory;
    private readonly GameWire _wire;
    private readonly Townsfolk _people;
    private readonly Screens _screens;
    private readonly CutStore _store = new();
    private readonly SeededRandom _random;
    private readonly List<string> _log = [];
    private readonly Incarnation _incarnation;
    private readonly Dispatchers _dispatchers;
    private readonly Truths _truths;
    private readonly long _troubleEnds;
    private CompositionRoot? _root;
    private long _away;

    private SeedRun(int seed, MainLine line)
    {
        (_seed, _line) = (seed, line);
        (_chance, _random) = (new Random(seed), new SeededRandom(seed));
        (_server, _story, _plan) = (new ServerClock(_world), new Story(_world), new Plan(_world));
        _cad = new EmulatedCad(_world, new CadCommunity { ApiKey = Key });
        _cad.Limits.Window = _chance.Next(2) == 0 ? RateWindow.Fixed : RateWindow.Sliding;
        _cad.Limits.SendsRetryAfter = _chance.Next(2) == 0;
        _witness = new Witness(_cad, _world, _story);
        _people = new Townsfolk(_chance);
        _truths = new Truths(_cad, _store, _world, _witness, _story);
        _screens = new Screens(_world, _chance, Key, _story, _truths.Read);
        var community = Community.Draw(_chance);
        (_turns, _moves) = (new Turns(community, _world, _story), new Moves(community, _cad.Board, _world, _story));
        _wire = new GameWire(_cad, _world, _chance, _witness, _turns, _moves);
        _memory = new Memory(_store, _story);
        _story.Tell($"SEED {seed}: {community}, {_cad.Limits.Window} minutes");
        _incarnation = new Incarnation(community, Key, _chance, Outside);
        _dispatchers = new Dispatchers(_chance, _cad.Board, _witness, _story);
        _troubleEnds = _chance.NextInt64(120_000, 2_400_000);
        var weather = new Weather(_chance, _cad.Faults, community, _story, _plan);
        weather.Climate();
        weather.Forecast(_troubleEnds);
        new Crowd(_chance, _world, _server, _plan, _story, () => _root)
        {
            People = _people,
            Screens = _screens,
            Editors = new Editors(_chance, _people, _cad.Board, _story),
            Dispatchers = _dispatchers,
            Patrol = new Patrol(_chance, _people, _cad.Board, _story),
            Scripts = new Scripts(_chance, _people, _story),
        }.Arrange(_troubleEnds);
        PlanTrouble();
        Start();
    }

    /// <summary>Plays a seed from its beginning to its end.</summary>
    /// <param name="seed">Any number; the same one gives the same story.</param>
    public static SeedResult Play(int seed)
    {
        var line = new MainLine();
        return line.Run(() => new SeedRun(seed, line).Play());
    }

    private SeedResult Play()
    {
        while (!IsSettled() && _world.Milliseconds < _troubleEnds + LongestEnd) Step();
        if (_root is { } root) new Ending(_cad, _dispatchers, _witness, _log, _story).Check(root, _truths.Received.Union(_memory.Recorded), IsSettled());
        return new SeedResult(_seed, _story.Broken, _story.Lines, _world.Milliseconds, _memory.Recorded.Count, _cad.Requests.Count, _turns.Taken, _turns.Overtaking, _moves.Overtaken);
    }

    private bool IsSettled() =>
        _world.Milliseconds > _troubleEnds && _plan.NextDue == long.MaxValue && _wire.NextDue == long.MaxValue && !_line.HasWork && _root is { IsBusy: false };

    private void Step()
    {
        var now = _world.Milliseconds;
        var due = Math.Max(now + Tick, Math.Min(Math.Min(_plan.NextDue, _wire.NextDue), Math.Min(_screens.NextDue, ResourceDue(now))));
        _wire.MoveTo((due + Tick - 1) / Tick * Tick);
        _line.Drain();
        _plan.Advance();
        if (_root is not { } root) return;

        _screens.Deliver((player, question, street) => root.Streets.Answer(player, question, street, "Crossing", "Davis"));
        root.Advance();
        if (!_screens.IsOn) GoAway(_away, true);
    }

    private long ResourceDue(long now)
    {
        if (_root is not { } root) return long.MaxValue;
        if (_line.HasWork || root.Streets.IsBusy || root.Book.NeedsFlush) return now + Tick;

        var courier = root.Gate.IsOpen ? root.Courier.NextDue : long.MaxValue;
        return Math.Min(_server.InWorld(courier), _server.InWorld(root.NextDue));
    }

    private void PlanTrouble()
    {
        _plan.Spread(_chance, _chance.Next(0, 3), _troubleEnds, () => _server.Jump(TimeSpan.FromMinutes(_chance.Next(-3_000, 3_000))));
        _plan.Spread(_chance, _chance.Next(0, 3), _troubleEnds, () => Stop(0, _chance.NextInt64(0, 2_000), true));
        if (_chance.Next(2) == 0) _plan.Spread(_chance, _chance.Next(1, 4), _troubleEnds, () => Stop(_chance.NextDouble(), _chance.NextInt64(5_000, 60_000), false));
        _plan.Spread(_chance, _chance.Next(0, 3), _troubleEnds, () => _wire.Sent = () => CutWhileSending(_chance.NextDouble(), _chance.NextInt64(5_000, 60_000)));

        // A process that is killed and started again at once: what it wrote is on the disk.
        _plan.Spread(_chance, _chance.Next(0, 3), _troubleEnds, () => _wire.Sent = () => CutWhileSending(1, _chance.NextInt64(0, 2_000)));
    }

    private void Stop(double luck, long away, bool orderly)
    {
        if (_root is null) return;

        // A stop comes before the tick or after it: what was done since the last flush is lost only in a power cut.
        if (_chance.Next(2) == 0) _root.Advance();
        if (orderly) _root.Stop();
        else _store.Cut(luck);
        GoAway(away, !orderly || !_screens.IsOn);
    }

    // The tick goes on, but nothing of it reaches the disk or a screen.
    private void CutWhileSending(double luck, long away)
    {
        _wire.Sent = () => { };
        _store.Cut(luck);
        (_screens.IsOn, _away) = (false, away);
    }

    private void GoAway(long away, bool isCut)
    {
        _root = null;
        _wire.NewRun();
        _line.Clear();
        _screens.NewRun();
        _story.Tell(isCut ? "THE POWER goes" : "THE RESOURCE is restarted");
        _plan.At(_world.Milliseconds + away, () =>
        {
            if (isCut) _server.Boot();
            _store.Boot();
            _screens.IsOn = true;
            Start();
        });
    }

    private void Start()
    {
        _root = _incarnation.Start();
        _memory.Follow(_root.Book);
        _turns.Follow(_root.Book);
        _moves.Follow(_root.Book);
        _truths.Follow(_root);
        _story.Tell($"THE RESOURCE runs, {_root.Book.Calls.Count} calls kept");
    }

    private Ports Outside()
    {
        var log = new ConsoleLog(Write, new SecretMask());
        return new Ports(_people, _screens, _wire, new DurableCallStore(_store, log), _server, _random, log) { Pace = new PaceRecord(_store) };
    }

    private void Write(string line)
    {
        _log.Add(line);
        _story.Tell("LOG " + line);
        _story.Hold(Promises.KeyIsSecret, !line.Contains(Key, StringComparison.Ordinal), () => line);
        _story.Hold(Promises.NothingThrows, !line.Contains(Messages.StepFailed.Code, StringComparison.Ordinal), () => line);
    }
}
