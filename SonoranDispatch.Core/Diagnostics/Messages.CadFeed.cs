namespace SonoranDispatch.Diagnostics;

/// <content>What others do in the CAD.</content>
public static partial class Messages
{
    /// <summary>{0} the number of calls that are missing, {1} the number of calls that were open.</summary>
    public static MessageDefinition MostCallsAbsent { get; } = new("SD-FEED-001", Severity.Warning,
        "The CAD no longer lists {0} of {1} open calls. They stay open until two more reads confirm it.",
        "Nothing needs to be done if dispatchers cleared the board. Otherwise check the CAD.");

    /// <summary>{0} the status, {1} the CAD's message.</summary>
    public static MessageDefinition CallsNotRead { get; } = new("SD-FEED-002", Severity.Warning,
        "The CAD does not return its calls (status {0}: {1}). What dispatchers change there is not shown in the game; calls from the game are not affected.",
        "If this continues, check in the CAD's admin pages whether the plan includes reading calls, and look up the status in docs/errors.md.");
}
