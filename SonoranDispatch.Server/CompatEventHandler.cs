using CitizenFX.Core;

namespace SonoranDispatch.Server;

/// <summary>
/// Handles one event of another dispatch resource. It accepts as many arguments as any of these events has, of any type, because the runtime
/// permanently removes a handler that cannot accept its arguments.
/// </summary>
/// <param name="take">Receives the player behind the event, according to the runtime (0: a server resource), and the unconverted arguments.</param>
internal sealed class CompatEventHandler(Action<int, object?[]> take)
{
    /// <summary>The handler in the form the runtime needs.</summary>
    public Delegate Handler => new Action<string, object?, object?, object?, object?, object?, object?, object?, object?, object?, object?, object?>(On);

    private void On(
        [FromSource] string source, object? a, object? b, object? c, object? d, object? e, object? f, object? g, object? h, object? i, object? j, object? k)
    {
        var player = LuaValue.Player(source);
        if (string.IsNullOrEmpty(source) || player > 0) take(player, [a, b, c, d, e, f, g, h, i, j, k]);
    }
}
