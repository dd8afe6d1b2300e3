using SonoranDispatch.Configuration.Options;

namespace SonoranDispatch.Configuration;

[Section("A kind of call: who gets it, and whether it can be muted.")]
public sealed record KindSettings(string Id)
{
    private readonly string _title = "";

    // An empty value is ignored, so that a built-in kind keeps its title.
    [TextOption("The name shown where officers choose which kinds to mute. Empty: the language's own for a built-in kind, else the kind itself.", 60)]
    public string Title
    {
        get => _title.Length > 0 ? _title : Id;
        init => _title = value.Length > 0 ? value : _title;
    }

    [NumberOption("How near to the call an officer has to be to get it. 0: any distance. The limit does not apply if a position is unknown.", 0, 20000, Unit = "metres")]
    public double DistanceMetres { get; init; }

    [TextOption("The departments that get a call of this kind if the call itself names none. An empty list means all departments that take the kind.", 100)]
    public IReadOnlyList<string> Departments { get; init; } = [];

    [TextOption("The departments that hear of a call of this kind too if nobody has responded to it some time after it was announced again (`response.remindSeconds`). An empty list: none.", 100)]
    public IReadOnlyList<string> FurtherDepartments { get; init; } = [];

    [NumberOption("How many units a call of this kind needs, unless the command or the script that reports it says another number. Cards show \"1 of 3\". 0: not said.", 0, UnitsNeeded.Most)]
    public int Needs { get; init; }

    [BoolOption("Whether officers may mute the kind. A panic can never be muted.")]
    public bool MuteAllowed { get; init; } = true;
}

/// <summary>The kinds of calls that exist without an entry in config.json. Any other kind exists as soon as a call has it.</summary>
internal static class BuiltInKinds
{
    /// <summary>The kind of emergency calls.</summary>
    public const string Emergency = "emergency";

    /// <summary>The kind of panics. A department that takes it gets every panic, even if the call has another kind.</summary>
    public const string Panic = "panic";

    /// <summary>All built-in kinds, in the order in which they are listed.</summary>
    public static IReadOnlyList<KindSettings> All { get; } =
    [
        new(Emergency) { Title = "Emergency calls" },
        new(Panic) { Title = "Panic", MuteAllowed = false },
    ];
}
