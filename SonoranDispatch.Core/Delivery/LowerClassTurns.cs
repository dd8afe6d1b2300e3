using SonoranDispatch.Cad;

namespace SonoranDispatch.Delivery;

/// <summary>
/// Keeps a stream of urgent requests from starving the rest: while a lower class waits for an endpoint, it gets one place in six. Panics neither give
/// places up nor count. Of the places that go below a class, one in six goes further down.
/// </summary>
internal sealed class LowerClassTurns
{
    /// <summary>One place in this many goes to a lower class that waits.</summary>
    public const int OneIn = 6;

    private readonly int[] _passed = new int[EndpointRoom.Slots];

    /// <summary>Whether the next place that a class would take goes to a lower one, if one waits.</summary>
    public bool IsDue(CadEndpoint endpoint, RequestClass of) => of != RequestClass.Panic && _passed[EndpointRoom.SlotOf(endpoint, of)] >= OneIn - 1;

    /// <summary>Records that a class got a place.</summary>
    /// <param name="endpoint">The endpoint.</param>
    /// <param name="of">The class.</param>
    /// <param name="lowerWaits">Whether a lower class waits for the endpoint.</param>
    public void Gave(CadEndpoint endpoint, RequestClass of, bool lowerWaits)
    {
        if (of == RequestClass.Panic) return;

        for (var above = RequestClass.Emergency; above < of; above++) _passed[EndpointRoom.SlotOf(endpoint, above)] = 0;
        var own = EndpointRoom.SlotOf(endpoint, of);
        _passed[own] = lowerWaits ? _passed[own] + 1 : 0;
    }
}
