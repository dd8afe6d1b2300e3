using SonoranDispatch.Configuration.Options;

namespace SonoranDispatch.Configuration;

/// <summary>The call created for one kind of game event.</summary>
public sealed record GameAlertSettings
{
    [BoolOption("Whether {0} creates a call automatically.")]
    public bool Enabled { get; init; }

    [TextOption("The ten-code or nature of that call.", 50)]
    public string Code { get; init; } = "";

    [NumberOption("The priority of that call. 1 is the most urgent.", 1, 3)]
    public int Priority { get; init; } = 1;

    [TextOption("The departments whose officers get that call. An empty list means all departments.", 100)]
    public IReadOnlyList<string> Departments { get; init; } = [];

    [NumberOption("How far the reported location may be from the true one. 0: the location is exact.", 0, 5000, Unit = "metres")]
    public double Radius { get; init; } = 60;

    [NumberOption("Another such event within this distance belongs to the same incident.", 0, 2000, Unit = "metres")]
    public int MergeMetres { get; init; } = 150;

    [NumberOption("Another such event within this time of the last one belongs to the same incident.", 0, 3600, Unit = "seconds")]
    public int MergeSeconds { get; init; } = 120;
}
