namespace SonoranDispatch.Configuration.Reading;

/// <summary>Suggests the name that a word was probably meant to be: the one with the smallest edit distance, ignoring case.</summary>
internal static class NearestName
{
    /// <summary>Returns the most similar name, the first of several, or <c>null</c> if none is similar enough.</summary>
    public static string? Of(string word, IEnumerable<string> names) => Of(word, names.Select(static name => (name, 0, name)));

    /// <summary>Returns what the most similar name stands for, the first of several, or <c>null</c> if none is similar enough.</summary>
    /// <param name="word">The word.</param>
    /// <param name="candidates">The names, each with how many changes it costs besides, and what it stands for.</param>
    public static string? Of(string word, IEnumerable<(string Name, int Extra, string Value)> candidates)
    {
        var (nearest, fewest) = ((string?)null, Math.Max(2, word.Length / 3) + 1);
        foreach (var (name, extra, value) in candidates)
        {
            if (Math.Abs(name.Length - word.Length) + extra >= fewest) continue;

            var changes = Changes(word, name) + extra;
            if (changes < fewest) (nearest, fewest) = (value, changes);
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
