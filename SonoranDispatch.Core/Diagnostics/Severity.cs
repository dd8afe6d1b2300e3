namespace SonoranDispatch.Diagnostics;

/// <summary>How much a log line matters to the server's owner.</summary>
public enum Severity
{
    /// <summary>Everything works; said for the record.</summary>
    Information,

    /// <summary>Works, but not as the owner meant.</summary>
    Warning,

    /// <summary>Something the owner asked for does not happen until he acts.</summary>
    Error,
}
