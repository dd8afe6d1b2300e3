namespace SonoranDispatch.Configuration.Options;

/// <summary>Paths in config.json: keys separated by dots.</summary>
internal static class OptionPath
{
    /// <summary>Returns the path of a key in a section. The root's path is empty.</summary>
    public static string Join(string section, string key) => section.Length == 0 ? key : section + "." + key;
}
