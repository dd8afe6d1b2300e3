namespace StandIn;

/// <summary>The hash for calling natives that CitizenFX added to the game: Jenkins one-at-a-time of the lower-case name.</summary>
public static class Joaat
{
    /// <summary>Hashes a name. Upper-case ASCII letters count as lower-case.</summary>
    public static uint Hash(string name)
    {
        if (name is null) throw new ArgumentNullException(nameof(name));
        var hash = 0u;
        foreach (var letter in name)
        {
            var lower = letter is >= 'A' and <= 'Z' ? (char)(letter + 32) : letter;
            unchecked
            {
                hash += lower;
                hash += hash << 10;
                hash ^= hash >> 6;
            }
        }

        unchecked
        {
            hash += hash << 3;
            hash ^= hash >> 11;
            hash += hash << 15;
        }

        return hash;
    }
}
