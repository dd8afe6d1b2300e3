namespace SonoranDispatch.Configuration.Options;

/// <summary>What each kind of call of the table has. "*" stands for the kind.</summary>
internal static class KindOptions
{
    /// <summary>What officers read.</summary>
    public static Option<string> Title { get; } = new(
        "kinds.*.title",
        new Text(60),
        "",
        "What officers read where they choose which kinds to mute; empty: the kind itself.");

    /// <summary>How near.</summary>
    public static Option<double> DistanceMetres { get; } = new(
        "kinds.*.distanceMetres",
        new Quantity(0, 20000),
        0,
        "How near to the call an officer has to be to hear of it; 0: any distance. Where a position is not known it does not count.")
    {
        Unit = "metres",
    };

    /// <summary>Who gets it.</summary>
    public static Option<IReadOnlyList<string>> Departments { get; } = new(
        "kinds.*.departments",
        new TextList(50, new Text(100)),
        [],
        "The departments that get calls of this kind which name none themselves; an empty list is all that take the kind.");

    /// <summary>Whether it may be muted.</summary>
    public static Option<bool> MuteAllowed { get; } = new(
        "kinds.*.muteAllowed",
        new Flag(),
        true,
        "Whether officers may mute the kind. A panic can never be muted.");
}
