using SonoranDispatch.Calls;
using SonoranDispatch.Contracts;
using SonoranDispatch.Time;
using SonoranDispatch.Units;

namespace SonoranDispatch.Notifications;

/// <summary>
/// Shows calls to the officers on duty, in the tick in which they come and without waiting for the CAD, and keeps the cards true:
/// whoever was shown a call is shown its changes, and its end.
/// </summary>
public sealed class CardBoard
{
    private readonly IClients _clients;
    private readonly Audience _audience;
    private readonly CardJson _json;
    private readonly IClock _clock;
    private readonly Dictionary<int, IReadOnlyList<int>> _shownTo = [];

    /// <summary>Listens to the book.</summary>
    public CardBoard(CallBook book, IClients clients, Audience audience, CardJson json, IClock clock)
    {
        (_clients, _audience, _json, _clock) = (clients, audience, json, clock);
        book.Changed += Follow;
    }

    /// <summary>A player's page is up and wants to know its texts.</summary>
    public void Greet(int player) => _clients.Send(player, EventNames.Page, _json.Setup());

    private void Follow(Call? before, Call after)
    {
        if (before is null)
        {
            var audience = new List<int>();
            _audience.Fill(after, audience);
            _shownTo[after.Number] = audience;
            Show(after, audience);
        }
        else if (_shownTo.TryGetValue(after.Number, out var shown))
        {
            if (after.State == CallState.Closed) Remove(after, shown);
            else if (ReadsDifferently(before, after)) Show(after, shown);
        }
    }

    private void Show(Call call, IReadOnlyList<int> audience)
    {
        if (audience.Count == 0) return;

        var age = Math.Max(0, (long)(_clock.UtcNow - call.AcceptedAt).TotalSeconds);
        var json = _json.Card(call, age);
        var place = call.Desired.Place;
        object[] card = [call.Number, place is not null, (float)(place?.X ?? 0), (float)(place?.Y ?? 0), json];
        foreach (var player in audience) _clients.Send(player, EventNames.Card, card);
    }

    private void Remove(Call call, IReadOnlyList<int> audience)
    {
        _shownTo.Remove(call.Number);
        foreach (var player in audience) _clients.Send(player, EventNames.CardGone, call.Number);
    }

    private static bool ReadsDifferently(Call before, Call after) =>
        before.CadNumber != after.CadNumber
        || before.Count != after.Count
        || before.Desired.Place != after.Desired.Place
        || before.Desired.Details != after.Desired.Details;
}
