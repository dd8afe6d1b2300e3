namespace StandIn.Runtime;

/// <summary>The pending delays of a script. They can be added on any thread and complete in the tick.</summary>
internal sealed class DelayList(IScriptHost host)
{
    private readonly List<KeyValuePair<long, TaskCompletionSource<bool>>> _waiting = [];
    private readonly List<TaskCompletionSource<bool>> _due = [];

    internal Task Add(int milliseconds)
    {
        var done = new TaskCompletionSource<bool>();
        lock (_waiting) _waiting.Add(new(host.Milliseconds + milliseconds, done));
        return done.Task;
    }

    // A delay that is added while others complete waits for the next tick even if it is due, so that Delay(0) in a loop cannot hang the server.
    internal void RunDue()
    {
        Collect(host.Milliseconds);
        foreach (var due in _due)
        {
            host.Meter.Open(EntryKind.Tick, "delay");
            try
            {
                due.SetResult(true);
            }
            finally
            {
                host.Meter.Close();
            }
        }

        _due.Clear();
    }

    private void Collect(long now)
    {
        lock (_waiting)
        {
            for (var i = 0; i < _waiting.Count; i++)
            {
                if (_waiting[i].Key > now) continue;
                _due.Add(_waiting[i].Value);
                _waiting.RemoveAt(i--);
            }
        }
    }
}
