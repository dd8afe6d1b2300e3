namespace SonoranDispatch.Time;

/// <summary>The only source of randomness, so that a simulation can repeat itself.</summary>
public interface IRandom
{
    /// <summary>A number from 0 (inclusive) to 1 (exclusive).</summary>
    double Next();

    /// <summary>A new uuid.</summary>
    Guid NewUuid();
}
