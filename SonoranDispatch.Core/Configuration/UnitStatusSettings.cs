using SonoranDispatch.Configuration.Options;

namespace SonoranDispatch.Configuration;

[Section("The status of officers' units in the CAD, as it follows from the game.")]
public sealed record UnitStatusSettings
{
    [EnumOption("Whether the game sets units' statuses. `auto`: unless the official resource runs, which has its own; `on`: always; `off`: never.")]
    public UnitStatusMode Mode { get; init; } = UnitStatusMode.Auto;

    [NumberOption("How near to the call's location a responding officer is on scene.", 1, 1000, Unit = "metres")]
    public double OnSceneMetres { get; init; } = 30;

    [NumberOption("The interval at which the positions of officers on their way are read. Nothing is read while there are none.", 1, 60, Unit = "seconds")]
    public int PollSeconds { get; init; } = 2;

    [NumberOption("The number of the status of a unit whose call is over, or that left it.", 0, 999)]
    public int Available { get; init; } = 2;

    [NumberOption("The number of the status of a unit that responds to a call.", 0, 999)]
    public int EnRoute { get; init; } = 3;

    [NumberOption("The number of the status of a unit that reached its call.", 0, 999)]
    public int OnScene { get; init; } = 4;

    [TextOption(
        "The words of `/dispatch status <word>`, each with the number of its status in the CAD, such as `busy=1`.",
        30,
        Form = "a word without spaces, =, and a number",
        Pattern = @"^[^\s=\u0000-\u001f]{1,20}=\d{1,3}$")]
    public IReadOnlyList<string> Words { get; init; } = ["unavailable=0", "busy=1", "available=2", "enroute=3", "onscene=4"];
}

/// <summary>Whether the game sets units' statuses in the CAD.</summary>
public enum UnitStatusMode
{
    Auto,
    On,
    Off,
}
