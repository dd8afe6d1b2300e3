using SonoranDispatch.Calls;
using SonoranDispatch.Configuration;

namespace SonoranDispatch.Intake;

/// <summary>The command with which the caller of a call answers a reply, or takes the call back.</summary>
public static class AnswerCommand
{
    private const string Named = "911";
    private const string Anonymous = "911a";

    /// <summary>
    /// Returns the command's id: the one that made the call, or for a call by phone or another resource /911, or /911a if its caller is anonymous.
    /// </summary>
    /// <returns>Null if that command is disabled, or for an officer's own call, which is answered on its page.</returns>
    public static string? IdOf(Call call, Settings settings)
    {
        if (call.CommandId.Length == 0 && call.IsByOfficer) return null;

        var id = call.CommandId.Length > 0 ? call.CommandId : call.Caller.IsAnonymous ? Anonymous : Named;
        return settings.Commands.TryGetValue(id, out var command) && command.Enabled ? id : null;
    }

    /// <summary>Whether a person is the caller of a call, by server id or licence, and withholds their name if the caller did.</summary>
    public static bool IsCaller(Caller caller, Caller who) =>
        caller.IsAnonymous == who.IsAnonymous
        && ((caller.Player is { } player && player == who.Player) || (caller.Licence is not null && string.Equals(caller.Licence, who.Licence, StringComparison.Ordinal)));
}
