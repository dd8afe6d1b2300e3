using SonoranDispatch.Configuration.Options;

namespace SonoranDispatch.Configuration;

[Section("Answers to callers, and calls to which nobody responds.")]
public sealed record ResponseSettings
{
    [EnumOption("Who a caller reads as the author of a reply: `dispatch`, or the `unit` of the officer who wrote it. Officers and the CAD always read the unit.")]
    public ReplyAuthor ReplyAs { get; init; }

    public RemindSeconds RemindSeconds { get; init; } = new();

    [BoolOption("Whether alerts that players' clients and the game raise by themselves are announced again too.")]
    public bool RemindAutomatic { get; init; }
}

[Section("How long a call waits for a unit until it is announced again, by the call's priority. After the same time once more, the kind's `furtherDepartments` hear of it. 0: never. A panic is announced again every 30 seconds, ten times at most, whatever these say.")]
public sealed record RemindSeconds
{
    [NumberOption("How long a call of priority 1 waits.", 0, 3600, Key = "1", Unit = "seconds")]
    public int Priority1 { get; init; } = 120;

    [NumberOption("How long a call of priority 2 waits.", 0, 3600, Key = "2", Unit = "seconds")]
    public int Priority2 { get; init; } = 180;

    [NumberOption("How long a call of priority 3 waits.", 0, 3600, Key = "3", Unit = "seconds")]
    public int Priority3 { get; init; } = 300;

    /// <summary>Returns the seconds for a priority. A priority outside 1 to 3 counts as the nearest of these.</summary>
    public int For(int priority) => priority <= 1 ? Priority1 : priority == 2 ? Priority2 : Priority3;
}

/// <summary>Who a caller reads as the author of a reply.</summary>
public enum ReplyAuthor
{
    /// <summary>Dispatch.</summary>
    Dispatch,

    /// <summary>The unit of the officer who wrote it.</summary>
    Unit,
}
