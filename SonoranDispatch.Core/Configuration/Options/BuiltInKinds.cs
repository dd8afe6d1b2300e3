namespace SonoranDispatch.Configuration.Options;

/// <summary>The kinds of calls that are known without a line in config.json. Any other kind exists as soon as a call carries it.</summary>
internal static class BuiltInKinds
{
    /// <summary>By id, in the order they are listed to people.</summary>
    public static IReadOnlyList<KindSettings> All { get; } =
    [
        new("emergency") { Title = "Emergency calls" },
        new("panic") { Title = "Panic", MuteAllowed = false },
    ];
}
