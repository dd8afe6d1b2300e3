using SonoranDispatch.Contracts;
using SonoranDispatch.Locales;
using SonoranDispatch.Players;
using SonoranDispatch.Texts;

namespace SonoranDispatch.OfficerUi;

/// <summary>Tells an officer which units are near a call: in the chat, or on their page.</summary>
internal sealed class NearestAnswer(IPlayerClients clients, DistanceText distances, Locale locale)
{
    // A message stays below 4 KiB, whatever the units and calls are named.
    private const int LongestLabel = 40;
    private const int LongestTitle = 60;

    /// <summary>Writes a line to an officer's chat.</summary>
    public void Say(int player, string text) => clients.Chat(player, text);

    /// <summary>Writes the units to an officer's chat, one a line.</summary>
    public void Say(int player, int call, IReadOnlyList<NearUnit> units)
    {
        Say(player, locale.Text(units.Count == 0 ? TextKeys.NearestNone : TextKeys.NearestHead, ("call", call)));
        foreach (var (unit, metres) in units)
            Say(player, locale.Text(
                unit.Call is null ? TextKeys.NearestFree : TextKeys.NearestOn,
                ("unit", unit.Label), ("distance", distances.Of(player, metres)), ("call", unit.Call), ("title", unit.Title)));
    }

    /// <summary>Shows the units on an officer's page.</summary>
    /// <param name="player">The officer's server id.</param>
    /// <param name="call">The call's number.</param>
    /// <param name="units">The units, the nearest first.</param>
    /// <param name="text">Why there are none. Empty if that is all.</param>
    public void Show(int player, int call, IReadOnlyList<NearUnit> units, string text) => clients.Send(player, EventNames.Page, JsonWriterExtensions.Message("nearest", json =>
    {
        json.Field("call", call);
        json.Field("text", text);
        json.List("units", units, near =>
        {
            json.Field("player", near.Unit.Player);
            json.Field("unit", JsonSizeTruncator.To(near.Unit.Label, LongestLabel));
            if (near.Metres is { } metres) json.Field("metres", (long)Math.Round(metres));
            if (near.Unit.Call is not { } on) return;

            json.Field("on", on);
            json.Field("title", JsonSizeTruncator.To(near.Unit.Title, LongestTitle));
        });
    }));
}
