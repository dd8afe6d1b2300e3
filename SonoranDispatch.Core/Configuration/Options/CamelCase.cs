namespace SonoranDispatch.Configuration.Options;

/// <summary>The keys of config.json: names in the code with their first letter in lower case.</summary>
internal static class CamelCase
{
    /// <summary>The key of a name.</summary>
    public static string Of(string name) => char.ToLowerInvariant(name[0]) + name.Substring(1);
}
