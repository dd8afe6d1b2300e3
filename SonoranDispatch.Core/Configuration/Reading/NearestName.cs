namespace SonoranDispatch.Configuration.Reading;

/// <summary>Suggests the name that a word was probably meant to be: the one with the smallest edit distance, ignoring case.</summary>
internal static class NearestName
{
    /// <summary>Returns the most similar name, the first of several, or <c>null</c> if none is similar enough.</summary>
    public static string? Of(string word, IEnumerable<string> names)
    {
        var (nearest, fewest) = ((string?)null, Math.Max(2, word.Length / 3) + 1);
        foreach (var name in names)
        {
            if (Math.Abs(name.Length - word.Length) >= fewest) continue;

            var changes = OptionKeySuggester.Changes(word, name);
            if (changes < fewest) (nearest, fewest) = (name, changes);
        }

        return nearest;
    }
}
