namespace SonoranDispatch.Sandbox.CadEmulator;

/// <summary>The one community that the emulator knows. Everything can be changed while it runs.</summary>
public sealed class CadCommunity
{
    /// <summary>The community's id, which v1 requests carry.</summary>
    public string CommunityId { get; set; } = "emulated";

    /// <summary>The API key. Requests with another are refused; the request log shows neither.</summary>
    public string ApiKey { get; set; } = "emulated-key";

    /// <summary>The server ids that are configured, from 1.</summary>
    public IReadOnlyList<int> ServerIds { get; set; } = [1];

    /// <summary>False answers every authenticated request with the documented "not enabled".</summary>
    public bool IsApiEnabled { get; set; } = true;

    /// <summary>The status with which v2 says "not enabled": 403, or 402 as seen where the plan does not include it.</summary>
    public int NotEnabledStatus { get; set; } = 403;

    /// <summary>The plan's number as GET_VERSION numbers them: 0 FREE, 1 STARTER, 2 STANDARD, 3 PLUS, 4 PRO, 6 ONE.</summary>
    public int PlanNumber { get; set; } = 3;

    /// <summary>The plan's name, which only v2 gives.</summary>
    public string PlanName { get; set; } = "PLUS";
}
