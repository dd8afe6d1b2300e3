using SonoranDispatch.Configuration.Options;

namespace SonoranDispatch.Configuration;

/// <summary>The call created for one kind of game event.</summary>
public sealed record GameAlertSettings
{
    /// <summary>Whether the event creates a call.</summary>
    [BoolOption("Whether {0} creates a call automatically.")]
    public bool Enabled { get; init; }

    /// <summary>The call's ten-code or nature.</summary>
    [TextOption("The ten-code or nature of that call.", 50)]
    public string Code { get; init; } = "";

    /// <summary>The call's priority, from 1 (most urgent) to 3.</summary>
    [NumberOption("The priority of that call. 1 is the most urgent.", 1, 3)]
    public int Priority { get; init; } = 1;

    /// <summary>The departments whose officers get the call. Empty for all.</summary>
    [TextOption("The departments whose officers get that call. An empty list means all departments.", 100)]
    public IReadOnlyList<string> Departments { get; init; } = [];

    /// <summary>The metres by which the location is made approximate. 0 for the exact location.</summary>
    [NumberOption("How far the reported location may be from the true one. 0: the location is exact.", 0, 5000, Unit = "metres")]
    public double Radius { get; init; } = 60;

    /// <summary>Another event within this distance belongs to the same incident, metres.</summary>
    [NumberOption("Another such event within this distance belongs to the same incident.", 0, 2000, Unit = "metres")]
    public int MergeMetres { get; init; } = 150;

    /// <summary>Another event within this time of the last one belongs to the same incident, seconds.</summary>
    [NumberOption("Another such event within this time of the last one belongs to the same incident.", 0, 3600, Unit = "seconds")]
    public int MergeSeconds { get; init; } = 120;
}
