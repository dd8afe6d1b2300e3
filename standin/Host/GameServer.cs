using System.Collections.Concurrent;
using StandIn.Host.Commands;
using StandIn.Host.Events;
using StandIn.Host.Measures;
using StandIn.Host.Players;
using StandIn.Host.Resources;
using StandIn.Host.Store;
using StandIn.Host.Time;

namespace StandIn.Host;

/// <summary>
/// An imitation of the game server with its players, as strict as the real one. If it is ticked manually, the calling thread is its main thread, and
/// no other thread may call it while a script runs. <see cref="RunAsync"/> gives it a thread of its own. From then on only that thread may use the
/// members, except <c>OnMainAsync</c> and <see cref="Post"/>.
/// </summary>
public sealed partial class GameServer : IDisposable
{
    /// <summary>Milliseconds between ticks: 20 ticks per second (citizen-server-impl, GameServer.cpp).</summary>
    public const int TickMilliseconds = 50;

    private readonly ConcurrentQueue<Action> _posted = new();
    private Thread _main = Thread.CurrentThread;
    private bool _looping;
    private Exception? _end;

    /// <summary>Creates a server without resources.</summary>
    public GameServer(GameServerOptions options)
    {
        Options = options ?? throw new ArgumentNullException(nameof(options));
        Store = new KeyValueStore(options.Journal ?? (options.DataFolder.Length == 0 ? new MemoryJournal() : new FileJournal(Path.Combine(options.DataFolder, "kvp.journal"))));
        Server = new ServerRealm(this);
        Latent = new LatentEvents(this);
        Convars["onesync"] = options.OneSync ? "on" : "off";
    }

    /// <summary>The options it was created with.</summary>
    public GameServerOptions Options { get; }

    /// <summary>The clock.</summary>
    public IGameClock Clock => Options.Clock;

    /// <summary>The key-value store.</summary>
    public KeyValueStore Store { get; }

