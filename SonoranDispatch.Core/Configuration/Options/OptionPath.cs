namespace SonoranDispatch.Configuration.Options;

/// <summary>Paths in config.json: keys separated by dots. The root's path is empty.</summary>
internal static class OptionPath
{
    /// <summary>Returns the key for a name in the code: the name with its first letter in lower case.</summary>
    public static string KeyOf(string name) => char.ToLowerInvariant(name[0]) + name.Substring(1);

    /// <summary>Returns the path of a key in a section.</summary>
    public static string Join(string section, string key) => section.Length == 0 ? key : section + "." + key;

    /// <summary>Returns the path of the section that contains a path.</summary>
    public static string Parent(string path) => path.Substring(0, Math.Max(0, path.LastIndexOf('.')));

    /// <summary>Returns the last key of a path.</summary>
    public static string LastKey(string path) => path.Substring(path.LastIndexOf('.') + 1);
}
