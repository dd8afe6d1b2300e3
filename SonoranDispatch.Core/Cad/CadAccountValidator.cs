using SonoranDispatch.Configuration;

namespace SonoranDispatch.Cad;

/// <summary>
/// Detects settings with which no request is worth sending, because the CAD would only count it against the community's rate limit.
/// </summary>
internal static class CadAccountValidator
{
    /// <summary>Returns why v2 cannot be used, or null if it can.</summary>
    public static CadFailure? ForV2(CadAccount account)
    {
        if (string.IsNullOrWhiteSpace(account.ApiKey)) return new CadFailure(CadFailureKind.BadKey, 0, "No API key is set.");

        // A control character would end the header and could start another one.
        return account.ApiKey.Any(character => character is < '!' or > '~')
            ? new CadFailure(CadFailureKind.BadKey, 0, "The API key holds a space or another character that no key has.")
            : null;
    }

    /// <summary>Returns why v1 cannot be used, or null if it can.</summary>
    public static CadFailure? ForV1(CadAccount account) =>
        ForV2(account) ?? (string.IsNullOrWhiteSpace(account.CommunityId)
            ? new CadFailure(CadFailureKind.BadCommunity, 0, "No community id is set, which version 1 of the API needs.")
            : null);
}
