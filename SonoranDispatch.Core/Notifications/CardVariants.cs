using SonoranDispatch.Calls;
using SonoranDispatch.Contracts;
using SonoranDispatch.Players;

namespace SonoranDispatch.Notifications;

/// <summary>The variants of a card: for responders, for the others, and for who raised the panic. Each is rendered on first use and then shared.</summary>
/// <param name="call">The call.</param>
/// <param name="render">Renders a variant, by whether the officer responds and whether the panic is their own.</param>
internal sealed class CardVariants(Call call, Func<bool, bool, object[]> render)
{
    private object[]? _mine;
    private object[]? _others;

    /// <summary>Sends each player their variant.</summary>
    public void SendTo(IEnumerable<int> players, IPlayerClients clients)
    {
        foreach (var player in players) clients.Send(player, EventNames.Call, VariantFor(player));
    }

    private object[] VariantFor(int player)
    {
        var isMine = call.Involves(player);
        if (call.IsOwnPanicOf(player)) return render(isMine, true);

        return isMine ? _mine ??= render(true, false) : _others ??= render(false, false);
    }
}
