using SonoranDispatch.Cad;

namespace SonoranDispatch.Delivery;

/// <summary>Which endpoints have room for which class at one moment, and which classes wait for them. Asks each rate limiter only once a look.</summary>
internal sealed class EndpointRoom(RateLimiters limiters)
{
    private const int Classes = (int)RequestClass.Position + 1;

    private readonly long?[] _freeAt = new long?[Slots];
    private readonly int[] _waiting = new int[Slots];
    private long _now;

    /// <summary>The number of pairs of an endpoint and a class.</summary>
    public static int Slots { get; } = Enum.GetValues(typeof(CadEndpoint)).Length * Classes;

    /// <summary>The index of a pair.</summary>
    public static int SlotOf(CadEndpoint endpoint, RequestClass of) => ((int)endpoint * Classes) + (int)of;

    /// <summary>Forgets the last look.</summary>
    /// <param name="now">The monotonic clock, in milliseconds.</param>
    public void Begin(long now)
    {
        _now = now;
        Array.Clear(_freeAt, 0, Slots);
        Array.Clear(_waiting, 0, Slots);
    }

    /// <summary>Whether an endpoint had room for a class when the look began.</summary>
    public bool Has(CadEndpoint endpoint, RequestClass of) => FreeAt(endpoint, of) <= _now;

    /// <summary>When an endpoint will have room for a class, as far as is known, on the monotonic clock in milliseconds.</summary>
    public long FreeAt(CadEndpoint endpoint, RequestClass of) => _freeAt[SlotOf(endpoint, of)] ??= limiters[endpoint].FreeAt(_now, of);

    /// <summary>Records that a request of a class waits for an endpoint.</summary>
    public void Waits(CadEndpoint endpoint, RequestClass of) => _waiting[SlotOf(endpoint, of)]++;

    /// <summary>Records that a request of a class waits no more.</summary>
    public void WaitsNoMore(CadEndpoint endpoint, RequestClass of) => _waiting[SlotOf(endpoint, of)]--;

    /// <summary>Whether a request of a lower class waits for an endpoint.</summary>
    public bool LowerWaits(CadEndpoint endpoint, RequestClass than)
    {
        for (var lower = than + 1; lower <= RequestClass.Position; lower++)
            if (_waiting[SlotOf(endpoint, lower)] > 0) return true;

        return false;
    }
}
