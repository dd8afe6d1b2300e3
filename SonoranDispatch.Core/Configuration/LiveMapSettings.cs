using SonoranDispatch.Configuration.Options;

namespace SonoranDispatch.Configuration;

[Section("How calls follow officers on the live map: those who called for help, and primary units that are tracked.")]
public sealed record LiveMapSettings
{
    [NumberOption("How far such an officer has to move before their call moves on the live map.", 1, 1000, Unit = "metres")]
    public double MoveMetres { get; init; } = 25;

    [BoolOption("Whether the positions of units on duty are sent to the CAD. While the official resource runs, it does that.")]
    public bool ShowUnits { get; init; } = true;

    [NumberOption("The interval at which the positions of units are sent, all with one request.", 6, 600, Unit = "seconds")]
    public int UnitSeconds { get; init; } = 6;

    [NumberOption("How far a unit has to move before its new position is sent.", 1, 1000, Unit = "metres")]
    public double UnitMetres { get; init; } = 10;

    [BoolOption("Whether officers on duty see on their map where colleagues are, with callsign and what they do. Each player can switch it off. `departments` says who sees whom.")]
    public bool Colleagues { get; init; }

    [NumberOption("The interval at which the server reads the positions of such officers. It reads nothing while there are none.", 1, 60, Unit = "seconds", FormerPath = "liveMap.secondsBetweenLooks")]
    public int PollSeconds { get; init; } = 2;
}
