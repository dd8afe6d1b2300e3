namespace SonoranDispatch.Configuration.Options;

/// <summary>Duty.</summary>
internal static class DutyOptions
{
    /// <summary>The ACE.</summary>
    public static Option<string> Ace { get; } = new(
        "duty.ace",
        new Text(100, "an ACE, or empty", "^[A-Za-z0-9_.-]*$"),
        "sonorandispatch.duty",
        "Players with this ACE count as officers on duty; empty: no ACE decides.");
}
