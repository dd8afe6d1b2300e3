using SonoranDispatch.Configuration.Options;

namespace SonoranDispatch.Configuration;

/// <summary>The call that something in the game raises by itself.</summary>
public sealed record GameAlertSettings
{
    /// <summary>Whether it raises one at all.</summary>
    [BoolOption("Whether {0} raises a call by itself.")]
    public bool Enabled { get; init; }

    /// <summary>The call's ten-code or nature.</summary>
    [TextOption("That call's ten-code or nature.", 50)]
    public string Code { get; init; } = "";

    /// <summary>1 (most urgent) to 3.</summary>
    [NumberOption("That call's priority; 1 is the most urgent.", 1, 3)]
    public int Priority { get; init; } = 1;

    /// <summary>The departments whose officers get it; empty for all.</summary>
    [TextOption("The departments whose officers get that call; an empty list is all of them.", 100)]
    public IReadOnlyList<string> Departments { get; init; } = [];

    /// <summary>Metres by which the place is made approximate; 0 for the exact place.</summary>
    [NumberOption("How far the place told may be from the true one; 0: the place is exact.", 0, 5000, Unit = "metres")]
    public double Radius { get; init; } = 60;

    /// <summary>How near another one belongs to the same incident.</summary>
    [NumberOption("Another one within this distance belongs to the same incident.", 0, 2000, Unit = "metres")]
    public int MergeMetres { get; init; } = 150;

    /// <summary>How long after the last one another still does.</summary>
    [NumberOption("Another one within this time of the last belongs to the same incident.", 0, 3600, Unit = "seconds")]
    public int MergeSeconds { get; init; } = 120;
}
