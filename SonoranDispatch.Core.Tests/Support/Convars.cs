namespace SonoranDispatch.Tests.Support;

/// <summary>Convars as a test wants them set.</summary>
internal static class Convars
{
    /// <summary>None is set.</summary>
    public static Func<string, string?> None { get; } = _ => null;

    /// <summary>These are set, all others are not.</summary>
    public static Func<string, string?> Of(params (string Name, string Value)[] set)
    {
        var values = set.ToDictionary(pair => pair.Name, pair => pair.Value, StringComparer.Ordinal);
        return name => values.GetValueOrDefault(name);
    }
}
