using SonoranDispatch.Configuration.Options;

namespace SonoranDispatch.Configuration;

/// <summary>How officers who called for help are followed on the live map.</summary>
public sealed record LiveMapSettings
{
    /// <summary>How far they have to have gone before the call moves, metres.</summary>
    [NumberOption("How far an officer who called for help has to have gone before their call moves on the live map.", 1, 1000, Unit = "metres")]
    public double MoveMetres { get; init; } = 25;

    /// <summary>Seconds between two looks at where they are.</summary>
    [NumberOption("How often the server looks where such an officer is. While there is none it does not look at all.", 1, 60, Unit = "seconds", FormerPath = "liveMap.secondsBetweenLooks")]
    public int PollSeconds { get; init; } = 2;
}
