using SonoranDispatch.Cad;
using SonoranDispatch.Calls;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Sandbox.CadEmulator;
using SonoranDispatch.Sandbox.CadEmulator.Limits;

namespace SonoranDispatch.Sandbox.Scenarios.Simulate;

/// <summary>
/// One run: Core with simulated ports and the emulated CAD on one simulated clock. One seed determines everything that happens. A tick is 50 ms.
/// While nothing is due, the clock jumps ahead.
/// </summary>
public sealed class SeedRun
{
    private const string Key = "k3y-0f-the-simulation";
    private const long Tick = 50;
    private const long LongestEnd = 4 * 3_600_000;
    private const long LastReads = 900_000;

    private readonly int _seed;
    private readonly SimulatedMainThread _mainThread;
    private readonly Random _chance;
    private readonly SimulationClock _world = new(1_000);
    private readonly SimulatedServerClock _server;
    private readonly RunLog _runLog;
    private readonly EventSchedule _schedule;
    private readonly EmulatedCad _cad;
    private readonly CommunityProfile _community;
    private readonly RequestAudit _audit;
    private readonly FairnessCheck _fairness;
    private readonly PlaceUpdateOrderCheck _placeOrder;
    private readonly RestartCheck _restartCheck;
    private readonly DropCheck _dropCheck;
    private readonly SimulatedTransport _transport;
    private readonly SimulatedPlayers _players;
    private readonly SimulatedScreens _screens;
    private readonly PowerCutStore _store = new();
    private readonly SeededRandom _random;
    private readonly List<string> _log = [];
    private readonly ResourceSetup _setup;
    private readonly SimulatedDispatchers _dispatchers;
    private readonly SimulatedDispatchWork _dispatchWork;
    private readonly CallerMessageCheck _messageCheck;
    private readonly AccountSchedule _accounts;
    private readonly long _troubleEnds;
    private CompositionRoot? _root;
    private long _away;

    private SeedRun(int seed, SimulatedMainThread mainThread)
    {
        (_seed, _mainThread) = (seed, mainThread);
        (_chance, _random) = (new Random(seed), new SeededRandom(seed));
        (_server, _runLog, _schedule) = (new SimulatedServerClock(_world), new RunLog(_world), new EventSchedule(_world));
        _cad = new EmulatedCad(_world.Time, new CadCommunity { ApiKey = Key });
        _cad.Limits.Window = _chance.Next(2) == 0 ? RateWindow.Fixed : RateWindow.Sliding;
        _cad.Limits.SendsRetryAfter = _chance.Next(2) == 0;
        _accounts = new AccountSchedule(_cad, Key, _runLog);
        _audit = new RequestAudit(_cad, _world, _runLog);
        _dropCheck = new DropCheck(_world, _audit, _runLog);
        _players = new SimulatedPlayers(_chance);
        _messageCheck = new CallerMessageCheck(_cad, _accounts.Other, _store, () => AccountSchedule.Binding(_store), _world, _audit, _runLog);
        _screens = new SimulatedScreens(_world, _chance, Key, _runLog, _messageCheck.Read);
        var community = _community = CommunityProfile.Draw(_chance);
        _dispatchers = new SimulatedDispatchers(_chance, _cad, _audit, _runLog);
        (_fairness, _placeOrder) = (new FairnessCheck(community, _world, _runLog), new PlaceUpdateOrderCheck(community, _cad.Faults, _cad.Board, _dispatchers, _runLog));
        _transport = new SimulatedTransport(_cad, _world, _chance, _audit, _fairness, _placeOrder);
        _restartCheck = new RestartCheck(_store, _runLog);
        _runLog.Tell($"SEED {seed}: {community}, {_cad.Limits.Window} minutes");
        _accounts.Imitate(community, _cad.Limits.Window);
        _setup = new ResourceSetup(community, Key, _chance, Outside);
        _troubleEnds = _chance.NextInt64(120_000, 2_400_000);
        var faults = new FaultSchedule(_chance, _cad.Faults, _transport, community, _runLog, _schedule);
        faults.Climate();
        faults.Forecast(_troubleEnds);
        new SimulatedActors(_chance, _world, _server, _schedule, _runLog, () => _root)
        {
            People = _players,
            Screens = _screens,
            Editors = new SimulatedCallChanges(_chance, _players, _cad.Board, community, _runLog),
            Dispatchers = _dispatchers,
            Patrol = new SimulatedOfficers(_chance, _players, _cad.Board, community, _runLog),
            Scripts = new SimulatedScripts(_chance, _players, _runLog),
            Clients = new SimulatedClients(_chance, _players),
            Incidents = new SimulatedIncidents(_chance, _players, _runLog),
        }.Arrange(_troubleEnds);
        PlanTrouble();
        _transport.CreateLost = callId => _schedule.At(_world.Milliseconds, () => CloseUnseen(callId));
        _dispatchWork = new SimulatedDispatchWork(_chance, _cad, _dispatchers, _schedule, _world, _runLog);
        _dispatchWork.Plan(_troubleEnds, () => _root);

        // Until the last reads have shown what dispatchers did last.
        _schedule.At(_troubleEnds + LastReads, () => { });
        _accounts.Plan(_chance, _troubleEnds, _schedule, _setup, () => _root, _placeOrder.ChangesAccount);
        Start();
    }

    /// <summary>Plays a seed from beginning to end.</summary>
    /// <param name="seed">Any number. The same seed gives the same log.</param>
    public static SeedResult Play(int seed)
    {
        var mainThread = new SimulatedMainThread();
        return mainThread.Run(() => new SeedRun(seed, mainThread).Play());
    }

