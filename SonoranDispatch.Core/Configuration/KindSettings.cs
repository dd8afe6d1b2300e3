using SonoranDispatch.Configuration.Options;

namespace SonoranDispatch.Configuration;

/// <summary>A kind of call: who hears of it.</summary>
/// <param name="Id">The kind, as calls carry it ("emergency").</param>
public sealed record KindSettings(string Id)
{
    private readonly string _title = "";

    /// <summary>What officers read where they choose which kinds to mute. An empty one is not taken.</summary>
    [TextOption("What officers read where they choose which kinds to mute; empty: the kind itself.", 60)]
    public string Title
    {
        get => _title.Length > 0 ? _title : Id;
        init => _title = value.Length > 0 ? value : _title;
    }

    /// <summary>How near an officer has to be to hear of it, metres; 0 for any distance.</summary>
    [NumberOption("How near to the call an officer has to be to hear of it; 0: any distance. Where a position is not known it does not count.", 0, 20000, Unit = "metres")]
    public double DistanceMetres { get; init; }

    /// <summary>The departments that get it where the call itself names none; empty for all that take the kind.</summary>
    [TextOption("The departments that get calls of this kind which name none themselves; an empty list is all that take the kind.", 100)]
    public IReadOnlyList<string> Departments { get; init; } = [];

    /// <summary>Whether officers may mute it.</summary>
    [BoolOption("Whether officers may mute the kind. A panic can never be muted.")]
    public bool MuteAllowed { get; init; } = true;
}
