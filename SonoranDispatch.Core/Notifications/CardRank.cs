using SonoranDispatch.Calls;

namespace SonoranDispatch.Notifications;

/// <summary>How urgent a call is to an officer.</summary>
internal static class CardRank
{
    /// <summary>0 for a panic, else the call's priority, 1 to 3.</summary>
    public static int Of(Call call) => call.IsPanic ? 0 : call.Desired.Details.Priority;

    /// <summary>The tier of a new call's sound: 3 for a panic, 2 for priority 1, else 1.</summary>
    public static int SoundOf(Call call) => call.IsPanic ? 3 : call.Desired.Details.Priority == 1 ? 2 : 1;
}
