namespace SonoranDispatch.CadFeed;

/// <summary>Passes changes that others made in the CAD on to the parts that they concern. Main thread only.</summary>
/// <param name="units">Reads units again.</param>
/// <param name="linked">Receives the community user id of a player who linked their account.</param>
public sealed class CadEventRouter(UnitPoller units, Action<string> linked) : ICadEventHandler
{
    /// <summary>Applies the changes of calls, and the panics. Null while nothing does: they are left out.</summary>
    public ICadEventHandler? Calls { get; set; }

    /// <inheritdoc />
    public void Handle(CadEvent happened)
    {
        switch (happened)
        {
            case CadEvent.UnitsChanged:
                units.UnitsChanged();
                break;
            case CadEvent.PlayerLinked player:
                linked(player.CommunityUserId);
                units.UnitsChanged();
                break;
            default:
                Calls?.Handle(happened);
                break;
        }
    }
}
