namespace SonoranDispatch.Configuration.Options;

/// <summary>Paths in config.json: keys with dots between them.</summary>
internal static class OptionPath
{
    /// <summary>The path of a key in a section; the root's path is empty.</summary>
    public static string Join(string section, string key) => section.Length == 0 ? key : section + "." + key;
}