    private SeedResult Play()
    {
        while (!IsSettled() && _world.Milliseconds < _troubleEnds + LongestEnd) Step();
        if (_root is { } root) new FinalStateCheck(_cad, _community, _accounts, _dispatchers, _audit, _dropCheck, _log, _runLog).Check(root, _messageCheck.Received.Union(_restartCheck.Recorded), _restartCheck.PossiblyTwice, IsSettled());
        if (_root is { } last) new AgreementCheck(_cad.Board, _runLog).Check(last);
        return new SeedResult(_seed, _runLog.Broken, _runLog.Lines, _world.Milliseconds, _restartCheck.Recorded.Count, _cad.Requests.Count, _fairness.Taken, _fairness.Overtaking, _placeOrder.Overtaken, _dropCheck.Dropped);
    }

    private bool IsSettled() =>
        _world.Milliseconds > _troubleEnds && _schedule.NextDue == long.MaxValue && _transport.NextDue == long.MaxValue && !_mainThread.HasWork && _root is { IsBusy: false };

    private void Step()
    {
        var now = _world.Milliseconds;
        var due = Math.Max(now + Tick, Math.Min(Math.Min(_schedule.NextDue, _transport.NextDue), Math.Min(_screens.NextDue, ResourceDue(now))));
        _transport.MoveTo((due + Tick - 1) / Tick * Tick);
        _mainThread.Drain();
        _schedule.Advance();
        if (_root is not { } root) return;

        _screens.Deliver((player, question, street) => root.StreetRequests.Answer(player, question, street, "Crossing", "Davis"));
        _dropCheck.Tick(root.Advance);
        if (!_screens.IsOn) GoAway(_away, true);
    }

    private long ResourceDue(long now)
    {
        if (_root is not { } root) return long.MaxValue;
        if (_mainThread.HasWork || root.StreetRequests.IsBusy || root.CadUpdates.IsBusy || root.Repository.NeedsFlush) return now + Tick;

        var courier = root.CircuitBreaker.CanSend ? root.Synchronizer.NextDue : long.MaxValue;
        return Math.Min(_server.InWorld(courier), _server.InWorld(root.NextDue));
    }

    private void PlanTrouble()
    {
        _schedule.Spread(_chance, _chance.Next(0, 3), _troubleEnds, () => _server.Jump(TimeSpan.FromMinutes(_chance.Next(-3_000, 3_000))));
        _schedule.Spread(_chance, _chance.Next(0, 3), _troubleEnds, () => Stop(0, _chance.NextInt64(0, 2_000), true));
        if (_chance.Next(2) == 0) _schedule.Spread(_chance, _chance.Next(1, 4), _troubleEnds, () => Stop(_chance.NextDouble(), _chance.NextInt64(5_000, 60_000), false));
        _schedule.Spread(_chance, _chance.Next(0, 3), _troubleEnds, () => _transport.Sent = () => CutWhileSending(_chance.NextDouble(), _chance.NextInt64(5_000, 60_000)));

        // A process that is killed and restarted at once: everything it wrote is on the disk.
        _schedule.Spread(_chance, _chance.Next(0, 3), _troubleEnds, () => _transport.Sent = () => CutWhileSending(1, _chance.NextInt64(0, 2_000)));
    }

    // At once: what was read before the closing, and arrives after it, would show the call open.
    private void CloseUnseen(int callId)
    {
        if (_root is { } root) _dispatchers.CloseUnseen(root.Repository, callId);
    }

    private void Stop(double luck, long away, bool orderly)
    {
        if (_root is null) return;

        // A stop happens before or after the tick: what was done since the last flush is lost only in a power cut.
        if (_chance.Next(2) == 0) _root.Advance();
        if (orderly) _root.Stop();
        else _store.Cut(luck);
        GoAway(away, !orderly || !_screens.IsOn);
    }

    // The tick continues, but none of its effects reaches the disk, the CAD or a screen.
    private void CutWhileSending(double luck, long away)
    {
        _transport.Sent = () => { };
        _store.Cut(luck);
        _transport.Cut();
        (_screens.IsOn, _away) = (false, away);
    }

    private void GoAway(long away, bool isCut)
    {
        _root = null;
        _transport.NewRun();
        _mainThread.Clear();
        _screens.NewRun();
        _runLog.Tell(isCut ? "THE POWER goes" : "THE RESOURCE is restarted");
        _schedule.At(_world.Milliseconds + away, () =>
        {
            if (isCut) _server.Boot();
            _store.Boot();
            _screens.IsOn = true;
            Start();
        });
    }

    private void Start()
    {
        _root = _setup.Start();
        _restartCheck.Follow(_root.Repository);
        _fairness.Follow(_root.Repository);
        _dropCheck.Follow(_root.Repository);
        _placeOrder.Follow(_root.Repository);
        _messageCheck.Follow(_root);
        _dispatchWork.Follow(_root.Repository, _accounts, AccountSchedule.Binding(_store));
        _runLog.Tell($"THE RESOURCE runs, {_root.Repository.Calls.Count} calls kept");
    }

    private HostPorts Outside()
    {
        var log = new ConsoleLog(Write, new SecretMask());
        return new HostPorts(_players, _screens, _transport, new DurableCallStore(_store, log), _server, _random, log) 
        {
            RateLimitState = new RateLimitStateStore(_store),
            DayKeys = _store,
            Config = () => _setup.Config,
        };
    }

    private void Write(string line)
    {
        _log.Add(line);
        _runLog.Tell("LOG " + line);
        _runLog.Hold(Invariants.KeyIsSecret, !line.Contains(Key, StringComparison.Ordinal) && !line.Contains(AccountSchedule.OtherKey, StringComparison.Ordinal), () => line);
        _runLog.Hold(Invariants.NothingThrows, !line.Contains(Messages.StepFailed.Code, StringComparison.Ordinal), () => line);
    }
}
