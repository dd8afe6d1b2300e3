using CitizenFX.Core;

namespace SonoranDispatch.Server;

/// <summary>
/// One event of another dispatch resource. It takes as many arguments as any of them has, of any type, because a handler that cannot take
/// what comes is removed for ever.
/// </summary>
/// <param name="take">Told who is behind it as the runtime says (0: a server resource), and the arguments as they came.</param>
internal sealed class CompatEventHandler(Action<int, object?[]> take)
{
    /// <summary>The handler as the runtime wants it.</summary>
    public Delegate Handler => new Action<string, object?, object?, object?, object?, object?, object?, object?, object?, object?>(On);

    private void On(
        [FromSource] string source, object? a, object? b, object? c, object? d, object? e, object? f, object? g, object? h, object? i)
    {
        var player = LuaValue.Player(source);
        if (string.IsNullOrEmpty(source) || player > 0) take(player, [a, b, c, d, e, f, g, h, i]);
    }
}
