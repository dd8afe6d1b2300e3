namespace SonoranDispatch.Sandbox.CadEmulator.V1;

/// <summary>
/// The text lines that v1 answers. Those in capitals without a prefix, and the missing-fields one, are documented; the other "ERROR:" lines
/// are the emulator's own words, since the documentation has none for an unknown call, server or field.
/// </summary>
internal static class V1Answers
{
    /// <summary>What any path answers that is not an endpoint.</summary>
    public const string Reached = "Sonoran CAD: Backend Service Reached";

    /// <summary>Success.</summary>
    public static EmulatorAnswer Ok(string text) => EmulatorAnswer.Text(200, text);

    /// <summary>The body is not a v1 request of this path.</summary>
    public static EmulatorAnswer InvalidRequestType => EmulatorAnswer.Text(400, "INVALID REQUEST TYPE");

    /// <summary>Wrong or missing community id.</summary>
    public static EmulatorAnswer InvalidCommunity => EmulatorAnswer.Text(400, "INVALID COMMUNITY ID");

    /// <summary>The community may not use the API.</summary>
    public static EmulatorAnswer NotEnabled => EmulatorAnswer.Text(400, "API IS NOT ENABLED FOR THIS COMMUNITY");

    /// <summary>Wrong or missing key.</summary>
    public static EmulatorAnswer InvalidKey => EmulatorAnswer.Text(400, "INVALID API KEY");

    /// <summary>An edit that edits nothing.</summary>
    public static EmulatorAnswer NothingToEdit => EmulatorAnswer.Text(400, "ERROR: Missing editable dispatch fields. Provide at least one field to update.");

    /// <summary>A field is wrong.</summary>
    public static EmulatorAnswer BadField(string why) => EmulatorAnswer.Text(400, "ERROR: " + why);

    /// <summary>There is no such call.</summary>
    public static EmulatorAnswer NoSuchCall(int callId) => EmulatorAnswer.Text(400, "ERROR: Call " + Render.Number(callId) + " not found.");
}
