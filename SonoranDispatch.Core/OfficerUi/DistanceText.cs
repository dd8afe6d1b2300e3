using System.Globalization;
using SonoranDispatch.Locales;
using SonoranDispatch.Players;

namespace SonoranDispatch.OfficerUi;

/// <summary>
/// Distances as lines in the chat name them, in the measure that the officer chose on their page. As coarse as the page's: tens of metres below a
/// kilometre, tenths of a kilometre below ten, whole ones above.
/// </summary>
/// <param name="online">The players on the server.</param>
/// <param name="locale">The texts.</param>
public sealed class DistanceText(OnlinePlayers online, Locale locale)
{
    private const double FeetInMetre = 3.28084;
    private const double FeetInMile = 5_280;
    private const double MetresInKilometre = 1_000;
    private const double LargeFrom = 1_000;

    private readonly PerPlayer<string> _imperial = new(online);

    /// <summary>The player chose a measure.</summary>
    /// <param name="player">The player's server id.</param>
    /// <param name="isImperial">Whether it is feet and miles, rather than metres.</param>
    public void Choose(int player, bool isImperial)
    {
        if (isImperial) _imperial.Set(player, "");
        else _imperial.Remove(player);
    }

    /// <summary>Returns a distance for a player.</summary>
    /// <param name="player">The player's server id.</param>
    /// <param name="metres">The distance. <c>null</c> if unknown.</param>
    public string Of(int player, double? metres)
    {
        if (metres is not { } known) return locale.Text(TextKeys.DistanceUnknown);

        return _imperial.TryGet(player, out _)
            ? Coarse(known * FeetInMetre, FeetInMile, ".feet", ".miles")
            : Coarse(known, MetresInKilometre, ".metres", ".kilometres");
    }

    private string Coarse(double length, double inLarge, string small, string large)
    {
        var tens = Math.Round(length / 10, MidpointRounding.AwayFromZero) * 10;
        if (tens < LargeFrom) return locale.Text(TextKeys.Page + small, ("n", tens.ToString("0", CultureInfo.InvariantCulture)));

        var many = tens / inLarge;
        return locale.Text(TextKeys.Page + large, ("n", many.ToString(many < 9.95 ? "0.#" : "0", CultureInfo.InvariantCulture)));
    }
}
