using SonoranDispatch.Audience;
using SonoranDispatch.Calls;
using SonoranDispatch.Contracts;
using SonoranDispatch.Duty;
using SonoranDispatch.Players;
using SonoranDispatch.Time;
using SonoranDispatch.Units;

namespace SonoranDispatch.Notifications;

/// <summary>
/// Sends an officer everything they may see: the most urgent and nearest calls in one event, the others in latent pages. The client asks for each
/// page when it has what came before, so no page arrives before its state, and no officer gets two at a time.
/// </summary>
internal sealed class StateSender(
    CallRepository repository,
    AudienceSelector audience,
    OfficerPermissions permissions,
    DutyRoster duty,
    UnitRoster units,
    CallViewers viewers,
    CallOrder order,
    IPlayerClients clients,
    PageMessageRenderer renderer,
    IClock clock)
{
    /// <summary>Sends the state.</summary>
    /// <returns>The number of calls it was chosen from.</returns>
    public int SendState(int player, ClientSession session)
    {
        if (session.WantsSetup) clients.Send(player, EventNames.Page, renderer.Setup());
        session.WantsSetup = false;

        var isOnDuty = duty.IsOnDuty(player);
        var calls = Shown(player, isOnDuty);
        var found = calls.Count;
        if (found > StateLimits.MostMarks) order.Sort(player, calls);
        if (found > StateLimits.MostCalls) calls.RemoveRange(StateLimits.MostCalls, found - StateLimits.MostCalls);

        // Pages of an earlier state can still be on their way, even of one that was sent before a restart.
        session.Generation = Math.Max(session.Generation + 1, clock.UtcNow.ToUnixTimeSeconds());
        session.Unit = UnitNumberOf(player);
        var state = renderer.State(player, isOnDuty, session.Unit, permissions.AtAll(player), permissions.Colleagues.MaySee(player), calls, session.Generation);
        session.Following = state.FollowingOf(calls);
        clients.Send(player, EventNames.State, state.Json, state.Marks, session.Following.Count > 0 ? session.Generation : 0);
        return found;
    }

    /// <summary>Sends the next page. Calls that ended or left the officer's audience in the meantime are left out.</summary>
    /// <returns>The number of calls it was chosen from.</returns>
    public int SendPage(int player, ClientSession session)
    {
        var calls = new List<Call>(StateLimits.PageCalls);
        var looked = 0;
        for (; session.Following.Count > 0 && calls.Count < StateLimits.PageCalls; looked++)
            if (repository.Find(session.Following.Dequeue()) is { } call && audience.Sees(player, call)) calls.Add(call);

        var json = renderer.More(player, calls, session.Generation);
        session.NextPageAt = clock.Milliseconds + (json.Length * 1_000L / StateLimits.BytesPerSecond);
        clients.SendLatent(player, EventNames.More, StateLimits.BytesPerSecond, session.Generation, session.Following.Count == 0, json, CallEventArguments.Marks(calls));
        return looked;
    }

    /// <summary>The unit number of a player, as the state shows it; empty for none.</summary>
    public string UnitNumberOf(int player) => units.UnitOf(player)?.UnitNumber ?? "";

    private List<Call> Shown(int player, bool isOnDuty)
    {
        var calls = new List<Call>();
        viewers.SetViewer(player, number =>
        {
            if (!isOnDuty || repository.Find(number) is not { } call || !audience.Sees(player, call)) return false;

            calls.Add(call);
            return true;
        });
        return calls;
    }
}
