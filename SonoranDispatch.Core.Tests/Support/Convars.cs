namespace SonoranDispatch.Tests.Support;

/// <summary>Creates convars for a test.</summary>
internal static class Convars
{
    /// <summary>No convar is set.</summary>
    public static Func<string, string?> None { get; } = _ => null;

    /// <summary>Sets the given convars and no others.</summary>
    public static Func<string, string?> Of(params (string Name, string Value)[] set)
    {
        var values = set.ToDictionary(pair => pair.Name, pair => pair.Value, StringComparer.Ordinal);
        return name => values.GetValueOrDefault(name);
    }
}
