namespace SonoranDispatch.CadFeed;

/// <summary>Passes changes that others made in the CAD on to the parts that they concern. Main thread only.</summary>
/// <param name="units">Reads units again.</param>
/// <param name="linked">Receives the community user id of a player who linked their account.</param>
/// <param name="statusChanged">Receives the identifier ids of units and the number of the status that was set.</param>
/// <param name="calls">Applies the changes of calls, and the panics.</param>
public sealed class CadEventRouter(UnitPoller units, Action<string> linked, Action<IReadOnlyList<int>, int> statusChanged, ICadEventHandler calls) : ICadEventHandler
{
    /// <inheritdoc />
    public void Handle(CadEvent happened)
    {
        switch (happened)
        {
            case CadEvent.UnitsChanged:
                units.UnitsChanged();
                break;
            case CadEvent.UnitStatusChanged status:
                statusChanged(status.Identifiers, status.Status);
                break;
            case CadEvent.PlayerLinked player:
                linked(player.CommunityUserId);
                units.UnitsChanged();
                break;
            default:
                calls.Handle(happened);
                break;
        }
    }
}
