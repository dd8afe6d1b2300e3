namespace SonoranDispatch.Sandbox.CadEmulator.V1;

/// <summary>
/// The text lines that v1 responds with. The missing-fields line and those in capitals without a prefix are documented. The other "ERROR:" lines are
/// the emulator's own, because the documentation has none for an unknown call, server or field.
/// </summary>
internal static class V1ResponseTexts
{
    /// <summary>The response of any path that is not an endpoint.</summary>
    public const string Reached = "Sonoran CAD: Backend Service Reached";

    /// <summary>Success.</summary>
    public static EmulatorResponse Ok(string text) => EmulatorResponse.Text(200, text);

    /// <summary>The body is not a v1 request for this path.</summary>
    public static EmulatorResponse InvalidRequestType => EmulatorResponse.Text(400, "INVALID REQUEST TYPE");

    /// <summary>Wrong or missing community id.</summary>
    public static EmulatorResponse InvalidCommunity => EmulatorResponse.Text(400, "INVALID COMMUNITY ID");

    /// <summary>The API is not enabled for the community.</summary>
    public static EmulatorResponse NotEnabled => EmulatorResponse.Text(400, "API IS NOT ENABLED FOR THIS COMMUNITY");

    /// <summary>Wrong or missing key.</summary>
    public static EmulatorResponse InvalidKey => EmulatorResponse.Text(400, "INVALID API KEY");

    /// <summary>The community's plan does not include the type. Seen in the vendor's own client, which looks for "VERSION PRO REQUIRED".</summary>
    /// <param name="plan">The plan that would.</param>
    public static EmulatorResponse PlanRequired(CadPlan plan) => EmulatorResponse.Text(400, "VERSION " + plan.ToString().ToUpperInvariant() + " REQUIRED");

    /// <summary>The type is deprecated. The text is the emulator's own: no page has one.</summary>
    public static EmulatorResponse Deprecated => EmulatorResponse.Text(400, "This endpoint is deprecated. Use version 2 of the API.");

    /// <summary>An edit without fields to edit.</summary>
    public static EmulatorResponse NothingToEdit => EmulatorResponse.Text(400, "ERROR: Missing editable dispatch fields. Provide at least one field to update.");

    /// <summary>A field is invalid.</summary>
    public static EmulatorResponse BadField(string why) => EmulatorResponse.Text(400, "ERROR: " + why);

    /// <summary>The call does not exist.</summary>
    public static EmulatorResponse NoSuchCall(int callId) => EmulatorResponse.Text(400, "ERROR: Call " + ResponseFormat.Number(callId) + " not found.");
}
