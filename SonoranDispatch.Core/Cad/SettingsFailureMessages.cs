using SonoranDispatch.Diagnostics;

namespace SonoranDispatch.Cad;

/// <summary>The message that tells the owner of each failure for which the settings are at fault.</summary>
internal static class SettingsFailureMessages
{
    /// <summary>The message for a settings error.</summary>
    /// <param name="kind">A kind for which <see cref="CadFailure.IsSettings"/> holds.</param>
    public static MessageDefinition Of(CadFailureKind kind) => kind switch
    {
        CadFailureKind.BadKey => Messages.KeyRefused,
        CadFailureKind.BadCommunity => Messages.CommunityRefused,
        CadFailureKind.BadAddress => Messages.AddressRedirects,
        CadFailureKind.NotEnabled => Messages.ApiNotEnabled,
        CadFailureKind.BadServer => Messages.ServerRefused,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
