namespace SonoranDispatch.Diagnostics;

public static partial class Messages
{
    /// <summary>An outage began.</summary>
    public static MessageDefinition CadDoesNotAnswer { get; } = new("SD-DELIVERY-001", Severity.Warning,
        "The CAD does not answer (status {0}: {1}). Calls are kept and officers are told; sending goes on when it answers.",
        "Nothing, if the CAD is down. Otherwise check cad.baseUrl and the server's way to the internet.");

    /// <summary>An outage or a settings error ended.</summary>
    public static MessageDefinition CadAnswersAgain { get; } = new("SD-DELIVERY-002", Severity.Information,
        "The CAD answers. Calls that were kept are being sent.", "");

    /// <summary>A call was parked.</summary>
    public static MessageDefinition CallRefused { get; } = new("SD-DELIVERY-003", Severity.Error,
        "The CAD refused call {0} ({1}, status {2}: {3}). It is parked and holds up no other call.",
        "Read the CAD's words; change the command's settings in config.json if they name a field.");

    /// <summary>A change was parked.</summary>
    public static MessageDefinition ChangeRefused { get; } = new("SD-DELIVERY-004", Severity.Warning,
        "The CAD refused a change of call {0} ({1}, status {2}: {3}). The call lives on without it.",
        "Read the CAD's words.");

    /// <summary>A bug of ours.</summary>
    public static MessageDefinition StepFailed { get; } = new("SD-DELIVERY-005", Severity.Error,
        "Call {0}: the step {1} failed inside the resource and is tried again in 30 seconds: {2}",
        "Report it with this line.");

    /// <summary>A call was sent again unseen.</summary>
    public static MessageDefinition PossiblyTwice { get; } = new("SD-DELIVERY-006", Severity.Warning,
        "Call {0} may stand in the CAD twice: nobody could find out for ten minutes whether it had arrived, so it is sent again.",
        "Look at the CAD's board and close one of the two.");

    /// <summary>The key is wrong.</summary>
    public static MessageDefinition KeyRefused { get; } = new("SD-CAD-001", Severity.Error,
        "The CAD refuses the API key (status {0}: {1}). Nothing is sent; every call is kept.",
        "Set sonorandispatch_apiKey in server.cfg to the key from the CAD's admin pages (Advanced, API), enter the same line in the server console, then enter \"restart sonorandispatch\" there.");

    /// <summary>The community id is wrong.</summary>
    public static MessageDefinition CommunityRefused { get; } = new("SD-CAD-002", Severity.Error,
        "The CAD does not know the community (status {0}: {1}). Nothing is sent; every call is kept.",
        "Set sonorandispatch_communityId in server.cfg to the id from the CAD's admin pages, enter the same line in the server console, then enter \"restart sonorandispatch\" there.");

    /// <summary>The API is off, or the plan too small.</summary>
    public static MessageDefinition ApiNotEnabled { get; } = new("SD-CAD-003", Severity.Error,
        "The CAD's API is not enabled for the community (status {0}: {1}). Nothing is sent; every call is kept.",
        "Enable the API in the CAD's admin pages, or check that the community's plan includes it.");

    /// <summary>The server id is unknown.</summary>
    public static MessageDefinition ServerRefused { get; } = new("SD-CAD-004", Severity.Error,
        "The CAD does not know the server id (status {0}: {1}). Nothing is sent; every call is kept.",
        "Set sonorandispatch_serverId in server.cfg to the server's id in the CAD's admin pages (1 where there is one server), enter the same line in the server console, then enter \"restart sonorandispatch\" there.");

    /// <summary>The address is not the CAD's.</summary>
    public static MessageDefinition AddressRedirects { get; } = new("SD-CAD-005", Severity.Error,
        "The address in cad.baseUrl sends requests on to another one (status {0}: {1}), where the API key must not follow. Nothing is sent; every call is kept.",
        "Set cad.baseUrl in config.json to the address it ends at, or leave it out for the CAD's own; check https against http and the name's spelling. Then enter \"restart sonorandispatch\" in the server console.");
}
