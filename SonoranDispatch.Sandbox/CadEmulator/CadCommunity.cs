namespace SonoranDispatch.Sandbox.CadEmulator;

/// <summary>The single community that the emulator has. Everything can be changed while it runs.</summary>
public sealed class CadCommunity
{
    /// <summary>The community id, which v1 requests carry.</summary>
    public string CommunityId { get; set; } = "emulated";

    /// <summary>The community's UUID, which v2 answers with a link code.</summary>
    public string CommunityUuid { get; set; } = "00000000-0000-4000-8000-00000000c0de";

    /// <summary>The API key. Requests with another key are rejected. The request log shows neither.</summary>
    public string ApiKey { get; set; } = "emulated-key";

    /// <summary>The configured server ids, from 1.</summary>
    public IReadOnlyList<int> ServerIds { get; set; } = [1];

    /// <summary>If false, every authenticated request gets the documented "not enabled" response.</summary>
    public bool IsApiEnabled { get; set; } = true;

    /// <summary>The status of v2's "not enabled" response: 403, or 402 as observed when the plan does not include the API.</summary>
    public int NotEnabledStatus { get; set; } = 403;

    /// <summary>
    /// The plan. Each v1 type needs the plan that its page names and is refused below it. No emulated v2 route needs one: their pages name none. Default:
    /// the highest of the CAD's own plans.
    /// </summary>
    public CadPlan Plan { get; set; } = CadPlan.Pro;
}
