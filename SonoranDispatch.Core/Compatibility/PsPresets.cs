using SonoranDispatch.Configuration;
using SonoranDispatch.Locales;

namespace SonoranDispatch.Compatibility;

/// <summary>The preset alerts of ps-dispatch, by the names of its exports, with codes of our own. Their titles are in the locales.</summary>
public static class PsPresets
{
    private static readonly string[] Police = ["police"];
    private static readonly string[] Medical = ["ambulance"];
    private static readonly string[] Both = ["police", "ambulance"];

    private static readonly Dictionary<string, PsPreset> Known = new(StringComparer.Ordinal)
    {
        ["VehicleTheft"] = new("10-60", "vehicle-theft", 2, Police),
        ["Shooting"] = new("10-71", "gunfire", 1, Police),
        ["Hunting"] = new("10-62", AlertKinds.Alert, 3, Police),
        ["VehicleShooting"] = new("10-71", "gunfire", 1, Police),
        ["SpeedingVehicle"] = new("10-94", "traffic", 3, Police),
        ["Fight"] = new("10-10", "fight", 3, Police),
        ["PrisonBreak"] = new("10-98", "robbery", 1, Police),
        ["StoreRobbery"] = new("10-90", "robbery", 2, Police),
        ["FleecaBankRobbery"] = new("10-90", "robbery", 1, Police),
        ["PaletoBankRobbery"] = new("10-90", "robbery", 1, Police),
        ["PacificBankRobbery"] = new("10-90", "robbery", 1, Police),
        ["VangelicoRobbery"] = new("10-90", "robbery", 1, Police),
        ["HouseRobbery"] = new("10-90", "robbery", 2, Police),
        ["YachtHeist"] = new("10-90", "robbery", 1, Police),
        ["DrugSale"] = new("10-13", "drugs", 3, Police),
        ["SuspiciousActivity"] = new("10-66", AlertKinds.Alert, 3, Police),
        ["CarJacking"] = new("10-35", "vehicle-theft", 2, Police),
        ["InjuriedPerson"] = new("10-52", "medical", 2, Medical),
        ["DeceasedPerson"] = new("10-69", "death", 2, Medical),
        ["OfficerDown"] = new("10-99", BuiltInKinds.Panic, 1, Both, true),
        ["OfficerBackup"] = new("10-32", "backup", 2, Police, true),
        ["OfficerInDistress"] = new("10-99", BuiltInKinds.Panic, 1, Police, true),
        ["EmsDown"] = new("10-99", BuiltInKinds.Panic, 1, Both, true),
        ["Explosion"] = new("10-80", "explosion", 1, Both),
        ["ATMRobbery"] = new("10-90", "robbery", 2, Police),
        ["ArtGalleryRobbery"] = new("10-90", "robbery", 1, Police),
        ["HumaneRobbery"] = new("10-90", "robbery", 1, Police),
        ["TrainRobbery"] = new("10-90", "robbery", 1, Police),
        ["VanRobbery"] = new("10-90", "robbery", 1, Police),
        ["UndergroundRobbery"] = new("10-90", "robbery", 1, Police),
        ["DrugBoatRobbery"] = new("10-90", "robbery", 1, Police),
        ["UnionRobbery"] = new("10-90", "robbery", 1, Police),
        ["CarBoosting"] = new("10-60", "vehicle-theft", 2, Police),
        ["SignRobbery"] = new("10-60", "theft", 3, Police),
        ["BobcatSecurityHeist"] = new("10-90", "robbery", 1, Police),
    };

    /// <summary>The names of the presets.</summary>
    public static IReadOnlyCollection<string> Names => Known.Keys;

    /// <summary>The locale keys of their titles.</summary>
    public static IEnumerable<string> TitleKeys => Names.Select(name => TextKeys.Preset + "." + name);

    /// <summary>Finds a preset.</summary>
    /// <returns><c>null</c> if there is none of that name.</returns>
    internal static PsPreset? Find(string name) => Known.TryGetValue(name, out var preset) ? preset : null;
}
