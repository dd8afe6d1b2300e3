using System.Globalization;
using SonoranDispatch.Calls;
using SonoranDispatch.Diagnostics;

namespace SonoranDispatch.Intake;

/// <summary>A report that became no call of its own, as other resources read it: a flat table of text and numbers.</summary>
public static class ReportLuaTable
{
    /// <summary>A report that joined a call.</summary>
    /// <param name="request">The report.</param>
    /// <param name="call">The number of the call that it joined.</param>
    /// <param name="reason">Why it joined.</param>
    public static IDictionary<string, object?> Joined(CallRequest request, int call, JoinReason reason)
    {
        var table = Of(request);
        (table["call"], table["reason"]) = (call, NameOf(reason));
        return table;
    }

    /// <summary>A report that was rejected: error and message say why; after these seconds it may be sent again.</summary>
    public static IDictionary<string, object?> Refused(CallRequest request, IntakeRejection rejection)
    {
        var table = Of(request);
        table["error"] = rejection.Why.Code;
        table["message"] = MessageFormatter.Fill(rejection.Why.Text, [request.Surface, request.Kind, rejection.Sender is { } player ? "player " + player.ToString(CultureInfo.InvariantCulture) : "a script of the server", rejection.Seconds]);
        table["seconds"] = rejection.Seconds;
        return table;
    }

    private static string NameOf(JoinReason reason) => reason switch
    {
        JoinReason.FollowUp => "follow-up",
        JoinReason.Copy => "copy",
        JoinReason.RepeatedAlert => "repeated alert",
        _ => "better report",
    };

    private static Dictionary<string, object?> Of(CallRequest request)
    {
        var table = new Dictionary<string, object?>
        {
            ["surface"] = request.Surface,
            ["kind"] = request.Kind,
            ["title"] = request.Title,
            ["code"] = request.Code,
            ["text"] = request.Text,
        };
        if (request.Caller.Player is { } player && !request.Caller.IsAnonymous) table["player"] = player;
        return table;
    }
}
