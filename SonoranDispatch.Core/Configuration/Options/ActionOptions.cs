namespace SonoranDispatch.Configuration.Options;

/// <summary>What officers do with calls.</summary>
internal static class ActionOptions
{
    /// <summary>Whether the first is primary.</summary>
    public static Option<bool> FirstIsPrimary { get; } = new("actions.firstIsPrimary", new Flag(), true, "Whether the first unit that responds becomes the call's primary unit.");

    /// <summary>Whether the next is primary.</summary>
    public static Option<bool> NextIsPrimary { get; } = new(
        "actions.nextIsPrimary", new Flag(), false, "Whether the next unit on a call becomes primary when the primary unit leaves it.");

    /// <summary>Whether the place follows.</summary>
    public static Option<bool> TrackPrimary { get; } = new("actions.trackPrimary", new Flag(), false, "Whether the call's place in the CAD follows its primary unit.");

    /// <summary>Whether the caller is told.</summary>
    public static Option<bool> TellCaller { get; } = new("actions.tellCaller", new Flag(), true, "Whether the caller is told, once, that a unit is on its way.");

    /// <summary>Who closes.</summary>
    public static Option<string> Close { get; } = new(
        "actions.close",
        new Text(100, "responders, anyone, or an ACE", "^[A-Za-z0-9_.-]+$"),
        ActionSettings.Responders,
        "Who may close a call: `responders`, those who go to it; `anyone` on duty who sees it; or an ACE, such as `sonorandispatch.close`, that a player needs.");
}
