using SonoranDispatch.Calls;

namespace SonoranDispatch.Contracts;

/// <summary>Local server events for other resources. Each carries one table, of a call (<see cref="CallLuaTable"/>) unless it says otherwise.</summary>
public static class LocalEventNames
{
    /// <summary>A call was recorded.</summary>
    public const string Accepted = "sonorandispatch:callAccepted";

    /// <summary>The call now exists in the CAD and has a CAD number.</summary>
    public const string Created = "sonorandispatch:callCreated";

    /// <summary>A call changed.</summary>
    public const string Updated = "sonorandispatch:callUpdated";

    /// <summary>A call was closed.</summary>
    public const string Closed = "sonorandispatch:callClosed";

    /// <summary>A call was closed: when it reached each step. Carries <see cref="CallTimesTable.Of"/>.</summary>
    public const string CallTimes = "sonorandispatch:callTimes";

    /// <summary>An officer responds to a call: (call, player, unit) rather than the whole call.</summary>
    public const string UnitResponding = "sonorandispatch:unitResponding";

    /// <summary>The CAD refused a call.</summary>
    public const string Refused = "sonorandispatch:callRefused";

    /// <summary>A report joined an open call instead of becoming a call of its own. Carries the report.</summary>
    public const string ReportJoined = "sonorandispatch:reportJoined";

    /// <summary>A report was rejected by one of the limits. Carries the report.</summary>
    public const string ReportRefused = "sonorandispatch:reportRefused";

    /// <summary>
    /// Received from the shims for other dispatch resources, with a callback for the result: (string surface, string function, table, function).
    /// </summary>
    public const string Compat = "sonorandispatch:compat";

    /// <summary>
    /// Received from the shim <c>sonorancad</c>, to which the CAD posts its pushes: the body of the request, and a callback for the HTTP status and text of
    /// the answer: (string body, function).
    /// </summary>
    public const string CadPush = "sonorandispatch:cadPush";

    /// <summary>Sent to the shims: the answer to a request that could not be answered at once: (int request, string text, bool ok).</summary>
    public const string CompatAnswer = "sonorandispatch:compatAnswer";
}
