namespace SonoranDispatch.Configuration.Options;

/// <summary>Derives the keys of config.json: names in the code with the first letter in lower case.</summary>
internal static class CamelCase
{
    /// <summary>Returns the key for a name.</summary>
    public static string Of(string name) => char.ToLowerInvariant(name[0]) + name.Substring(1);
}
