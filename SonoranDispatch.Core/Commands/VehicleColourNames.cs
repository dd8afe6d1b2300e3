using SonoranDispatch.Locales;
using SonoranDispatch.Players;

namespace SonoranDispatch.Commands;

/// <summary>Maps the game's numbered vehicle colours to a few common colour names.</summary>
public static class VehicleColourNames
{
    // Each colour with the ranges of numbers that are shades of it, as pairs of first and last number.
    private static readonly (string Key, int[] Ranges)[] Table =
    [
        (TextKeys.Black, [0, 2, 12, 12, 15, 16, 21, 22, 118, 118, 141, 141, 147, 147]),
        (TextKeys.Grey, [6, 8, 10, 11, 13, 14, 17, 17, 19, 20, 23, 23, 26, 26]),
        (TextKeys.Silver, [3, 5, 9, 9, 18, 18, 24, 25, 117, 117, 119, 120, 156, 156]),
        (TextKeys.Red, [27, 35, 39, 40, 43, 48, 143, 143, 150, 150]),
        (TextKeys.Orange, [36, 36, 38, 38, 41, 41, 123, 124, 130, 130, 138, 138]),
        (TextKeys.Gold, [37, 37, 158, 160]),
        (TextKeys.Yellow, [42, 42, 88, 89, 91, 91, 126, 126]),
        (TextKeys.Green, [49, 59, 92, 92, 125, 125, 128, 128, 133, 133, 139, 139, 144, 144, 151, 152, 155, 155]),
        (TextKeys.Blue, [60, 70, 72, 87, 127, 127, 140, 140, 146, 146, 157, 157]),
        (TextKeys.Purple, [71, 71, 142, 142, 145, 145, 148, 149]),
        (TextKeys.Brown, [90, 90, 96, 98, 100, 104, 108, 110, 114, 115, 129, 129, 153, 153]),
        (TextKeys.Beige, [93, 95, 99, 99, 105, 107, 113, 113, 116, 116, 154, 154]),
        (TextKeys.White, [111, 112, 121, 122, 131, 132, 134, 134]),
        (TextKeys.Pink, [135, 137]),
    ];

    /// <summary>Returns the text key for a colour.</summary>
    /// <param name="number">The game's colour number, 0 to 160. Other numbers have no name.</param>
    /// <returns>A member of <see cref="TextKeys"/>. Null if the colour has no name.</returns>
    public static string? KeyOf(int? number)
    {
        foreach (var (key, ranges) in Table)
            for (var at = 0; at < ranges.Length; at += 2)
                if (number >= ranges[at] && number <= ranges[at + 1]) return key;

        return null;
    }

    /// <summary>Describes a vehicle's colour: "red", or "black/white" if its second colour is different.</summary>
    /// <returns>Empty if its main colour has no name.</returns>
    public static string Describe(VehicleDescription look, Locale locale)
    {
        if (KeyOf(look.Primary) is not { } first) return "";

        var second = KeyOf(look.Secondary);
        return second is null || second == first ? locale.Text(first) : locale.Text(first) + "/" + locale.Text(second);
    }
}
