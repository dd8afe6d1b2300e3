namespace SonoranDispatch.Sandbox.CadEmulator.Faults;

/// <summary>The faults that can be switched on while the emulator runs. All are off at the start.</summary>
public sealed class CadFaults
{
    /// <summary>The connection ends before the request is handled.</summary>
    public Fault Down { get; } = new();

    /// <summary>The connection is refused, so the request is never sent and does not appear in the CAD's log.</summary>
    public Fault Refused { get; } = new();

    /// <summary>The response is delayed by <see cref="SlowMilliseconds"/>. The change happens at once.</summary>
    public Fault Slow { get; } = new();

    /// <summary>How long <see cref="Slow"/> delays a response, in milliseconds. Default: 6,000, which is longer than the game server waits.</summary>
    public int SlowMilliseconds { get; set; } = 6_000;

    /// <summary>The response is <see cref="ServerErrorStatus"/> and nothing changes.</summary>
    public Fault Answer500 { get; } = new();

    /// <summary>The request succeeds, but the response is <see cref="ServerErrorStatus"/>.</summary>
    public Fault Answer500AfterEffect { get; } = new();

    /// <summary>The status of the two faults above: any 5xx. Default: 500.</summary>
    public int ServerErrorStatus { get; set; } = 500;

    /// <summary>The request succeeds, but the connection ends without a response.</summary>
    public Fault DropAfterAccept { get; } = new();

    /// <summary>The request succeeds, but the response body is <see cref="GarbageBody"/>.</summary>
    public Fault Garbage { get; } = new();

    /// <summary>The body that <see cref="Garbage"/> returns, as text/html with the success status.</summary>
    public string GarbageBody { get; set; } = "<html><body>One moment please</body></html>";

    /// <summary>The gateway returns 429, regardless of the limits.</summary>
    public Fault Answer429 { get; } = new();

    /// <summary>v1 paths respond like an unknown path: 200 and "Backend Service Reached".</summary>
    public Fault V1Gone { get; } = new();

    /// <summary>v1 types are refused because of the plan ("VERSION PLUS REQUIRED"), whatever the community's plan is.</summary>
    public Fault V1PlanRequired { get; } = new();

    /// <summary>v1 types are refused as "INVALID REQUEST TYPE".</summary>
    public Fault V1InvalidRequestType { get; } = new();

    /// <summary>v1 types are refused with a text that says "deprecated".</summary>
    public Fault V1Deprecated { get; } = new();

    /// <summary>v1 paths return 404.</summary>
    public Fault V1Answer404 { get; } = new();

    /// <summary>v1 paths return 410.</summary>
    public Fault V1Answer410 { get; } = new();

    /// <summary>Paths below /v2 return the gateway's 404, as if there were no such path.</summary>
    public Fault V2Gone { get; } = new();

    /// <summary>Routes below /v2 return 402, as for a plan that does not include them.</summary>
    public Fault V2Answer402 { get; } = new();

    /// <summary>Routes below /v2 return 403.</summary>
    public Fault V2Answer403 { get; } = new();

    /// <summary>
    /// Routes below /v2 return the service's own 404, which names neither a call nor the server: as for a route that was taken away, and whether or not the
    /// call in the path is there.
    /// </summary>
    public Fault V2Answer404 { get; } = new();

    /// <summary>Paths below /v2 return 410.</summary>
    public Fault V2Answer410 { get; } = new();

    /// <summary>v2 rejects a dispatch call without the older required fields, or without a logged-in unit.</summary>
    public Fault OldV2Rule { get; } = new();

    /// <summary>A request that names units of which none is found is refused. No page says what happens.</summary>
    public Fault NobodyFoundRefused { get; } = new();

    /// <summary>A primary that is no unit of the server is refused. No page says what happens.</summary>
    public Fault UnknownPrimaryRefused { get; } = new();

    /// <summary>A note without text is refused. No page says what happens.</summary>
    public Fault EmptyNoteRefused { get; } = new();

    /// <summary>
    /// A text that no note sent for itself may contain: such a note is refused for good. Empty: any may. No page says what a CAD refuses in a note. Not one of
    /// <see cref="All"/>.
    /// </summary>
    public string RefusedInNotes { get; set; } = "";

    /// <summary>v1's notes, attachments, primary and postal do not find a 911 call. v2's pages name 911 calls, v1's do not.</summary>
    public Fault V1EmergencyNumberRefused { get; } = new();

    /// <summary>
    /// A check of a link that is not there answers only "success": false, as a comment in the vendor's own script says the CAD sometimes does.
    /// </summary>
    public Fault NotLinkedIsUnsuccessful { get; } = new();

    /// <summary>Every fault, by name.</summary>
    public IReadOnlyDictionary<string, Fault> All => new Dictionary<string, Fault>(StringComparer.Ordinal)
    {
        [nameof(Down)] = Down,
        [nameof(Refused)] = Refused,
        [nameof(Slow)] = Slow,
        [nameof(Answer500)] = Answer500,
        [nameof(Answer500AfterEffect)] = Answer500AfterEffect,
        [nameof(DropAfterAccept)] = DropAfterAccept,
        [nameof(Garbage)] = Garbage,
        [nameof(Answer429)] = Answer429,
        [nameof(V1Gone)] = V1Gone,
        [nameof(V1PlanRequired)] = V1PlanRequired,
        [nameof(V1InvalidRequestType)] = V1InvalidRequestType,
        [nameof(V1Deprecated)] = V1Deprecated,
        [nameof(V1Answer404)] = V1Answer404,
        [nameof(V1Answer410)] = V1Answer410,
        [nameof(V2Gone)] = V2Gone,
        [nameof(V2Answer402)] = V2Answer402,
        [nameof(V2Answer403)] = V2Answer403,
        [nameof(V2Answer404)] = V2Answer404,
        [nameof(V2Answer410)] = V2Answer410,
        [nameof(OldV2Rule)] = OldV2Rule,
        [nameof(NobodyFoundRefused)] = NobodyFoundRefused,
        [nameof(UnknownPrimaryRefused)] = UnknownPrimaryRefused,
        [nameof(EmptyNoteRefused)] = EmptyNoteRefused,
        [nameof(V1EmergencyNumberRefused)] = V1EmergencyNumberRefused,
        [nameof(NotLinkedIsUnsuccessful)] = NotLinkedIsUnsuccessful,
    };

    /// <summary>Switches every fault off.</summary>
    public void AllOff()
    {
        foreach (var fault in All.Values) fault.Off();
    }
}
