namespace SonoranDispatch.Diagnostics;

public static partial class Messages
{
    /// <summary>{0} the compatibility surfaces.</summary>
    public static MessageDefinition SurfacesOn { get; } = new("SD-COMPAT-001", Severity.Information, "Alerts written for other dispatch resources are accepted for: {0}.", "");

    /// <summary>{0} the compatibility surface.</summary>
    public static MessageDefinition SurfaceLeft { get; } = new("SD-COMPAT-002", Severity.Information, "Alerts for {0} are no longer accepted: the resource of that name is running and handles them itself.", "");

    /// <summary>{0} the compatibility surface.</summary>
    public static MessageDefinition SurfaceTaken { get; } = new("SD-COMPAT-003", Severity.Information, "Alerts for {0} are accepted: no resource of that name is running.", "");

    /// <summary>{0} the shims.</summary>
    public static MessageDefinition CompatResourceStopped { get; } = new("SD-COMPAT-010", Severity.Warning,
        "Compat resources that are installed but not running: {0}. Scripts that call their exports fail with \"No such export\".",
        "Start each with ensure in server.cfg, after sonorandispatch, or remove its folder.");

    /// <summary>{0} the request or export, {1} the resource that asked. Once per request and start; also returned to the resource.</summary>
    public static MessageDefinition CompatUnsupported { get; } = new("SD-COMPAT-011", Severity.Warning,
        "{1} asked the compat resource sonorancad for {0}, which SonoranDispatch does not do. It got an error.", "Run the CAD's official resource instead of the compat resource if the script needs this.");

    /// <summary>{0} the CAD's number. Returned to the resource.</summary>
    public static MessageDefinition CompatForeignCall { get; } = new("SD-COMPAT-012", Severity.Information,
        "SonoranDispatch did not make a call with the CAD's number {0}.", "Set compat.sonoranForeignCalls to true in config.json to let scripts change such calls.");

    /// <summary>Returned to the resource.</summary>
    public static MessageDefinition CompatNobody { get; } = new("SD-COMPAT-013", Severity.Information, "The request names no unit that is known here.", "");

    /// <summary>{0} the compatibility surface, {1} the player's name and id, {2} what was wrong and what was done.</summary>
    public static MessageDefinition CompatClaimRefused { get; } = new("SD-COMPAT-015", Severity.Warning,
        "An alert through {0} from the game of {1} was not accepted as it is: {2}.", "If a script of yours sends it, let its server side report.");

    /// <summary>Returned to the resource.</summary>
    public static MessageDefinition CompatNotTaken { get; } = new("SD-COMPAT-014", Severity.Information, "The request contains no text, or it was rejected by a limit or a permission.", "");
}
