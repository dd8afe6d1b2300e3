using System.Reflection;
using CitizenFX.Core;
using StandIn.Wire;

namespace StandIn.Runtime;

/// <summary>
/// One resource's scripts, like the game's InternalManager (citizenfx clrcore/InternalManager.cs). The host drives it on one thread.
/// </summary>
public sealed class ScriptRuntime : IScriptRuntime, IWireTypes
{
    private readonly DelayList _delays;
    private readonly FunctionTable _functions;
    private readonly Dictionary<int, TaskCompletionSource<object?>> _remoteCalls = [];
    private readonly Queue<Action> _answers = new();
    private BaseScript[] _scripts = [];
    private int _nextRemoteCall;

    /// <summary>Creates a runtime without scripts.</summary>
    public ScriptRuntime(IScriptHost host)
    {
        Host = host;
        Scheduler = new ScriptTaskScheduler(this);
        _delays = new DelayList(host);
        _functions = new FunctionTable(this);
    }

    /// <inheritdoc/>
    public int TickHandlers => _scripts.Sum(script => script.TickHandlers);

    internal IScriptHost Host { get; }

    internal ScriptTaskScheduler Scheduler { get; }

    internal Dictionary<string, Delegate> Exports { get; } = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public RuntimeScope Enter() => RuntimeSlot.Enter(this);

    /// <inheritdoc/>
    public void Load(Assembly assembly)
    {
        if (assembly is null) throw new ArgumentNullException(nameof(assembly));
        foreach (var type in TypesOf(assembly))
        {
            if (!type.IsAbstract && type.IsSubclassOf(typeof(BaseScript)) && type.GetConstructor(Type.EmptyTypes) is not null) Instantiate(type);
        }
    }

    /// <inheritdoc/>
    public void Instantiate(Type script)
    {
        if (script is null) throw new ArgumentNullException(nameof(script));
        try
        {
            Add(Activator.CreateInstance(script)!);
            Host.Print("Instantiated instance of script " + script.FullName + ".\n");
        }
        catch (Exception e)
        {
            Host.ScriptError("constructor of " + script.FullName, e.InnerException ?? e);
            Host.Print("Failed to instantiate instance of script " + script.FullName + ": " + (e.InnerException ?? e) + "\n");
        }
    }

    /// <inheritdoc/>
    public void Add(object script)
    {
        if (script is not BaseScript added) throw new ArgumentException("Not a script of this side.", nameof(script));
        if (_scripts.Contains(added)) return;
        added.Added(this);
        _scripts = [.. _scripts, added];
    }

    /// <inheritdoc/>
    public void Tick()
    {
        try
        {
            _delays.RunDue();
            while (_answers.Count > 0) _answers.Dequeue()();
            foreach (var script in _scripts) script.RunTicks(this);
            Scheduler.Drain();
        }
        catch (Exception e)
        {
            Host.ScriptError("tick", e);
        }
    }

    /// <inheritdoc/>
    public void TriggerEvent(string name, byte[] payload, string source)
    {
        if (source is null) throw new ArgumentNullException(nameof(source));
        try
        {
            var net = source.StartsWith("net", StringComparison.Ordinal) || source.StartsWith("internal-net", StringComparison.Ordinal) ? source : null;
            var arguments = WireReader.UnpackArguments(payload, new ScriptWire(this, net));
            foreach (var script in _scripts)
            {
                // Not awaited: an asynchronous handler continues in later ticks. The task cannot fault, because exceptions of handlers are counted
                // where the handlers are called.
                new Task(() => _ = script.EventHandlers.Invoke(this, name, source, arguments)).RunSynchronously(Scheduler);
            }

            if (Exports.TryGetValue(name, out var export)) (arguments.Length > 0 ? arguments[0] as CallbackDelegate : null)?.Invoke(export);
            Scheduler.Drain();
        }
        catch (Exception e)
        {
            Host.ScriptError("event (" + name + ")", e);
        }
    }

    /// <inheritdoc/>
    public byte[]? CallRef(int reference, byte[] arguments)
    {
        try
        {
            return _functions.Call(reference, arguments);
        }
        catch (Exception e)
        {
            Host.ScriptError("reference call", e.InnerException ?? e);
            return null;
        }
    }

    /// <inheritdoc/>
    public void CompleteRemoteCall(int call, byte[]? result)
    {
        if (!_remoteCalls.TryGetValue(call, out var waiting)) return;
        _remoteCalls.Remove(call);
        var list = result is null ? [] : WireReader.UnpackArguments(result, this);
        waiting.SetResult(list.Length > 0 ? list[0] : null);
        Scheduler.Drain();
    }

    /// <inheritdoc/>
    public void Dispose() => _scripts = [];

    bool IWireTypes.TryPack(object value, out byte type, out byte[] data) => new ScriptWire(this, null).TryPack(value, out type, out data);

    object? IWireTypes.Unpack(byte type, byte[] data) => new ScriptWire(this, null).Unpack(type, data);

    internal void Remove(BaseScript script) => _scripts = [.. _scripts.Where(other => other != script)];

    internal Task Delay(int milliseconds) => _delays.Add(milliseconds);

    internal byte[] Pack(object?[] arguments) => WireWriter.Pack(arguments, this, signed: true);

    /// <summary>
    /// Returns the server-wide name of a function: a new name for the script's own functions, the existing name for functions of other resources.
    /// </summary>
    internal string GiveAway(Delegate function) => function.Target switch
    {
        RemoteFunction remote => remote.Canonical,
        NetFunction remote => remote.Canonical,
        _ => Host.CanonicalReference(_functions.Add(function)),
    };

    internal int ExpectAnswer(TaskCompletionSource<object?> answer)
    {
        _remoteCalls[++_nextRemoteCall] = answer;
        return _nextRemoteCall;
    }

    /// <summary>
    /// Passes the value of a task to a listener, in a tick after it completed. If the task faulted or has no value, the listener is never called.
    /// </summary>
    internal void WhenDone(Task task, CallbackDelegate listener)
    {
        if (!task.IsCompleted)
        {
            _delays.Add(1).ContinueWith(_ => WhenDone(task, listener), System.Threading.CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, Scheduler);
            return;
        }

        if (task.Status != TaskStatus.RanToCompletion) return;
        var type = task.GetType();
        if (!type.IsGenericType || !type.GetGenericArguments()[0].IsVisible) return;
        var value = type.GetProperty("Result")!.GetValue(task, null);
        _answers.Enqueue(() => listener(new object?[] { value }, false));
    }

    private static IEnumerable<Type> TypesOf(Assembly assembly)
    {
        try
        {
            return assembly.GetTypes();
        }
        catch (ReflectionTypeLoadException e)
        {
            return e.Types.Where(type => type is not null)!;
        }
    }
}
