using SonoranDispatch.Configuration.Options;

namespace SonoranDispatch.Configuration.Reading;

/// <summary>Suggests the option that an unknown key was probably meant to be: the one with the smallest edit distance, ignoring case.</summary>
internal static class OptionKeySuggester
{
    /// <summary>Returns the path of the most similar option or section.</summary>
    /// <param name="path">The unknown key's path, as in the file.</param>
    /// <param name="parent">The pattern of the section that contains the key ("cad", "commands.*"). Empty for the root.</param>
    /// <returns>The path as the owner would write it, or <c>null</c> if nothing is similar enough.</returns>
    public static string? Of(string path, string parent)
    {
        var candidates = OptionCatalogue.All.Select(option => option.Path).Concat(OptionCatalogue.Sections.Select(section => section.Path));
        return NearestName.Of(OptionPath.LastKey(path), candidates.Select(candidate => Similar(candidate, path, parent)).OfType<(string, int, string)>());
    }

    // A different section costs one edit: a typo is more likely than a key in the wrong section.
    private static (string Name, int Extra, string Value)? Similar(string candidate, string path, string parent)
    {
        var similar = OptionPath.LastKey(candidate);
        if (similar == OptionCatalogue.AnyId) return null;
        if (string.Equals(OptionPath.Parent(candidate), parent, StringComparison.Ordinal)) return (similar, 0, OptionPath.Join(OptionPath.Parent(path), similar));

        return candidate.IndexOf('*') >= 0 ? null : (similar, 1, candidate);
    }
}
