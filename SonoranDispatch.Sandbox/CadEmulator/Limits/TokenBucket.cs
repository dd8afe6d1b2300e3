namespace SonoranDispatch.Sandbox.CadEmulator.Limits;

/// <summary>A steady rate with room for a burst: what v1's advice ("one call a second, sustained") comes to.</summary>
internal sealed class TokenBucket
{
    private double _tokens = double.NaN;
    private long _filledAt;

    /// <summary>Takes one token.</summary>
    /// <param name="now">Milliseconds of the clock.</param>
    /// <param name="perSecond">Tokens that come back each second, above 0.</param>
    /// <param name="burst">The most that can be held, from 1.</param>
    /// <returns><c>null</c> where there was one; else how many milliseconds until there is.</returns>
    public long? Take(long now, double perSecond, int burst)
    {
        _tokens = double.IsNaN(_tokens) ? burst : Math.Min(burst, _tokens + ((now - _filledAt) / 1000.0 * perSecond));
        _filledAt = now;
        if (_tokens < 1) return (long)Math.Ceiling((1 - _tokens) / perSecond * 1000);

        _tokens--;
        return null;
    }
}
