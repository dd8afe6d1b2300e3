namespace SonoranDispatch.Sandbox.Scenarios.Compat;

/// <summary>The preset alerts of ps-dispatch and core_dispatch, each once.</summary>
internal static class PresetExamples
{
    /// <summary>All examples, in the order they are played.</summary>
    public static IEnumerable<SurfaceExample> All =>
    [
        Ps("Shooting", "Shots fired", "10-71", 2),
        Ps("Hunting", "Illegal hunting", "10-62", 3),
        Ps("VehicleShooting", "Shots fired from a vehicle", "10-71", 2),
        Ps("SpeedingVehicle", "Reckless driving", "10-94", 3),
        Ps("Fight", "Fight", "10-10", 3),
        Ps("PrisonBreak", "Prison break", "10-98", 2),
        Robbery("FleecaBankRobbery", "Fleeca bank robbery"),
        Robbery("PaletoBankRobbery", "Paleto bank robbery"),
        Robbery("PacificBankRobbery", "Pacific bank robbery"),
        Robbery("VangelicoRobbery", "Vangelico robbery"),
        Ps("HouseRobbery", "House robbery", "10-90", 2),
        Robbery("YachtHeist", "Yacht heist"),
        Ps("DrugSale", "Suspected drug sale", "10-13", 3),
        Ps("SuspiciousActivity", "Suspicious activity", "10-66", 3),
        Ps("CarJacking", "Carjacking", "10-35", 2),
        Ps("InjuriedPerson", "Injured person", "10-52", 2),
        Ps("DeceasedPerson", "Deceased person", "10-69", 2),
        Ps("OfficerBackup", "Officer needs backup", "10-32", 2, ExampleSide.Officer),
        Ps("OfficerInDistress", "Officer in distress", "10-99", 1, ExampleSide.Officer),
        Ps("EmsDown", "Medic down", "10-99", 1, ExampleSide.Officer),
        Ps("Explosion", "Explosion", "10-80", 2),
        Ps("ATMRobbery", "ATM robbery", "10-90", 2),
        Robbery("ArtGalleryRobbery", "Art gallery robbery"),
        Robbery("HumaneRobbery", "Humane Labs robbery"),
        Robbery("TrainRobbery", "Train robbery"),
        Robbery("VanRobbery", "Security van robbery"),
        Robbery("UndergroundRobbery", "Underground robbery"),
        Robbery("DrugBoatRobbery", "Drug boat robbery"),
        Robbery("UnionRobbery", "Union Depository robbery"),
        Ps("CarBoosting", "Car boosting", "10-60", 2),
        Ps("SignRobbery", "Stolen street sign", "10-60", 3),
        Robbery("BobcatSecurityHeist", "Bobcat Security robbery"),
        Core("sendShootingAlert", "Shots fired", "10-71", 2),
        Core("sendCarjackAlert", "Carjacking", "10-35", 2),
        Core("sendCarTheftAlert", "Vehicle theft", "10-60", 2),
        Core("sendStoreRobbery", "Store robbery", "10-90", 2),
        Core("sendBankRobbery", "Bank robbery", "10-90", 2),
        Core("sendHouseRobbery", "House robbery", "10-90", 2),
        Core("sendDrugSellAlert", "Suspected drug sale", "10-66", 2),
        Core("sendInjuredPersonAlert", "Injured person", "10-52", 2),
        Core("sendOfficerDown", "Officer down", "10-99", 2),
    ];

    private static SurfaceExample Robbery(string name, string title) => Ps(name, title, "10-90", 2);

    private static SurfaceExample Ps(string name, string title, string code, int priority, ExampleSide side = ExampleSide.Player) =>
        new("ps-dispatch " + name, side, "exports['ps-dispatch']:" + name + "()", title, code, priority, title);

    private static SurfaceExample Core(string name, string title, string code, int priority) =>
        new("core_dispatch " + name, ExampleSide.Player, "exports['core_dispatch']:" + name + "()", title, code, priority, title);
}
