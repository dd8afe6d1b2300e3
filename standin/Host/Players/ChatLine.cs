namespace StandIn.Host.Players;

/// <summary>A line in a player's chat box.</summary>
/// <param name="Text">What he reads: "author: text", or the text alone.</param>
/// <param name="Message">The whole argument of chat:addMessage as a client script would get it.</param>
/// <param name="AtMilliseconds">When, by the game clock.</param>
public sealed record ChatLine(string Text, object? Message, long AtMilliseconds)
{
    /// <summary>Reads an argument of chat:addMessage: a text, or a table with args.</summary>
    internal static ChatLine From(object? message, long now)
    {
        if (message is not IDictionary<string, object?> table) return new(message?.ToString() ?? "", message, now);
        var args = table.TryGetValue("args", out var given) ? given : null;
        var parts = args is IEnumerable<object?> list ? list.Select(part => part?.ToString() ?? "") : [args?.ToString() ?? ""];
        return new(string.Join(": ", parts), message, now);
    }
}