    /// <summary>Convars by name, case-insensitive.</summary>
    public IDictionary<string, string> Convars { get; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>The convars that clients can read too, as set by setr. All others are only visible on the server.</summary>
    public ISet<string> ReplicatedConvars { get; } = new HashSet<string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Access control entries.</summary>
    public AccessControl Access { get; } = new();

    /// <summary>Counts of errors and rejections so far.</summary>
    public HostCounters Counters { get; } = new();

    /// <summary>Ticks so far.</summary>
    public long Ticks { get; private set; }

    /// <summary>HTTP requests sent so far.</summary>
    public int HttpRequests => Server.Http.Sent;

    /// <summary>The number of tick handlers the server scripts have attached now.</summary>
    public int ServerTickHandlers => Server.Resources.Sum(resource => resource.Runtime.TickHandlers);

    internal ServerRealm Server { get; }

    internal LatentEvents Latent { get; }

    internal Dictionary<string, byte[]> States { get; } = new(StringComparer.Ordinal);

    /// <summary>Runs one tick of the server and of every client. With a <see cref="SimulatedClock"/>, time advances by 50 ms first.</summary>
    public void Tick()
    {
        MustBeMainThread();
        if (Clock is SimulatedClock simulated) simulated.Advance(TickMilliseconds);
        for (var i = _posted.Count; i > 0 && _posted.TryDequeue(out var action); i--) action();
        Server.Http.Tick();
        foreach (var resource in Server.Resources.ToArray()) resource.Tick();
        Server.Http.Launch();
        Latent.Tick();
        foreach (var player in _players.ToArray()) player.Client.Tick();
        Ticks++;
        if (_end is not null) throw _end;
    }

    /// <summary>Ticks until the condition is true.</summary>
    /// <returns>False if the condition was still false after this many ticks.</returns>
    public bool TickUntil(Func<bool> condition, int atMost = 200)
    {
        if (condition is null) throw new ArgumentNullException(nameof(condition));
        for (var i = 0; i < atMost && !condition(); i++) Tick();
        return condition();
    }

    /// <summary>
    /// Runs in real time, 20 ticks per second, on a thread of its own, which is the main thread from then on. The task completes when cancelled, and
    /// faults if the server would have crashed.
    /// </summary>
    public Task RunAsync(CancellationToken cancellation)
    {
        var ended = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
        var thread = new Thread(() => Loop(ended, cancellation)) { IsBackground = true, Name = "svMain" };
        _main = thread;
        _looping = true;
        thread.Start();
        return ended.Task;
    }

    /// <summary>Runs a function on the main thread in the next tick and returns its result. Can be called from any thread.</summary>
    public Task<T> OnMainAsync<T>(Func<T> action)
    {
        var done = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        Post(() =>
        {
            try
            {
                done.SetResult(action());
            }
            catch (Exception e)
            {
                done.SetException(e);
            }
        });
        return done.Task;
    }

    /// <summary>Runs an action on the main thread in the next tick. Can be called from any thread.</summary>
    public Task OnMainAsync(Action action) => OnMainAsync(() =>
    {
        action();
        return true;
    });

    /// <summary>Queues an action for the next tick. Can be called from any thread. If the action throws, the exception leaves that tick.</summary>
    public void Post(Action action) => _posted.Enqueue(action);

    /// <summary>The server loses power: no more code runs, no stop event is sent, and writes that were not flushed are lost.</summary>
    public void PowerCut()
    {
        foreach (var resource in Server.Resources.ToArray()) Server.Close(resource);
        foreach (var player in _players.ToArray()) CloseClient(player);
        Latent.Clear();
        Store.PowerCut();
    }

    /// <summary>Returns what each entry point of each script has cost so far.</summary>
    public IReadOnlyList<ResmonRow> Resmon()
    {
        var perMillisecond = System.Diagnostics.Stopwatch.Frequency / 1000.0;
        return
        [
            .. from realm in AllRealms()
               from resource in realm.Value.Resources
               from cost in resource.Meter.Costs
               select new ResmonRow(resource.ResourceName, realm.Key, cost.Kind, cost.Name, cost.Calls, cost.Ticks / perMillisecond, cost.MostTicks / perMillisecond, AllocationCounter.Known ? cost.Bytes : null)
               {
                   NativesByName = cost.Natives.ToDictionary(pair => realm.Value.Natives.NameOf(pair.Key), pair => pair.Value, StringComparer.Ordinal),
               },
        ];
    }

    /// <summary>Resets the cost counters.</summary>
    public void ClearResmon()
    {
        foreach (var resource in AllRealms().SelectMany(realm => realm.Value.Resources)) resource.Meter.Clear();
    }

    /// <summary>Stops every resource in order, then closes the server.</summary>
    public void Dispose()
    {
        MustBeMainThread();
        foreach (var resource in Server.Resources.Select(running => running.ResourceName).Reverse().ToArray()) StopResource(resource);
        foreach (var player in _players.ToArray()) CloseClient(player);
    }

    internal void MustBeMainThread()
    {
        if (Thread.CurrentThread == _main) return;
        if (_looping || AllRealms().Any(realm => realm.Value.Running is not null)) throw new InvalidOperationException("The game server is used off its main thread: use OnMainAsync.");
        _main = Thread.CurrentThread;
    }

    /// <summary>The real process would end here. Scripts may catch the exception. The tick throws it again.</summary>
    internal Exception End(Exception why)
    {
        _end ??= why;
        return why;
    }

    private IEnumerable<KeyValuePair<string, Realm>> AllRealms() =>
        new[] { new KeyValuePair<string, Realm>("server", Server) }.Concat(_players.Select(player => new KeyValuePair<string, Realm>("client " + player.Source, player.Client)));

    private void Loop(TaskCompletionSource<bool> ended, CancellationToken cancellation)
    {
        try
        {
            var next = Clock.Milliseconds;
            while (!cancellation.IsCancellationRequested)
            {
                Tick();
                next = Math.Max(next, Clock.Milliseconds - TickMilliseconds) + TickMilliseconds;
                cancellation.WaitHandle.WaitOne((int)Math.Max(0, next - Clock.Milliseconds));
            }

            _looping = false;
            ended.SetResult(true);
        }
        catch (Exception e)
        {
            _looping = false;
            ended.SetException(e);
        }
    }
}
