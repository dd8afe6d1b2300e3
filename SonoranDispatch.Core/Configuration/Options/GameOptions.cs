namespace SonoranDispatch.Configuration.Options;

/// <summary>What the game itself raises.</summary>
internal static class GameOptions
{
    /// <summary>Explosions.</summary>
    public static GameAlertOptions Explosion { get; } = new("explosion", "an explosion", "Explosion", 1, 150, 120);

    /// <summary>Shots.</summary>
    public static GameAlertOptions Gunfire { get; } = new("gunfire", "a shot that hits something", "10-71", 1, 150, 120);

    /// <summary>Deaths.</summary>
    public static GameAlertOptions Death { get; } = new("death", "a player's death (told by the resource `baseevents`)", "10-52", 2, 50, 120);

    /// <summary>Vehicle theft.</summary>
    public static GameAlertOptions VehicleTheft { get; } = new("vehicleTheft", "a vehicle's theft (told by one of `game.theftEvents`)", "10-60", 3, 50, 60);

    /// <summary>Officers.</summary>
    public static Option<bool> ExemptOfficers { get; } = new("game.exemptOfficers", new Flag(), true, "Whether officers on duty never raise one of these calls.");

    /// <summary>After joining.</summary>
    public static Option<int> JoinGraceSeconds { get; } = new(
        "game.joinGraceSeconds", new WholeNumber(0, 600), 30, "How long after joining a player raises none of these calls.")
    {
        Unit = "seconds",
    };

    /// <summary>Zones.</summary>
    public static Option<IReadOnlyList<string>> QuietZones { get; } = new(
        "game.quietZones",
        new TextList(100, new Text(60, "x, y, radius in metres", @"^-?[0-9]{1,5}(\.[0-9]+)? *, *-?[0-9]{1,5}(\.[0-9]+)? *, *[0-9]{1,5}(\.[0-9]+)?$")),
        [],
        "Circles in which nothing is reported, such as shooting ranges: `\"12.5, -1100, 40\"` is 40 metres around x 12.5, y -1100.");

    /// <summary>Weapons nobody hears.</summary>
    public static Option<IReadOnlyList<string>> QuietWeapons { get; } = new(
        "game.quietWeapons",
        new TextList(300, new Text(60, "a weapon's name in the game", "^[A-Za-z0-9_]{1,60}$")),
        [],
        "More weapons that nobody hears, by their names in the game, such as `WEAPON_BOW`. Suppressed weapons, fists, blades and tools are never heard.");

    /// <summary>Explosions that are none to a witness.</summary>
    public static Option<IReadOnlyList<string>> QuietExplosions { get; } = new(
        "game.quietExplosions",
        new TextList(100, new Text(3, "a number", "^[0-9]{1,3}$")),
        ["11", "12", "13", "14", "18", "19", "20", "21", "22", "24", "30", "35", "38", "39"],
        "The game's numbers of explosions that nobody reports: steam, flames, hydrants, smoke, gas, flares, extinguishers, fireworks, snowballs.");

    /// <summary>Events of theft.</summary>
    public static Option<IReadOnlyList<string>> TheftEvents { get; } = new(
        "game.theftEvents",
        new TextList(20, new Text(100, "an event's name", @"^[A-Za-z0-9_:.\-]{1,100}$")),
        [],
        "Server events by which other resources say that the player behind them stole a vehicle; the first text they carry is taken for its plate.");
}
