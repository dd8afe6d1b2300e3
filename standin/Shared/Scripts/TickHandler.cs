using StandIn;
using StandIn.Runtime;

namespace CitizenFX.Core;

/// <summary>
/// One tick handler. It runs again only after the task of its last run has completed. A fault is printed and the handler stays attached.
/// </summary>
internal sealed class TickHandler(Func<Task> run, BaseScript owner)
{
    private static readonly Action<object> Start = state => ((TickHandler)state).RunOnce();

    private readonly string _name = owner.GetType().Name + " -> tick " + run.Method.Name;
    private Task? _running;
    private ScriptRuntime? _runtime;

    internal bool Runs(Func<Task> other) => run.Equals(other);

    internal void Run(ScriptRuntime runtime)
    {
        if (_running is { IsCompleted: false }) return;
        if (_running is { IsFaulted: true }) Report(runtime);
        _runtime = runtime;
        _running = null;
        new Task(Start!, this).RunSynchronously(runtime.Scheduler);
    }

    private void RunOnce()
    {
        var runtime = _runtime!;
        runtime.Host.Meter.Open(EntryKind.Tick, _name);
        try
        {
            _running = run();
        }
        catch (Exception e)
        {
            runtime.Host.ScriptError("tick " + _name, e);
        }
        finally
        {
            runtime.Host.Meter.Close();
        }
    }

    private void Report(ScriptRuntime runtime)
    {
        var fault = _running!.Exception;
        _running = null;
        if (fault is not null) runtime.Host.ScriptError("tick " + _name, fault.GetBaseException());
    }
}
