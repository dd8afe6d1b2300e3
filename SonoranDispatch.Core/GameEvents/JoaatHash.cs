namespace SonoranDispatch.GameEvents;

/// <summary>The game's one-at-a-time hash (joaat) of a name, by which it knows weapons and models.</summary>
internal static class JoaatHash
{
    /// <summary>The hash of a name; its case does not count.</summary>
    public static uint Of(string name)
    {
        uint hash = 0;
        foreach (var letter in name.ToLowerInvariant())
        {
            hash += letter;
            hash += hash << 10;
            hash ^= hash >> 6;
        }

        hash += hash << 3;
        hash ^= hash >> 11;
        return hash + (hash << 15);
    }
}
