namespace SonoranDispatch.Time;

/// <summary>The only source of time. All waits, ages and expiries use it.</summary>
public interface IClock
{
    /// <summary>Milliseconds since an arbitrary start. Never runs backwards; not affected by changes of the wall clock.</summary>
    long Milliseconds { get; }

    /// <summary>The wall clock, for times that people read and times that must survive a restart. It may jump.</summary>
    DateTimeOffset UtcNow { get; }
}
