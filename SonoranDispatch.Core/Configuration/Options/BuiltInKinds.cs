namespace SonoranDispatch.Configuration.Options;

/// <summary>The kinds of calls that exist without an entry in config.json. Any other kind exists as soon as a call has it.</summary>
internal static class BuiltInKinds
{
    /// <summary>The kind of emergency calls.</summary>
    public const string Emergency = "emergency";

    /// <summary>The kind of panics. A department that takes it gets every panic, even if the call has another kind.</summary>
    public const string Panic = "panic";

    /// <summary>All built-in kinds, in the order in which they are listed.</summary>
    public static IReadOnlyList<KindSettings> All { get; } =
    [
        new(Emergency) { Title = "Emergency calls" },
        new(Panic) { Title = "Panic", MuteAllowed = false },
    ];
}
