namespace SonoranDispatch.Diagnostics;

/// <summary>How serious a log line is for the server's owner.</summary>
public enum Severity
{
    /// <summary>Everything works; no action is needed.</summary>
    Information,

    /// <summary>It works, but not as the owner intended.</summary>
    Warning,

    /// <summary>Something the owner asked for does not happen until they act.</summary>
    Error,
}
