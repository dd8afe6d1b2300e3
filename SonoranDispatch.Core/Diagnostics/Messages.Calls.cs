namespace SonoranDispatch.Diagnostics;

/// <content>Keeping calls.</content>
public static partial class Messages
{
    /// <summary>{0} why.</summary>
    public static MessageDefinition StoreFails { get; } = new("SD-CALLS-001", Severity.Error,
        "Calls cannot be stored: {0}. They are sent all the same, but a restart now would lose what the CAD does not have yet.",
        "Make room on the disk that holds the game server's db folder, and see that the server may write there. Storing is tried again by itself.");

    /// <summary>After <see cref="StoreFails"/>.</summary>
    public static MessageDefinition StoreWorksAgain { get; } = new("SD-CALLS-002", Severity.Information,
        "Calls are stored again; what had failed was written.", "");

    /// <summary>{0} why.</summary>
    public static MessageDefinition StoreNotRead { get; } = new("SD-CALLS-003", Severity.Error,
        "The calls that were kept cannot be read: {0}. They stay where they are, and nothing is written over them.",
        "Restart the game server; if it goes on, check its db folder.");

    /// <summary>{0} the record's key, {1} why, {2} where it stands now.</summary>
    public static MessageDefinition CallDamaged { get; } = new("SD-CALLS-004", Severity.Error,
        "The record {0} is not a call ({1}). It is kept as {2} and the other calls go on.",
        "If a newer release wrote it, put that release back. Otherwise report this line.");

    /// <summary>{0} the record's key, {1} why.</summary>
    public static MessageDefinition CallNotRead { get; } = new("SD-CALLS-005", Severity.Error,
        "The record {0} cannot be read now: {1}. It stays where it is.",
        "Restart the resource to try again; if it goes on, check the game server's db folder.");

    /// <summary>The record of the last number is no number.</summary>
    public static MessageDefinition LastNumberDamaged { get; } = new("SD-CALLS-006", Severity.Warning,
        "The record of the last call number is damaged; counting goes on after the highest call that is kept.",
        "Nothing. The number of a call that was forgotten may come a second time.");

    /// <summary>{0} its number.</summary>
    public static MessageDefinition CallNumberTaken { get; } = new("SD-CALLS-007", Severity.Error,
        "Call {0} was kept, but a call of this run has its number already. The kept one stays in the store and is not sent.",
        "Restart the resource.");

    /// <summary>{0} how many, {1} the highest number ever given.</summary>
    public static MessageDefinition CallsRestored { get; } = new("SD-CALLS-008", Severity.Information,
        "{0} calls were kept and are here again; the next call is number {1} or higher.", "");

    /// <summary>{0} the call, {1} the limit, {2} the reason it was refused.</summary>
    public static MessageDefinition RefusedForgotten { get; } = new("SD-CALLS-009", Severity.Warning,
        "Call {0}, which the CAD had refused ({2}), was forgotten: more than {1} refused calls wait for a decision.",
        "Decide about refused calls sooner, or raise calls.mostRefused in config.json.");
}
