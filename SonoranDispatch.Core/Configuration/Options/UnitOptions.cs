namespace SonoranDispatch.Configuration.Options;

/// <summary>Units of the CAD.</summary>
internal static class UnitOptions
{
    /// <summary>How often.</summary>
    public static Option<int> EverySeconds { get; } = new(
        "units.everySeconds",
        new WholeNumber(20, 3600),
        60,
        "How long after a read of the CAD's units the next one follows. An officer who is on duty and has no unit yet is looked for sooner, within `cad.limits.units`.")
    {
        Unit = "seconds",
    };

    /// <summary>By what players are known.</summary>
    public static Option<string> Identifier { get; } = new(
        "units.identifier",
        new Text(20, "an identifier's type, without the colon", "^[a-z0-9]{1,20}$"),
        "license",
        "The type of the players' identifier that the CAD knows them by, such as `license`, `steam` or `discord`. The CAD may hold it with or without the type in front.");

    /// <summary>Who reads already.</summary>
    public static Option<string> Resource { get; } = new(
        "units.resource",
        new Text(64, "a resource's name", "^[A-Za-z0-9_.-]*$"),
        "sonorancad",
        "The official resource. While it runs, its list of units is used and the CAD is not read; empty: the CAD is always read.");
}
