namespace SonoranDispatch.Configuration;

/// <summary>How the vehicle of a traffic stop is found.</summary>
public sealed record TrafficStopSettings
{
    /// <summary>How far ahead a vehicle is looked for, metres.</summary>
    public double ReachMetres { get; init; } = 30;

    /// <summary>How far to either side of where the officer faces, degrees.</summary>
    public double ReachDegrees { get; init; } = 60;

    /// <summary>What a typed word must look like to be taken as a plate, as a regular expression.</summary>
    public string Plate { get; init; } = DefaultPlate;

    /// <summary>How long a plate that the officer's plate reader locked counts, seconds; 0 for never.</summary>
    public int LockedSeconds { get; init; } = 60;

    /// <summary>Up to eight letters and digits, a digit among them.</summary>
    public const string DefaultPlate = "^(?=[A-Za-z]*[0-9])[A-Za-z0-9]{1,8}$";
}
