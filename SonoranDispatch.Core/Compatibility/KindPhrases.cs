namespace SonoranDispatch.Compatibility;

/// <summary>The words and expressions that indicate each kind of call.</summary>
/// <param name="kinds">The kinds with their expressions of one or two words; those that stand first win.</param>
internal sealed class KindPhrases(IReadOnlyList<(string Kind, string[] Phrases)> kinds)
{
    private const int MostWords = 2;

    private readonly Dictionary<string, int> _rankOf = Ranks(kinds);
    private readonly (string Joined, int Rank)[] _joined = [.. Ranks(kinds).Select(pair => (Joined: pair.Key.Replace(" ", ""), Rank: pair.Value)).OrderByDescending(pair => pair.Joined.Length)];

    /// <summary>Finds the kind of a text.</summary>
    /// <param name="words">The text's words, in lower case.</param>
    /// <param name="others">Expressions of two words that are skipped.</param>
    /// <returns><c>null</c> if no expression is among the words.</returns>
    public string? Find(IReadOnlyList<string> words, ICollection<string> others)
    {
        var best = int.MaxValue;
        for (var at = 0; at < words.Count; at++)
        {
            if (at + 1 < words.Count && others.Contains(words[at] + " " + words[at + 1]))
            {
                at++;
                continue;
            }

            var phrase = "";
            for (var length = 1; length <= MostWords && at + length <= words.Count; length++)
            {
                phrase = length == 1 ? words[at] : phrase + " " + words[at + length - 1];
                if (_rankOf.TryGetValue(phrase, out var rank)) best = Math.Min(best, rank);
            }
        }

        return best == int.MaxValue ? null : kinds[best].Kind;
    }

    /// <summary>Finds the kind of a name that ends with an expression, both written without spaces.</summary>
    /// <param name="name">The name, in lower case.</param>
    /// <param name="mayStandBefore">Returns whether the rest of the name may stand before the expression.</param>
    /// <returns><c>null</c> if the name is no such name.</returns>
    public string? FindAtEnd(string name, Func<string, bool> mayStandBefore)
    {
        foreach (var (joined, rank) in _joined)
            if (name.EndsWith(joined, StringComparison.Ordinal) && mayStandBefore(name.Substring(0, name.Length - joined.Length))) return kinds[rank].Kind;

        return null;
    }

    private static Dictionary<string, int> Ranks(IReadOnlyList<(string Kind, string[] Phrases)> kinds)
    {
        var ranks = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var rank = 0; rank < kinds.Count; rank++)
            foreach (var phrase in kinds[rank].Phrases) ranks[phrase] = rank;

        return ranks;
    }
}
