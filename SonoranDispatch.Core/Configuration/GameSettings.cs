using SonoranDispatch.Configuration.Options;

namespace SonoranDispatch.Configuration;

[Section("The calls that game events create automatically.")]
public sealed record GameSettings
{
    [Section("Calls for explosions.", Subject = "an explosion")]
    public GameAlertSettings Explosion { get; init; } = new() { Code = "Explosion" };

    [Section("Calls for gunfire.", Subject = "a shot that hits something")]
    public GameAlertSettings Gunfire { get; init; } = new() { Code = "10-71" };

    [Section("Calls for players' deaths.", Subject = "a player's death (reported by the resource `baseevents`)")]
    public GameAlertSettings Death { get; init; } = new() { Code = "10-52", Priority = 2, MergeMetres = 50 };

    [Section("Calls for stolen vehicles.", Subject = "a vehicle theft (reported by one of `game.theftEvents`)")]
    public GameAlertSettings VehicleTheft { get; init; } = new() { Code = "10-60", Priority = 3, MergeMetres = 50, MergeSeconds = 60 };

    [BoolOption("Whether officers on duty never cause one of these calls.")]
    public bool ExemptOfficers { get; init; } = true;

    [NumberOption("How long after joining a player causes none of these calls.", 0, 600, Unit = "seconds")]
    public int JoinGraceSeconds { get; init; } = 30;

    [TextOption(
        "Circles in which no event is reported, such as shooting ranges. `\"12.5, -1100, 40\"` is 40 metres around x 12.5, y -1100.",
        60,
        MostEntries = 100,
        Form = "x, y, radius in metres",
        Pattern = @"^-?[0-9]{1,5}(\.[0-9]+)? *, *-?[0-9]{1,5}(\.[0-9]+)? *, *[0-9]{1,5}(\.[0-9]+)?$")]
    public IReadOnlyList<string> QuietZones { get; init; } = [];

    [TextOption(
        "Additional weapons whose shots are not reported, by their names in the game, such as `WEAPON_BOW`. Suppressed weapons, fists, blades and tools are never reported.",
        60,
        MostEntries = 300,
        Form = "a weapon's name in the game",
        Pattern = "^[A-Za-z0-9_]{1,60}$")]
    public IReadOnlyList<string> QuietWeapons { get; init; } = [];

    [TextOption(
        "The game's numbers of the explosion types that are not reported. The default covers steam, flames, hydrants, smoke, gas, flares, extinguishers, fireworks and snowballs.",
        3,
        MostEntries = 100,
        Form = "a number",
        Pattern = "^[0-9]{1,3}$")]
    public IReadOnlyList<string> QuietExplosions { get; init; } = ["11", "12", "13", "14", "18", "19", "20", "21", "22", "24", "30", "35", "38", "39"];

    [TextOption(
        "Server events by which other resources report that the player who triggered the event stole a vehicle. The first text argument is taken as the plate.",
        100,
        MostEntries = 20,
        Form = "an event's name",
        Pattern = @"^[A-Za-z0-9_:.\-]{1,100}$")]
    public IReadOnlyList<string> TheftEvents { get; init; } = [];

    /// <summary>Returns the settings for a kind of game event.</summary>
    public GameAlertSettings For(GameEventKind kind) => kind switch
    {
        GameEventKind.Explosion => Explosion,
        GameEventKind.Gunfire => Gunfire,
        GameEventKind.Death => Death,
        _ => VehicleTheft,
    };
}

/// <summary>The call created for one kind of game event.</summary>
public sealed record GameAlertSettings
{
    [BoolOption("Whether {0} creates a call automatically.")]
    public bool Enabled { get; init; }

    [TextOption("The ten-code or nature of that call.", 50)]
    public string Code { get; init; } = "";

    [NumberOption("The priority of that call. 1 is the most urgent.", 1, 3)]
    public int Priority { get; init; } = 1;

    [TextOption("The departments whose officers get that call. An empty list means all departments.", 100)]
    public IReadOnlyList<string> Departments { get; init; } = [];

    [NumberOption("How far the reported location may be from the true one. 0: the location is exact.", 0, 5000, Unit = "metres")]
    public double Radius { get; init; } = 60;

    [NumberOption("Another such event within this distance belongs to the same incident.", 0, 2000, Unit = "metres")]
    public int MergeMetres { get; init; } = 150;

    [NumberOption("Another such event within this time of the last one belongs to the same incident.", 0, 3600, Unit = "seconds")]
    public int MergeSeconds { get; init; } = 120;
}

/// <summary>The game events that can create a call.</summary>
public enum GameEventKind
{
    Explosion,
    Gunfire,
    Death,
    VehicleTheft,
}
