namespace StandIn.Runtime;

/// <summary>A task that is done: the old client framework has none ready.</summary>
internal static class CompletedTask
{
    internal static readonly System.Threading.Tasks.Task Task = System.Threading.Tasks.Task.FromResult(true);
}
