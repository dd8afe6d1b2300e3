namespace SonoranDispatch.Configuration.Options;

/// <summary>Options outside any section.</summary>
internal static class RootOptions
{
    /// <summary>The texts' language. A file is named after it, so it can hold nothing but letters, digits and hyphens.</summary>
    public static Option<string> Locale { get; } = new(
        "locale",
        new Text(20, "a file's name in locales/ without .json", "^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$"),
        "en",
        "The language of all texts: the name of a file in `locales/`, without `.json`.");
}
