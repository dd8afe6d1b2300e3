using SonoranDispatch.Calls;
using SonoranDispatch.Contracts;
using SonoranDispatch.Players;

namespace SonoranDispatch.Notifications;

/// <summary>A card in its two readings, for those who respond and for the others; each is rendered when the first needs it, and then shared.</summary>
internal sealed class CardVariants(Call call, Func<bool, object[]> render)
{
    private object[]? _mine;
    private object[]? _others;

    /// <summary>Sends each player his.</summary>
    public void SendTo(IEnumerable<int> players, IPlayerClients clients)
    {
        foreach (var player in players)
            clients.Send(player, EventNames.Call, call.Involves(player) ? _mine ??= render(true) : _others ??= render(false));
    }
}
