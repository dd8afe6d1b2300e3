namespace SonoranDispatch.Units;

/// <summary>
/// A player's id in the community, without the type in front: the CAD's pages show "license:abc", the official resource sends "abc", and
/// both mean the same player.
/// </summary>
public static class CommunityUserId
{
    private const int Longest = 255;

    /// <summary>The bare id.</summary>
    /// <param name="id">As it came; with the type in front, or without any.</param>
    /// <param name="type">The type of identifier that counts, such as "license".</param>
    /// <returns><c>null</c> for nothing, for what is longer than the CAD's 255 characters, and for an id of another type.</returns>
    public static string? Bare(string? id, string type)
    {
        if (id is null || id.Length > Longest) return null;

        var colon = id.IndexOf(':');
        if (colon >= 0 && !string.Equals(id.Substring(0, colon).Trim(), type, StringComparison.OrdinalIgnoreCase)) return null;

        var bare = id.Substring(colon + 1).Trim();
        return bare.Length == 0 ? null : bare;
    }
}
