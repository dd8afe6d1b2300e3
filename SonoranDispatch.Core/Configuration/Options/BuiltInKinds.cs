namespace SonoranDispatch.Configuration.Options;

/// <summary>The kinds of calls that are known without a line in config.json. Any other kind exists as soon as a call carries it.</summary>
internal static class BuiltInKinds
{
    /// <summary>The kind of calls for help.</summary>
    public const string Emergency = "emergency";

    /// <summary>The kind of panics. A department that takes it hears of every panic, whatever kind the call itself carries.</summary>
    public const string Panic = "panic";

    /// <summary>By id, in the order they are listed to people.</summary>
    public static IReadOnlyList<KindSettings> All { get; } =
    [
        new(Emergency) { Title = "Emergency calls" },
        new(Panic) { Title = "Panic", MuteAllowed = false },
    ];
}
