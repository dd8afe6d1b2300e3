using SonoranDispatch.Configuration.Options;

namespace SonoranDispatch.Configuration;

[Section("What dispatchers do in the CAD, and how it shows in the game.")]
public sealed record CadCallSettings
{
    [NumberOption(
        "The time between two reads of the CAD's calls while somebody is on duty. Where others use the same key, it is at least 60. 0: the CAD's calls are only read when delivery needs it.",
        0,
        3600,
        Unit = "seconds")]
    public int EverySeconds { get; init; } = 15;

    [BoolOption("Whether calls that dispatchers or other resources create in the CAD become calls in the game.")]
    public bool Show { get; init; } = true;

    [BoolOption("Whether a caller is told once that a dispatcher closed their call.")]
    public bool TellCaller { get; init; } = true;
}
