namespace SonoranDispatch.Configuration.Options;

/// <summary>The CAD's documented limits. Lowered by an owner whose key does other work too; raised when the vendor raises them.</summary>
internal static class CadLimitOptions
{
    /// <summary>Calls made.</summary>
    public static Option<int> Create { get; } = PerMinute("create", 20, "Calls made.");

    /// <summary>Calls changed or moved.</summary>
    public static Option<int> Update { get; } = PerMinute("update", 10, "Calls changed or moved.");

    /// <summary>Primary units set.</summary>
    public static Option<int> Primary { get; } = PerMinute("primary", 10, "Primary units set.");

    /// <summary>Units attached.</summary>
    public static Option<int> Attach { get; } = PerMinute("attach", 10, "Units attached to calls.");

    /// <summary>Units detached.</summary>
    public static Option<int> Detach { get; } = PerMinute("detach", 10, "Units detached from calls.");

    /// <summary>Postals set.</summary>
    public static Option<int> Postal { get; } = PerMinute("postal", 20, "Postals of calls set.");

    /// <summary>Calls closed.</summary>
    public static Option<int> Close { get; } = PerMinute("close", 20, "Calls closed.");

    /// <summary>Notes added.</summary>
    public static Option<int> Note { get; } = PerMinute("note", 60, "Notes added to calls.");

    /// <summary>Reads of calls.</summary>
    public static Option<int> Calls { get; } = PerMinute("calls", 5, "Reads of all calls.");

    /// <summary>Reads of units.</summary>
    public static Option<int> Units { get; } = PerMinute("units", 3, "Reads of all units.");

    /// <summary>911 emergency calls made.</summary>
    public static Option<int> Emergency911 { get; } = PerMinute("emergency911", 10, "Calls made as 911 emergency calls.");

    /// <summary>All of v1.</summary>
    public static Option<int> V1PerSecond { get; } = new(
        "cad.limits.v1PerSecond",
        new WholeNumber(1, 60),
        1,
        "All requests of version 1 together.")
    {
        Unit = "requests a second",
    };

    private static Option<int> PerMinute(string key, int limit, string meaning) =>
        new("cad.limits." + key, new WholeNumber(1, 600), limit, meaning) { Unit = "requests a minute" };
}
