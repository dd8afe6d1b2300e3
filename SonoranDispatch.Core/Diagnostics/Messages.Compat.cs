namespace SonoranDispatch.Diagnostics;

public static partial class Messages
{
    /// <summary>{0} the compatibility surfaces.</summary>
    public static MessageDefinition SurfacesOn { get; } = new("SD-COMPAT-001", Severity.Information, "Alerts written for other dispatch resources are accepted for: {0}.", "");

    /// <summary>{0} the compatibility surface.</summary>
    public static MessageDefinition SurfaceLeft { get; } = new("SD-COMPAT-002", Severity.Information, "Alerts for {0} are no longer accepted: the resource of that name is running and handles them itself.", "");

    /// <summary>{0} the compatibility surface.</summary>
    public static MessageDefinition SurfaceTaken { get; } = new("SD-COMPAT-003", Severity.Information, "Alerts for {0} are accepted: no resource of that name is running.", "");
}
