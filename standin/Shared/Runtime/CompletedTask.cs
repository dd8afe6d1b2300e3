namespace StandIn.Runtime;

/// <summary>A completed task. The old client framework has no built-in one.</summary>
internal static class CompletedTask
{
    internal static readonly System.Threading.Tasks.Task Task = System.Threading.Tasks.Task.FromResult(true);
}
