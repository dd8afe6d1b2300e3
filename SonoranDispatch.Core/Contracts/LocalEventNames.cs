using SonoranDispatch.Calls;

namespace SonoranDispatch.Contracts;

/// <summary>Local server events for other resources. Each carries one table (<see cref="CallTable"/>).</summary>
public static class LocalEventNames
{
    /// <summary>A call was recorded.</summary>
    public const string Accepted = "sonorandispatch:callAccepted";

    /// <summary>The CAD has the call, with a number.</summary>
    public const string Created = "sonorandispatch:callCreated";

    /// <summary>A call changed.</summary>
    public const string Updated = "sonorandispatch:callUpdated";

    /// <summary>A call is over.</summary>
    public const string Closed = "sonorandispatch:callClosed";

    /// <summary>An officer goes to a call: (call, player, unit) rather than the whole call.</summary>
    public const string UnitResponding = "sonorandispatch:unitResponding";

    /// <summary>The CAD refused a call.</summary>
    public const string Refused = "sonorandispatch:callRefused";

    /// <summary>In, from the stand-ins for other dispatch resources, with a function for the answer: (string surface, string function, table, function).</summary>
    public const string Compat = "sonorandispatch:compat";
}
