namespace SonoranDispatch.Sandbox.CadEmulator.Limits;

/// <summary>A token bucket: a steady rate with a burst. Models v1's advice ("one call a second, sustained").</summary>
internal sealed class TokenBucket
{
    private double _tokens = double.NaN;
    private long _filledAt;

    /// <summary>Takes one token.</summary>
    /// <param name="now">Milliseconds on the clock.</param>
    /// <param name="perSecond">Tokens added per second, above 0.</param>
    /// <param name="burst">The maximum number of tokens, from 1.</param>
    /// <returns><c>null</c> if a token was available; otherwise the milliseconds until one is.</returns>
    public long? Take(long now, double perSecond, int burst)
    {
        _tokens = double.IsNaN(_tokens) ? burst : Math.Min(burst, _tokens + ((now - _filledAt) / 1000.0 * perSecond));
        _filledAt = now;
        if (_tokens < 1) return (long)Math.Ceiling((1 - _tokens) / perSecond * 1000);

        _tokens--;
        return null;
    }
}
