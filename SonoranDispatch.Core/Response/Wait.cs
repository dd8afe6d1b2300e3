namespace SonoranDispatch.Response;

/// <summary>How long a call has been waiting for somebody to respond. All times are milliseconds on the monotonic clock.</summary>
/// <param name="since">When it was announced.</param>
/// <param name="remindersBefore">How often it was announced again before: in an earlier wait, ended by somebody who responded and left.</param>
internal sealed class Wait(long since, int remindersBefore)
{
    /// <summary>When it was last announced.</summary>
    public long AnnouncedAt { get; set; } = since;

    /// <summary>How often it was announced again in earlier waits.</summary>
    public int RemindersBefore { get; } = remindersBefore;

    /// <summary>The time before which it is not announced again: after a restart, officers' pages have to load first.</summary>
    public long NotBefore { get; init; }

    /// <summary>When it is announced again; <see cref="long.MaxValue"/> for never.</summary>
    public long Due { get; set; } = long.MaxValue;
}
