namespace SonoranDispatch.Sandbox.CadEmulator;

/// <summary>The single community that the emulator has. Everything can be changed while it runs.</summary>
public sealed class CadCommunity
{
    /// <summary>The community id, which v1 requests carry.</summary>
    public string CommunityId { get; set; } = "emulated";

    /// <summary>The API key. Requests with another key are rejected. The request log shows neither.</summary>
    public string ApiKey { get; set; } = "emulated-key";

    /// <summary>The configured server ids, from 1.</summary>
    public IReadOnlyList<int> ServerIds { get; set; } = [1];

    /// <summary>If false, every authenticated request gets the documented "not enabled" response.</summary>
    public bool IsApiEnabled { get; set; } = true;

    /// <summary>The status of v2's "not enabled" response: 403, or 402 as observed when the plan does not include the API.</summary>
    public int NotEnabledStatus { get; set; } = 403;

    /// <summary>The plan number, as numbered by GET_VERSION: 0 FREE, 1 STARTER, 2 STANDARD, 3 PLUS, 4 PRO, 6 ONE.</summary>
    public int PlanNumber { get; set; } = 3;

    /// <summary>The plan name, which only v2 returns.</summary>
    public string PlanName { get; set; } = "PLUS";
}
