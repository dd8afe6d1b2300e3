using SonoranDispatch.Configuration.Options;

namespace SonoranDispatch.Configuration;

/// <summary>How the vehicle of a traffic stop is found.</summary>
public sealed record TrafficStopSettings
{
    /// <summary>Up to eight letters and digits, a digit among them.</summary>
    public const string DefaultPlate = "^(?=[A-Za-z]*[0-9])[A-Za-z0-9]{1,8}$";

    /// <summary>How far ahead a vehicle is looked for, metres.</summary>
    [NumberOption("How far ahead of the officer a vehicle is looked for where they name no plate; 0: none is looked for.", 0, 200, Unit = "metres")]
    public double ReachMetres { get; init; } = 30;

    /// <summary>How far to either side of where the officer faces, degrees.</summary>
    [NumberOption("How far to either side of where they, or their vehicle, face.", 1, 180, Unit = "degrees")]
    public double ReachDegrees { get; init; } = 60;

    /// <summary>What a typed word must look like to be taken as a plate, as a regular expression.</summary>
    [RegexOption("What the first word must look like to be taken as a plate rather than as text.", 200)]
    public string Plate { get; init; } = DefaultPlate;

    /// <summary>How long a plate that the officer's plate reader locked counts, seconds; 0 for never.</summary>
    [NumberOption("How long a plate that the officer's plate reader (Wraith ARS 2X) locked is taken for the stopped vehicle's; 0: never.", 0, 600, Unit = "seconds")]
    public int LockedSeconds { get; init; } = 60;
}
