namespace SonoranDispatch.Tests.Sandbox.WebConsole;

/// <summary>Waits for something that happens on another thread.</summary>
internal static class Condition
{
    /// <summary>Returns when the condition holds. Throws if it does not within 20 seconds.</summary>
    public static async Task HoldsAsync(Func<bool> holds)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (!holds())
        {
            patience.Token.ThrowIfCancellationRequested();
            await Task.Yield();
        }
    }
}
