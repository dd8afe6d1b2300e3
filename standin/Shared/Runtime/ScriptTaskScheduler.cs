namespace StandIn.Runtime;

/// <summary>
/// Runs queued tasks in the tick. A continuation that was never queued runs at once, on the thread that completed the task. This is why an await of
/// anything but Delay leaves the main thread (citizenfx clrcore/CitizenTaskScheduler.cs).
/// </summary>
internal sealed class ScriptTaskScheduler(ScriptRuntime runtime) : TaskScheduler
{
    private readonly Queue<Task> _queue = new();

    /// <inheritdoc/>
    public override int MaximumConcurrencyLevel => 1;

    /// <summary>Runs the queued tasks, and those that they queue.</summary>
    internal void Drain()
    {
        while (Next() is { } task)
        {
            runtime.Host.Meter.Open(EntryKind.Tick, "tasks");
            try
            {
                TryExecuteTask(task);
            }
            finally
            {
                runtime.Host.Meter.Close();
            }
        }
    }

    /// <inheritdoc/>
    protected override void QueueTask(Task task)
    {
        lock (_queue) _queue.Enqueue(task);
    }

    /// <inheritdoc/>
    protected override bool TryExecuteTaskInline(Task task, bool taskWasPreviouslyQueued) => !taskWasPreviouslyQueued && TryExecuteTask(task);

    /// <inheritdoc/>
    protected override IEnumerable<Task> GetScheduledTasks()
    {
        lock (_queue) return _queue.ToArray();
    }

    private Task? Next()
    {
        lock (_queue) return _queue.Count == 0 ? null : _queue.Dequeue();
    }
}
