namespace SonoranDispatch.Time;

/// <summary>Pseudo-random numbers that repeat for the same seed.</summary>
/// <param name="seed">Any number.</param>
public sealed class SeededRandom(int seed) : IRandom
{
    private readonly Random _random = new(seed);

    /// <inheritdoc />
    public double Next() => _random.NextDouble();

    /// <inheritdoc />
    public Guid NewUuid()
    {
        var bytes = new byte[16];
        _random.NextBytes(bytes);
        return new Guid(bytes);
    }
}
