using SonoranDispatch.Configuration.Options;

namespace SonoranDispatch.Configuration;

/// <summary>How long calls are kept that are over.</summary>
public sealed record RetentionSettings
{
    /// <summary>Hours a closed call is kept once the CAD has it closed too.</summary>
    [NumberOption("How long a closed call is kept in this server's own store once the CAD has it closed too.", 1, 720, Unit = "hours")]
    public int KeepClosedHours { get; init; } = 24;

    /// <summary>Calls kept in all; beyond that the oldest closed ones go sooner, open ones never.</summary>
    [NumberOption("How many calls are kept at the most: beyond that the oldest closed ones go sooner. Open calls are never let go.", 100, 20000, Unit = "calls")]
    public int MostKept { get; init; } = 5000;

    /// <summary>Refused calls kept until an admin decides; beyond that the oldest go.</summary>
    [NumberOption("How many calls that the CAD refused wait for an admin's decision: beyond that the oldest go, and the console says so.", 10, 5000, Unit = "calls")]
    public int MostRefused { get; init; } = 500;
}
