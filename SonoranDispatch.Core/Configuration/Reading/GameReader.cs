using System.Globalization;
using SonoranDispatch.Calls;
using SonoranDispatch.Configuration.Options;

namespace SonoranDispatch.Configuration.Reading;

/// <summary>Reads what the game itself may raise.</summary>
/// <param name="options">The file.</param>
internal sealed class GameReader(OptionReader options)
{
    /// <summary>Reads all of it.</summary>
    public GameSettings Read() => new(
        new Dictionary<GameHappening, GameAlertSettings>
        {
            [GameHappening.Explosion] = GameOptions.Explosion.Read(options),
            [GameHappening.Gunfire] = GameOptions.Gunfire.Read(options),
            [GameHappening.Death] = GameOptions.Death.Read(options),
            [GameHappening.VehicleTheft] = GameOptions.VehicleTheft.Read(options),
        },
        options.Read(GameOptions.ExemptOfficers),
        options.Read(GameOptions.JoinGraceSeconds),
        [.. options.Read(GameOptions.QuietZones).Select(Circle)],
        options.Read(GameOptions.QuietWeapons),
        options.Read(GameOptions.QuietExplosions),
        options.Read(GameOptions.TheftEvents));

    // The option takes nothing but three numbers.
    private static Place Circle(string text)
    {
        var numbers = text.Split(',').Select(part => double.Parse(part, NumberStyles.Float, CultureInfo.InvariantCulture)).ToArray();
        return new Place(numbers[0], numbers[1], 0, numbers[2]);
    }
}
