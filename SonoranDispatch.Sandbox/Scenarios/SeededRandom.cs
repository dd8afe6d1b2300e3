using SonoranDispatch.Time;

namespace SonoranDispatch.Sandbox.Scenarios;

/// <summary>Pseudo-random numbers that repeat for the same seed. Core.Tests and Benchmarks compile this file too.</summary>
/// <param name="seed">Any number.</param>
internal sealed class SeededRandom(int seed) : IRandom
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
