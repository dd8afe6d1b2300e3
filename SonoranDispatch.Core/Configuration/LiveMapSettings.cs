using SonoranDispatch.Configuration.Options;

namespace SonoranDispatch.Configuration;

[Section("How calls follow officers on the live map: those who called for help, and primary units that are tracked.")]
public sealed record LiveMapSettings
{
    [NumberOption("How far such an officer has to move before their call moves on the live map.", 1, 1000, Unit = "metres")]
    public double MoveMetres { get; init; } = 25;

    [NumberOption("The interval at which the server reads the positions of such officers. It reads nothing while there are none.", 1, 60, Unit = "seconds", FormerPath = "liveMap.secondsBetweenLooks")]
    public int PollSeconds { get; init; } = 2;
}
