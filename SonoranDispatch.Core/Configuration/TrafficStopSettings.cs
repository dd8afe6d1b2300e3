using SonoranDispatch.Configuration.Options;

namespace SonoranDispatch.Configuration;

[Section("How the vehicle of a traffic stop is found.")]
public sealed record TrafficStopSettings
{
    [NumberOption("How far ahead of the officer to look for a vehicle if they type no plate. 0: no vehicle is looked for.", 0, 200, Unit = "metres")]
    public double ReachMetres { get; init; } = 30;

    [NumberOption("How far to either side of the heading of the officer, or of their vehicle, to look.", 1, 180, Unit = "degrees")]
    public double ReachDegrees { get; init; } = 60;

    // By default up to eight letters and digits, at least one of them a digit.
    [RegexOption("What the first word must match to be taken as a plate rather than as text.", 200)]
    public string Plate { get; init; } = "^(?=[A-Za-z]*[0-9])[A-Za-z0-9]{1,8}$";

    [NumberOption("How long a plate locked by the officer's plate reader (Wraith ARS 2X) is taken as the stopped vehicle's plate. 0: never.", 0, 600, Unit = "seconds")]
    public int LockedSeconds { get; init; } = 60;
}
