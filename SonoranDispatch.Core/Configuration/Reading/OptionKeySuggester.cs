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
        var key = OptionPath.LastKey(path);
        string? nearest = null;
        var fewest = Math.Max(2, key.Length / 3) + 1;
        foreach (var candidate in OptionCatalogue.All.Select(option => option.Path).Concat(OptionCatalogue.Sections.Select(section => section.Path)))
        {
            var similar = OptionPath.LastKey(candidate);
            if (similar == OptionCatalogue.AnyId) continue;

            // A different section costs one edit: a typo is more likely than a key in the wrong section.
            var isSibling = string.Equals(OptionPath.Parent(candidate), parent, StringComparison.Ordinal);
            if (!isSibling && candidate.IndexOf('*') >= 0) continue;
            var changes = Changes(key, similar) + (isSibling ? 0 : 1);
            if (changes >= fewest) continue;
            fewest = changes;
            nearest = isSibling ? OptionPath.Join(OptionPath.Parent(path), similar) : candidate;
        }

        return nearest;
    }

    /// <summary>Returns the Levenshtein distance, ignoring case.</summary>
    internal static int Changes(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var isSame = char.ToLowerInvariant(one[i - 1]) == char.ToLowerInvariant(other[j - 1]);
                var replaced = diagonal + (isSame ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[other.Length];
    }
}
