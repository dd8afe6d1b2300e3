namespace SonoranDispatch.CadFeed.Pushes;

/// <summary>The HTTP answer to a push of the CAD.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Text">The body.</param>
public sealed record PushAnswer(int Status, string Text)
{
    /// <summary>The push was read. It may have been of no use here.</summary>
    public static PushAnswer Ok { get; } = new(200, "ok");

    /// <summary>The push cannot be read.</summary>
    public static PushAnswer Unreadable { get; } = new(400, "bad request");

    /// <summary>The key is missing or wrong, or there is no account.</summary>
    public static PushAnswer WrongKey { get; } = new(401, "invalid key");

    /// <summary>The push is longer than <see cref="PushReceiver.MostBytes"/>.</summary>
    public static PushAnswer TooLong { get; } = new(413, "too long");

    /// <summary>Too many wrong keys: the push was not read.</summary>
    public static PushAnswer NotRead { get; } = new(429, "too many requests with an invalid key");
}
