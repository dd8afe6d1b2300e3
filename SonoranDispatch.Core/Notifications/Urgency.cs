using SonoranDispatch.Calls;
using SonoranDispatch.Units;

namespace SonoranDispatch.Notifications;

/// <summary>How urgent a call is to an officer.</summary>
internal static class Urgency
{
    /// <summary>0 for a panic, else the call's priority, 1 to 3.</summary>
    public static int Of(Call call) => IsPanic(call) ? 0 : call.Desired.Details.Priority;

    /// <summary>The tier of a new call's sound: 3 for a panic, 2 for priority 1, else 1.</summary>
    public static int SoundOf(Call call) => IsPanic(call) ? 3 : call.Desired.Details.Priority == 1 ? 2 : 1;

    /// <summary>Whether an officer is in danger.</summary>
    public static bool IsPanic(Call call) => string.Equals(call.Kind, KindTable.Panic, StringComparison.Ordinal);
}
