namespace SonoranDispatch.Units;

/// <summary>
/// A player's community user id, without its type prefix. The CAD's pages show "license:abc" and the official resource sends "abc"; both
/// mean the same player.
/// </summary>
public static class CommunityUserIdNormalizer
{
    private const int Longest = 255;

    /// <summary>Removes the type prefix from an id.</summary>
    /// <param name="id">The id as received, with or without its type prefix.</param>
    /// <param name="type">The accepted identifier type, such as "license".</param>
    /// <returns><c>null</c> if the id is empty, longer than the CAD's 255 characters, or of another type.</returns>
    public static string? Bare(string? id, string type)
    {
        if (id is null || id.Length > Longest) return null;

        var colon = id.IndexOf(':');
        if (colon >= 0 && !string.Equals(id.Substring(0, colon).Trim(), type, StringComparison.OrdinalIgnoreCase)) return null;

        var bare = id.Substring(colon + 1).Trim();
        return bare.Length == 0 ? null : bare;
    }
}
