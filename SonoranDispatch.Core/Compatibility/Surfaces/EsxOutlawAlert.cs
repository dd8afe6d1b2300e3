using SonoranDispatch.Contracts;
using SonoranDispatch.Locales;

namespace SonoranDispatch.Compatibility.Surfaces;

/// <summary>esx_outlawalert: its server events, each of which says by its name what happens.</summary>
internal static class EsxOutlawAlert
{
    private const string Prefix = "esx_outlawalert:";

    private static readonly string[] Usually = ["coords", "street"];

    /// <summary>A stolen vehicle.</summary>
    public static AlertSurface Carjacking { get; } = Of("carjacking", "CarJacking", ["carJackInProgress"], ["coords", "street", "vehicle", "", "plate"], [AlertField.Model("vehicle"), AlertField.Plate("plate")]);

    /// <summary>A fight.</summary>
    public static AlertSurface Combat { get; } = Of("combat", "Fight", ["combatInProgress"], Usually, []);

    /// <summary>Shots.</summary>
    public static AlertSurface Gunshots { get; } = Of("gunshots", "Shooting", ["gunshotInProgress"], Usually, []);

    /// <summary>A drug sale.</summary>
    public static AlertSurface DrugSale { get; } = Of("drug sales", "DrugSale", ["drugSaleInProgress", "drugsaleInProgress"], Usually, []);

    /// <summary>A burglary.</summary>
    public static AlertSurface HouseRobbery { get; } = Of("house robberies", "HouseRobbery", ["houseRobberyInProgress", "houseRobberyinProgress"], Usually, []);

    private static AlertSurface Of(string name, string preset, string[] events, string[] arguments, SurfaceField[] more)
    {
        var known = PsPresets.Find(preset)!;
        return new(
            CompatSurfaceIds.EsxOutlawAlert,
            [.. events.Select(one => SurfaceEntry.Event(Prefix + one, arguments))],
            [AlertField.Place("coords"), AlertField.Street("street"), .. more])
        {
            Name = CompatSurfaceIds.EsxOutlawAlert + " " + name,
            Usual = new() { Surface = CompatSurfaceIds.EsxOutlawAlert, Jobs = known.Jobs, Priority = known.Priority },
            Accept = draft =>
            {
                (draft.Kind, draft.UsualCode, draft.TitleKey) = (known.Kind, known.Code, TextKeys.Preset + "." + preset);
                return true;
            },
        };
    }
}
