namespace SonoranDispatch.Diagnostics;

public static partial class Messages
{
    /// <summary>An outage began.</summary>
    public static MessageDefinition CadDoesNotAnswer { get; } = new("SD-DELIVERY-001", Severity.Warning,
        "The CAD is not responding (status {0}: {1}). Calls are kept and officers are told. Sending resumes when it responds.",
        "If the CAD is down, nothing. Otherwise check cad.baseUrl and the server's internet connection.");

    /// <summary>An outage or a settings error ended.</summary>
    public static MessageDefinition CadAnswersAgain { get; } = new("SD-DELIVERY-002", Severity.Information,
        "The CAD is responding again. Kept calls are being sent.", "");

    /// <summary>The CAD refused a call, which was set aside.</summary>
    public static MessageDefinition CallRefused { get; } = new("SD-DELIVERY-003", Severity.Error,
        "The CAD refused call {0} ({1}, status {2}: {3}). It is set aside and does not block other calls.",
        "Read the CAD's message. If it names a field, change the command's settings in config.json.");

    /// <summary>The CAD refused a change of a call, which was set aside.</summary>
    public static MessageDefinition ChangeRefused { get; } = new("SD-DELIVERY-004", Severity.Warning,
        "The CAD refused a change to call {0} ({1}, status {2}: {3}). The call continues without it.",
        "Read the CAD's message.");

    /// <summary>A step failed because of a bug in this resource.</summary>
    public static MessageDefinition StepFailed { get; } = new("SD-DELIVERY-005", Severity.Error,
        "Call {0}: step {1} failed inside the resource and will be retried in 30 seconds: {2}",
        "Report this line.");

    /// <summary>A call was sent again without knowing whether it had arrived.</summary>
    public static MessageDefinition PossiblyTwice { get; } = new("SD-DELIVERY-006", Severity.Warning,
        "Call {0} may be in the CAD twice: for ten minutes it could not be determined whether it had arrived, so it was sent again.",
        "Check the CAD's dispatch board and close one of the two.");

    /// <summary>Automatic alerts were dropped: {0} how many.</summary>
    public static MessageDefinition AlertsDropped { get; } = new("SD-DELIVERY-007", Severity.Warning,
        "{0} automatic alerts were closed without going to the CAD: nobody responded to them, and they ended or had waited ten minutes for a place within the CAD's limits.",
        "See which surface sends so many (\"sdispatch status\", line \"Received\"), and lower limits.automaticPerMinute or mute the script.");

    /// <summary>The HTTP transport threw: {0} the request, {1} the exception.</summary>
    public static MessageDefinition TransportFailed { get; } = new("SD-DELIVERY-008", Severity.Error,
        "The request {0} failed inside the HTTP transport, and counts as one without an answer: {1}",
        "If it happens again, set cad.transport in config.json to the other value, and report the line.");

    /// <summary>The API key is wrong.</summary>
    public static MessageDefinition KeyRefused { get; } = new("SD-CAD-001", Severity.Error,
        "The CAD rejected the API key (status {0}: {1}). Nothing is sent; all calls are kept.",
        "Set sonorandispatch_apiKey in server.cfg to the key from the CAD's admin pages (Advanced, In-Game Integration), enter the same line in the server console, then enter \"sdispatch reload\" there.");

    /// <summary>The community id is wrong.</summary>
    public static MessageDefinition CommunityRefused { get; } = new("SD-CAD-002", Severity.Error,
        "The CAD does not know the community (status {0}: {1}). Nothing is sent; all calls are kept.",
        "Set sonorandispatch_communityId in server.cfg to the id from the CAD's admin pages, enter the same line in the server console, then enter \"sdispatch reload\" there.");

    /// <summary>The API is disabled, or the community's plan does not include it.</summary>
    public static MessageDefinition ApiNotEnabled { get; } = new("SD-CAD-003", Severity.Error,
        "The CAD's API is not enabled for the community (status {0}: {1}). Nothing is sent; all calls are kept.",
        "Enable the API in the CAD's admin pages, or check that the community's plan includes it.");

    /// <summary>The server id is unknown.</summary>
    public static MessageDefinition ServerRefused { get; } = new("SD-CAD-004", Severity.Error,
        "The CAD does not know the server id (status {0}: {1}). Nothing is sent; all calls are kept.",
        "Set sonorandispatch_serverId in server.cfg to the server's id in the CAD's admin pages (1 if there is only one server), enter the same line in the server console, then enter \"sdispatch reload\" there.");

    /// <summary>No version of the API creates calls.</summary>
    public static MessageDefinition CreateNotOffered { get; } = new("SD-CAD-006", Severity.Error,
        "No version of the CAD's API that may be used creates calls (status {0}: {1}). Nothing is sent; all calls are kept, and the CAD is asked again every minute.",
        "If cad.dialect in config.json is \"v1\" or \"v2\", set it to \"auto\", then enter \"restart sonorandispatch\" in the server console. Otherwise the CAD's API has changed: look for a newer release of this resource.");

    /// <summary>No version of the API does an operation: {0} the step, {1} the status, {2} the CAD's text.</summary>
    public static MessageDefinition OperationUnavailable { get; } = new("SD-CAD-007", Severity.Warning,
        "No version of the CAD's API that may be used does the step {0} (status {1}: {2}). Such changes wait and are tried again within ten minutes; everything else goes on.",
        "If cad.dialect in config.json is \"v1\" or \"v2\", set it to \"auto\". If the text names a plan, the community's plan does not include it.");

    /// <summary>The CAD's address answers with a redirect.</summary>
    public static MessageDefinition AddressRedirects { get; } = new("SD-CAD-005", Severity.Error,
        "The address in cad.baseUrl redirects to another one (status {0}: {1}). The redirect is not followed, because the API key must not be sent there. Nothing is sent; all calls are kept.",
        "Set cad.baseUrl in config.json to the final address, or leave it out to use the CAD's own. Check https versus http and the spelling of the host name. Then enter \"sdispatch reload\" in the server console.");
}
