namespace StandIn.Host.Players;

/// <summary>A line in a player's chat box.</summary>
/// <param name="Text">What the player reads: "author: text", or only the text.</param>
/// <param name="Message">The full argument of chat:addMessage as a client script would get it.</param>
/// <param name="AtMilliseconds">When it arrived, in milliseconds of the game clock.</param>
public sealed record ChatLine(string Text, object? Message, long AtMilliseconds)
{
    /// <summary>Parses an argument of chat:addMessage: a string, or a table with args.</summary>
    internal static ChatLine From(object? message, long now)
    {
        if (message is not IDictionary<string, object?> table) return new(message?.ToString() ?? "", message, now);
        var args = table.TryGetValue("args", out var given) ? given : null;
        var parts = args is IEnumerable<object?> list ? list.Select(part => part?.ToString() ?? "") : [args?.ToString() ?? ""];
        return new(string.Join(": ", parts), message, now);
    }
}
