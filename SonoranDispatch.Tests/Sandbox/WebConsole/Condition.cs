namespace SonoranDispatch.Tests.Sandbox.WebConsole;

/// <summary>Waits for what happens on another thread.</summary>
internal static class Condition
{
    /// <summary>Returns once it holds. Throws where it does not within 20 seconds.</summary>
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
