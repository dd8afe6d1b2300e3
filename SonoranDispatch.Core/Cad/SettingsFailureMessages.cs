using SonoranDispatch.Diagnostics;

namespace SonoranDispatch.Cad;

/// <summary>Maps each settings failure to the message for the owner.</summary>
internal static class SettingsFailureMessages
{
    /// <summary>Returns the message for a settings failure.</summary>
    /// <param name="kind">A kind for which <see cref="CadFailure.IsSettings"/> is true.</param>
    public static MessageDefinition Of(CadFailureKind kind) => kind switch
    {
        CadFailureKind.BadKey => Messages.KeyRefused,
        CadFailureKind.BadCommunity => Messages.CommunityRefused,
        CadFailureKind.BadAddress => Messages.AddressRedirects,
        CadFailureKind.NotEnabled => Messages.ApiNotEnabled,
        CadFailureKind.NotOffered => Messages.CreateNotOffered,
        CadFailureKind.BadServer => Messages.ServerRefused,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
