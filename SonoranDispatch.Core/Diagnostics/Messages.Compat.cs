namespace SonoranDispatch.Diagnostics;

public static partial class Messages
{
    /// <summary>{0} the ways.</summary>
    public static MessageDefinition SurfacesOn { get; } = new("SD-COMPAT-001", Severity.Information, "Alerts written for other dispatch resources are taken for: {0}.", "");

    /// <summary>{0} the way.</summary>
    public static MessageDefinition SurfaceLeft { get; } = new("SD-COMPAT-002", Severity.Information, "Alerts for {0} are left to the resource of that name, which runs now.", "");

    /// <summary>{0} the way.</summary>
    public static MessageDefinition SurfaceTaken { get; } = new("SD-COMPAT-003", Severity.Information, "Alerts for {0} are taken here: no resource of that name runs now.", "");
}
