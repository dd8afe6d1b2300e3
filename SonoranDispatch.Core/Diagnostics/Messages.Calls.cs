namespace SonoranDispatch.Diagnostics;

/// <content>Storing calls.</content>
public static partial class Messages
{
    /// <summary>{0} the reason.</summary>
    public static MessageDefinition StoreFails { get; } = new("SD-CALLS-001", Severity.Error,
        "Calls cannot be stored: {0}. They are still sent, but a restart now would lose whatever the CAD does not have yet.",
        "Free up space on the disk that holds the game server's db folder, and make sure the server can write to it. Storing is retried automatically.");

    /// <summary>Storing works again after <see cref="StoreFails"/>.</summary>
    public static MessageDefinition StoreWorksAgain { get; } = new("SD-CALLS-002", Severity.Information,
        "Calls can be stored again, and everything that had failed has been written.", "");

    /// <summary>{0} the reason.</summary>
    public static MessageDefinition StoreNotRead { get; } = new("SD-CALLS-003", Severity.Error,
        "The stored calls cannot be read: {0}. They are left in place, and nothing overwrites them.",
        "Restart the game server. If that does not help, check its db folder.");

    /// <summary>{0} the record's key, {1} the reason, {2} the key it is kept under now.</summary>
    public static MessageDefinition CallDamaged { get; } = new("SD-CALLS-004", Severity.Error,
        "Record {0} is not a valid call ({1}). It is kept as {2}; other calls are not affected.",
        "If a newer release wrote it, put that release back: it reads the record at its start. Otherwise report this line.");

    /// <summary>{0} the record's key, {1} the reason.</summary>
    public static MessageDefinition CallNotRead { get; } = new("SD-CALLS-005", Severity.Error,
        "Record {0} cannot be read right now: {1}. It is left in place.",
        "Restart the resource to try again. If that does not help, check the game server's db folder.");

    /// <summary>The record of the last call number is not a number.</summary>
    public static MessageDefinition LastNumberDamaged { get; } = new("SD-CALLS-006", Severity.Warning,
        "The record of the last call number is damaged. Numbering continues after the highest stored call.",
        "Nothing. The number of a call that is no longer stored may be used again.");

    /// <summary>{0} the call's number.</summary>
    public static MessageDefinition CallNumberTaken { get; } = new("SD-CALLS-007", Severity.Error,
        "Stored call {0} has the same number as a call made since the start. The stored one stays in the store and is not sent.",
        "Restart the resource.");

    /// <summary>{0} the number of calls, {1} the lowest number that the next call can get.</summary>
    public static MessageDefinition CallsRestored { get; } = new("SD-CALLS-008", Severity.Information,
        "Calls restored from before the restart: {0}. The next call gets number {1} or higher.", "");

    /// <summary>{0} the call, {1} the limit, {2} the reason for the refusal.</summary>
    public static MessageDefinition RefusedForgotten { get; } = new("SD-CALLS-009", Severity.Warning,
        "Call {0}, which the CAD had refused ({2}), was dropped because more than {1} refused calls are waiting for a decision.",
        "Retry or drop refused calls sooner, or raise calls.mostRefused in config.json.");

    /// <summary>{0} how many calls, {1} their numbers.</summary>
    public static MessageDefinition CallsSetAside { get; } = new("SD-CALLS-010", Severity.Warning,
        "Calls set aside: {0} (call {1}). The CAD account in use does not hold them under their numbers, so nothing is sent about them.",
        "If they belong to another account of yours, set that account again and enter \"sdispatch reload\": they go on. Otherwise \"sdispatch drop <n>\" removes one.");

    /// <summary>Another account is in use since now: {0} what of it differs.</summary>
    public static MessageDefinition AccountTakenOver { get; } = new("SD-CALLS-011", Severity.Information,
        "Another CAD account is in use ({0}). Calls of the earlier one are set aside until it is back, except those that this account holds too.", "");

    /// <summary>{0} the call's number.</summary>
    public static MessageDefinition CallReadAgain { get; } = new("SD-CALLS-012", Severity.Information,
        "Call {0}, whose record could not be read at an earlier start, was read and goes on.", "");

    /// <summary>{0} how many calls, {1} their numbers, {2} the hours.</summary>
    public static MessageDefinition UnheardClosed { get; } = new("SD-CALLS-013", Severity.Warning,
        "Open calls closed here, and here only: {0} (call {1}). The CAD has said nothing about them for {2} hours.",
        "Close them in the CAD if they are still open there. To keep such calls longer, raise calls.closeUnheardHours in config.json.");
}
