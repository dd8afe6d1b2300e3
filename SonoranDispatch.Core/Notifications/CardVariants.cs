using SonoranDispatch.Calls;
using SonoranDispatch.Contracts;
using SonoranDispatch.Players;

namespace SonoranDispatch.Notifications;

/// <summary>The two variants of a card, for responders and for the others. Each is rendered on first use and then shared.</summary>
internal sealed class CardVariants(Call call, Func<bool, object[]> render)
{
    private object[]? _mine;
    private object[]? _others;

    /// <summary>Sends each player their variant.</summary>
    public void SendTo(IEnumerable<int> players, IPlayerClients clients)
    {
        foreach (var player in players)
            clients.Send(player, EventNames.Call, call.Involves(player) ? _mine ??= render(true) : _others ??= render(false));
    }
}
