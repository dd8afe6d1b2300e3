namespace SonoranDispatch.GameEvents;

/// <summary>The game's one-at-a-time hash (joaat) of a name. The game identifies weapons and models by it.</summary>
internal static class JoaatHash
{
    /// <summary>Computes the hash of a name, ignoring case.</summary>
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
