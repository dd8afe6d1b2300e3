using SonoranDispatch.Calls;
using SonoranDispatch.Configuration;

namespace SonoranDispatch.Notifications;

/// <summary>What sorts of calls there are, as officers choose among them.</summary>
internal static class Kinds
{
    /// <summary>An officer in danger. Nobody can mute it.</summary>
    public const string Panic = "panic";

    /// <summary>0 for a panic, else the call's priority, 1 to 3.</summary>
    public static int UrgencyOf(Call call) => IsPanic(call) ? 0 : call.Desired.Details.Priority;

    /// <summary>The tier of a new call's sound: 3 for a panic, 2 for priority 1, else 1.</summary>
    public static int SoundOf(Call call) => IsPanic(call) ? 3 : call.Desired.Details.Priority == 1 ? 2 : 1;

    /// <summary>The kinds that commands raise and that can be muted, each with the title of the first command that raises it.</summary>
    public static IEnumerable<(string Kind, string Title)> Mutable(Settings settings) => settings.Commands.Values
        .Where(command => command.Enabled && command.Kind.Length > 0 && command.Kind != Panic)
        .GroupBy(command => command.Kind, StringComparer.Ordinal)
        .Select(kind => (kind.Key, kind.First().Title));

    /// <summary>What a client says it mutes.</summary>
    /// <param name="muted">Kinds joined by commas; anything else is harmless.</param>
    public static HashSet<string> Read(string muted)
    {
        const int longest = 2_000;
        var text = muted.Length > longest ? muted.Substring(0, longest) : muted;
        var kinds = new HashSet<string>(text.Split([','], StringSplitOptions.RemoveEmptyEntries).Select(kind => kind.Trim()), StringComparer.Ordinal);
        kinds.Remove(Panic);
        return kinds;
    }

    /// <summary>Whether an officer is in danger.</summary>
    public static bool IsPanic(Call call) => string.Equals(call.Kind, Panic, StringComparison.Ordinal);
}
