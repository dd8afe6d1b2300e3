using System.Runtime.CompilerServices;
using SonoranDispatch.Cad;
using SonoranDispatch.Calls;
using SonoranDispatch.Configuration;
using SonoranDispatch.Locales;
using SonoranDispatch.Postals;
using SonoranDispatch.Sandbox.CadEmulator;
using SonoranDispatch.Sandbox.Scenarios.SharedKeys;
using SonoranDispatch.Sandbox.Scenarios.Simulate;
using SonoranDispatch.Sandbox.World;
using SonoranDispatch.Time;

namespace SonoranDispatch.Sandbox.Scenarios.LongRuns;

/// <summary>The complete Core with the emulator on one clock, without the stand-in: fast enough to play whole evenings.</summary>
internal sealed class CoreOnEmulator
{
    private const int TickMilliseconds = 50;
    private const int LongestDelay = 60;

    private readonly SimulationClock _clock = new();
    private readonly DelayedTransport _transport;

    private readonly SimulatedMainThread _mainThread;
    private readonly PowerCutStore _store = new();
    private readonly Func<CompositionRoot> _start;
    private CompositionRoot? _root;

    private CoreOnEmulator(SimulatedMainThread mainThread, string dialect, Crowd crowd)
    {
        _mainThread = mainThread;
        Cad = new EmulatedCad(_clock.Time);
        Cad.Requests.Capacity = 0;
        _transport = new DelayedTransport(Cad, _clock, new Random(1), LongestDelay);
        var convars = new CadConnection("https://cad.example", Cad.Community.CommunityId, Cad.Community.ApiKey).Convars;
        var config = $$"""{ "cad": { "dialect": "{{dialect}}" }, "streetLookup": { "askClient": false } }""";
        var (settings, log) = (SettingsReader.Read(config, name => convars.GetValueOrDefault(name)).Settings, new NullLog());
        _start = () => new CompositionRoot(
            settings, Locale.Read(Locale.English, _ => null, log), PostalMap.Empty, new HostPorts(crowd, crowd, _transport, new DurableCallStore(_store, log), _clock, new SeededRandom(1), log) { DayKeys = _store, RateLimitState = new RateLimitStateStore(_store) });
        _root = _start();
    }

    /// <summary>The emulator.</summary>
    public EmulatedCad Cad { get; }

    /// <summary>The resource.</summary>
    public CompositionRoot Root => _root ?? throw new InvalidOperationException("It is being restarted.");

    /// <summary>How many requests the CAD refused because of its limits.</summary>
    public int Refused => _transport.Refused;

    /// <summary>The bytes that the emulated CAD allocated while it answered. The resource reads the answers afterwards.</summary>
    public long AllocatedByCad { get; private set; }

    /// <summary>The time since the start, in milliseconds.</summary>
    public long Now => _clock.Milliseconds;

    /// <summary>The calls that are open here: those that an officer would see.</summary>
    public IEnumerable<Call> Open => Root.Repository.Calls.Where(call => call.State is CallState.Accepted or CallState.Open);

    /// <summary>Sets everything up and plays. Continuations run in the ticks, as on the game's main thread.</summary>
    /// <param name="dialect">"auto", "v1" or "v2".</param>
    /// <param name="crowd">The players.</param>
    /// <param name="play">What happens. The clock has not moved yet.</param>
    public static T Play<T>(string dialect, Crowd crowd, Func<CoreOnEmulator, T> play)
    {
        var mainThread = new SimulatedMainThread();
        return mainThread.Run(() => play(new CoreOnEmulator(mainThread, dialect, crowd)));
    }

    /// <summary>Runs ticks until a time is reached, in milliseconds since the start. Ticks in which nothing is due are left out.</summary>
    public void SkipTo(long time)
    {
        while (_clock.Milliseconds < time)
        {
            Until(_clock.Milliseconds + TickMilliseconds);
            if (_mainThread.HasWork || Root.CadUpdates.IsBusy || Root.UnitUpdates.IsBusy || Root.StreetRequests.IsBusy || Root.Repository.NeedsFlush) continue;

            var due = Math.Min(_transport.NextDue, Math.Min(Root.CircuitBreaker.CanSend ? Root.Synchronizer.NextDue : long.MaxValue, Root.NextDue));
            _clock.MoveTo(Math.Max(_clock.Milliseconds, Math.Min(due, time)));
        }
    }

    /// <summary>Restarts the resource in an orderly way, once every answer has arrived. The caller's own frame must hold nothing of it.</summary>
    /// <returns>The bytes that the stopped resource held in memory, and the characters of what it keeps in the store.</returns>
    public (long InMemory, long Stored) Restart()
    {
        Stop();
        var with = GC.GetTotalMemory(forceFullCollection: true);
        _root = null;
        var without = GC.GetTotalMemory(forceFullCollection: true);
        _root = _start();
        return (with - without, _store.Size);
    }

    // In a frame of its own, which is gone when memory is measured.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Stop()
    {
        Root.Stop();
        while (_transport.NextDue < long.MaxValue || _mainThread.HasWork)
        {
            _clock.MoveTo(_clock.Milliseconds + TickMilliseconds);
            _transport.Advance();
            _mainThread.Drain();
        }
    }

    /// <summary>Runs ticks until a time is reached, in milliseconds since the start.</summary>
    public void Until(long time)
    {
        while (_clock.Milliseconds < time)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            _transport.Advance();
            AllocatedByCad += GC.GetAllocatedBytesForCurrentThread() - before;
            _mainThread.Drain();
            Root.Advance();
            _clock.MoveTo(_clock.Milliseconds + TickMilliseconds);
        }
    }
}
