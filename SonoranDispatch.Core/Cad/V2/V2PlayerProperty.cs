namespace SonoranDispatch.Cad.V2;

/// <summary>The properties by which version 2 names players: their ids in the community, or the Discord accounts linked to their own.</summary>
/// <param name="One">The property of one player.</param>
/// <param name="Several">The property of several players.</param>
/// <param name="IsBare">Whether ids are sent without the type in front.</param>
internal sealed record V2PlayerProperty(string One, string Several, bool IsBare)
{
    /// <summary>Ids in the community, as the CAD itself spells them.</summary>
    public static V2PlayerProperty Community { get; } = new("communityUserId", "communityUserIds", IsBare: false);

    /// <summary>Ids of Discord accounts.</summary>
    public static V2PlayerProperty Discord { get; } = new("discord", "discord", IsBare: true);

    /// <summary>Returns an id as it is sent.</summary>
    public string IdOf(string id) => IsBare ? id.Substring(id.IndexOf(':') + 1) : id;
}
