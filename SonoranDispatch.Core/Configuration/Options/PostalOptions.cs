namespace SonoranDispatch.Configuration.Options;

/// <summary>Postals.</summary>
internal static class PostalOptions
{
    /// <summary>A file of our own. It can only lie in the resource's folder.</summary>
    public static Option<string> File { get; } = new(
        "postals.file",
        new Text(200, "a path inside the resource's folder", @"^(?![/\\])(?!.*\.\.)[^:\u0000-\u001f]*$"),
        "",
        "A postals file in this resource's folder, in the format of nearest-postal; empty: none.");

    /// <summary>Another resource's file.</summary>
    public static Option<string> Resource { get; } = new(
        "postals.resource",
        new Text(64, "a resource's name", "^[A-Za-z0-9_.-]*$"),
        "nearest-postal",
        "The resource whose postals file is used where `postals.file` is empty; empty: none.");

    /// <summary>The farthest postal.</summary>
    public static Option<double> MaxDistanceMetres { get; } = new(
        "postals.maxDistanceMetres",
        new Quantity(0, 20000),
        0,
        "A postal farther away than this is not named; 0: any distance will do.")
    {
        Unit = "metres",
    };
}
