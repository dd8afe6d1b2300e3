namespace SonoranDispatch.Time;

/// <summary>Unseeded random numbers. Uuids come from the system's generator, which does not repeat after a restart.</summary>
public sealed class SystemRandom : IRandom
{
    private readonly Random _random = new(Guid.NewGuid().GetHashCode());

    /// <inheritdoc />
    public double Next() => _random.NextDouble();

    /// <inheritdoc />
    public Guid NewUuid() => Guid.NewGuid();
}
