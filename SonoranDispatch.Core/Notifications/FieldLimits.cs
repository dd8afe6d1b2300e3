namespace SonoranDispatch.Notifications;

/// <summary>How much of a call a message shows. Each step shows less; the last one always fits.</summary>
/// <param name="Text">Maximum bytes of the caller's text.</param>
/// <param name="Title">Maximum bytes of the title.</param>
/// <param name="Address">Maximum bytes of the address.</param>
/// <param name="Name">Maximum bytes of the caller's name.</param>
/// <param name="Code">Maximum bytes of the code, the postal and each label.</param>
/// <param name="Entries">Maximum entries of each list.</param>
internal sealed record FieldLimits(int Text, int Title, int Address, int Name, int Code, int Entries)
{
    /// <summary>No limits.</summary>
    public static FieldLimits Unlimited { get; } = new(int.MaxValue, int.MaxValue, int.MaxValue, int.MaxValue, int.MaxValue, int.MaxValue);

    /// <summary>The steps, from most to least. With the last one a row needs at most 280 bytes, whatever it contains.</summary>
    public static IReadOnlyList<FieldLimits> Steps { get; } =
    [
        new(480, 120, 160, 80, 50, 8),
        new(200, 80, 80, 40, 24, 5),
        new(80, 60, 60, 24, 16, 4),
        new(30, 36, 36, 16, 10, 3),
        new(0, 24, 24, 0, 8, 2),
        new(0, 24, 24, 0, 0, 0),
    ];
}
