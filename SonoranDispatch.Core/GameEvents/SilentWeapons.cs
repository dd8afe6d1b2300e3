namespace SonoranDispatch.GameEvents;

/// <summary>The game's weapons that cannot be heard from a distance. The game also counts falls, fire and cars as weapons.</summary>
internal static class SilentWeapons
{
    private static readonly string[] Unheard =
    [
        "WEAPON_UNARMED", "WEAPON_ANIMAL", "WEAPON_COUGAR", "WEAPON_KNIFE",
        "WEAPON_NIGHTSTICK", "WEAPON_HAMMER", "WEAPON_BAT", "WEAPON_CROWBAR",
        "WEAPON_GOLFCLUB", "WEAPON_BOTTLE", "WEAPON_DAGGER", "WEAPON_HATCHET",
        "WEAPON_KNUCKLE", "WEAPON_MACHETE", "WEAPON_FLASHLIGHT", "WEAPON_SWITCHBLADE",
        "WEAPON_POOLCUE", "WEAPON_WRENCH", "WEAPON_BATTLEAXE", "WEAPON_STONE_HATCHET",
        "WEAPON_CANDYCANE", "WEAPON_STUNGUN", "WEAPON_STUNGUN_MP", "WEAPON_FIREEXTINGUISHER",
        "WEAPON_PETROLCAN", "WEAPON_HAZARDCAN", "WEAPON_FERTILIZERCAN", "WEAPON_SNOWBALL",
        "WEAPON_BALL", "WEAPON_FLARE", "WEAPON_SMOKEGRENADE", "WEAPON_BZGAS",
        "WEAPON_MOLOTOV", "WEAPON_FIRE", "WEAPON_RUN_OVER_BY_CAR", "WEAPON_RAMMED_BY_CAR",
        "WEAPON_FALL", "WEAPON_DROWNING", "WEAPON_DROWNING_IN_VEHICLE", "WEAPON_EXHAUSTION",
        "WEAPON_EXPLOSION", "WEAPON_ELECTRIC_FENCE", "WEAPON_BLEEDING", "WEAPON_BARBED_WIRE",
        "WEAPON_HIT_BY_WATER_CANNON", "WEAPON_HELI_CRASH",
    ];

    /// <summary>The hashes of all silent weapons.</summary>
    /// <param name="more">Additional weapon names from the owner's settings.</param>
    public static HashSet<uint> Quiet(IEnumerable<string> more) => [.. Unheard.Concat(more).Select(JoaatHash.Of)];
}
