using SonoranDispatch.Configuration.Options;

namespace SonoranDispatch.Configuration.Reading;

/// <summary>Guesses which option an unknown key was meant to be, by the fewest letters to change; upper and lower case count as the same letter.</summary>
internal static class OptionKeySuggester
{
    /// <summary>The nearest option or section.</summary>
    /// <param name="path">The unknown key's path, as it stands in the file.</param>
    /// <param name="parent">The pattern of the section it stands in ("cad", "commands.*"); empty for the root.</param>
    /// <returns>A path as the owner would write it, or <c>null</c> where nothing is near.</returns>
    public static string? Of(string path, string parent)
    {
        var key = LastSegment(path);
        string? nearest = null;
        var fewest = Math.Max(2, key.Length / 3) + 1;
        foreach (var candidate in OptionCatalogue.All.Select(option => option.Path).Concat(OptionCatalogue.Sections.Select(section => section.Path)))
        {
            if (LastSegment(candidate) == "*") continue;

            // The right section counts for one letter: a slip of a key is likelier than a key in the wrong place.
            var isSibling = string.Equals(Parent(candidate), parent, StringComparison.Ordinal);
            if (!isSibling && candidate.IndexOf('*') >= 0) continue;
            var changes = Changes(key, LastSegment(candidate)) + (isSibling ? 0 : 1);
            if (changes >= fewest) continue;
            fewest = changes;
            nearest = isSibling ? Sibling(path, candidate) : candidate;
        }

        return nearest;
    }

    /// <summary>The Levenshtein distance, letters compared without case.</summary>
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

    private static string Sibling(string path, string candidate) => Prefix(path) + LastSegment(candidate);

    private static string Prefix(string path) => path.Substring(0, path.LastIndexOf('.') + 1);

    private static string Parent(string path) => Prefix(path).TrimEnd('.');

    private static string LastSegment(string path) => path.Substring(path.LastIndexOf('.') + 1);
}
