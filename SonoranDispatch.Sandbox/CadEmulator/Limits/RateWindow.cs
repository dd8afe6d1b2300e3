namespace SonoranDispatch.Sandbox.CadEmulator.Limits;

/// <summary>How a minute is counted. The documentation does not say which the CAD uses.</summary>
public enum RateWindow
{
    /// <summary>Clock minutes: the count restarts at each.</summary>
    Fixed,

    /// <summary>The sixty seconds before the request.</summary>
    Sliding,
}
