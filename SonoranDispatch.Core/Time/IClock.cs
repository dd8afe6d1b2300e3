namespace SonoranDispatch.Time;

/// <summary>The only source of time. Everything that waits, ages or expires asks it.</summary>
public interface IClock
{
    /// <summary>Milliseconds since an arbitrary start. Never runs backwards; not affected by changes of the wall clock.</summary>
    long Milliseconds { get; }

    /// <summary>The wall clock, for what people read and what must outlive a restart. It may jump.</summary>
    DateTimeOffset UtcNow { get; }
}
