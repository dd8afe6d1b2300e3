using System.Globalization;
using SonoranDispatch.Actions;
using SonoranDispatch.Audience;
using SonoranDispatch.Calls;
using SonoranDispatch.Configuration;
using SonoranDispatch.Contracts;
using SonoranDispatch.Duty;
using SonoranDispatch.Locales;
using SonoranDispatch.Notifications;
using SonoranDispatch.Players;
using SonoranDispatch.Response;

namespace SonoranDispatch.OfficerUi;

/// <summary>The officers' chat command. It offers the same actions as the page, and replies in the chat.</summary>
/// <param name="actions">Performs the actions.</param>
/// <param name="replies">Sends replies to callers.</param>
/// <param name="assists">Brings other departments to calls.</param>
/// <param name="screens">Knows which calls an officer sees.</param>
/// <param name="repository">The calls.</param>
/// <param name="duty">Knows who is on duty.</param>
/// <param name="clients">Sends to the officer's chat and screen.</param>
/// <param name="kinds">The kinds of calls.</param>
/// <param name="status">Sets the status of an officer's unit.</param>
/// <param name="links">Links players to accounts in the CAD.</param>
/// <param name="nearest">Shows the units near a call.</param>
/// <param name="attachments">Puts units on calls.</param>
/// <param name="forms">Changes calls.</param>
/// <param name="settings">The owner's settings.</param>
/// <param name="locale">The texts.</param>
public sealed class DispatchCommand(
    OfficerActions actions,
    CallReplies replies,
    AssistRequests assists,
    OfficerScreens screens,
    CallRepository repository,
    DutyRoster duty,
    IPlayerClients clients,
    CallKindTable kinds,
    UnitStatusCommand status,
    LinkCodes links,
    NearestUnits nearest,
    UnitAttachments attachments,
    CallForms forms,
    Settings settings,
    Locale locale)
{
    private const int MostListed = 10;
    private const int MostNotes = 5;

    /// <summary>Handles the command.</summary>
    /// <param name="player">The player's server id.</param>
    /// <param name="raw">The text after the command.</param>
    public void Take(int player, string raw)
    {
        var words = raw.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length > 0 && string.Equals(words[0], "link", StringComparison.OrdinalIgnoreCase))
        {
            // Without a link, nobody is a unit, and perhaps nobody on duty.
            links.Take(player, words.Length > 1 ? words[1] : "");
            return;
        }

        if (TakeDispatchers(player, words)) return;

        // Who asks for a department off duty is counted with the other refusals.
        if (!duty.IsOnDuty(player) && !(words.Length > 1 && string.Equals(words[0], OfficerActionNames.Assist, StringComparison.OrdinalIgnoreCase)))
        {
            Say(player, TextKeys.ActionOffDuty);
            return;
        }

        if (words.Length == 0)
        {
            clients.Send(player, EventNames.List, true);
            return;
        }

        var (word, number) = (words[0].ToLowerInvariant(), words.Length > 1 ? NumberIn(words[1]) : null);
        switch (word)
        {
            case "list":
                List(player);
                break;
            case "show" when number is { } call:
                ForCall(player, call, Show);
                break;
            case OfficerActionNames.Respond when words.Length == 1 || number is not null:
                Act(player, word, number ?? Newest(player), "", TextKeys.ActionNoCalls);
                break;
            case OfficerActionNames.Leave or OfficerActionNames.Primary or OfficerActionNames.Close when words.Length == 1 || number is not null:
                Act(player, word, number ?? Mine(player), "", TextKeys.ActionNone);
                break;
            case OfficerActionNames.Note or OfficerActionNames.Reply or OfficerActionNames.Assist when words.Length > 1:
                Act(player, word, number ?? Mine(player), string.Join(" ", words.Skip(number is null ? 1 : 2)), TextKeys.ActionNone);
                break;
            case "gps" when number is { } call:
                ForCall(player, call, Route);
                break;
            case "status":
                clients.Chat(player, status.Answer(player, words.Length > 1 ? words[1] : ""));
                break;
            case "mute":
                Mute(player, words.Length > 1 ? words[1].ToLowerInvariant() : "");
                break;
            default:
                Say(player, TextKeys.ActionUsage, ("command", settings.Dispatch.Command));
                break;
        }
    }

    // A dispatcher need not be on duty.
    private bool TakeDispatchers(int player, string[] words)
    {
        if (words.Length < 2 || NumberIn(words[1]) is not { } number) return false;

        switch (words[0].ToLowerInvariant())
        {
            case OfficerPermissions.Nearest:
                nearest.Ask(player, number);
                return true;
            case OfficerActionNames.Attach when words.Length > 2:
                Reply(player, attachments.Attach(player, number, string.Join(" ", words.Skip(2))));
                return true;
            case OfficerActionNames.Detach when words.Length > 2:
                Reply(player, attachments.Detach(player, number, string.Join(" ", words.Skip(2))));
                return true;
            case OfficerPermissions.Edit when words.Length > 3 && number > 0:
                var (edited, _) = forms.Save(player, number, new Dictionary<string, object?> { [words[2].ToLowerInvariant()] = string.Join(" ", words.Skip(3)) });
                Reply(player, edited);
                return true;
            default:
                return false;
        }
    }

    private void Reply(int player, ActionResult result)
    {
        if (result.Text.Length > 0) clients.Chat(player, result.Text);
    }

    private static int? NumberIn(string word) =>
        int.TryParse(word.TrimStart('#'), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private void Act(int player, string action, int? call, string text, string none)
    {
        if (call is not { } number) Say(player, none);
        else if (Done(player, action, number, text) is { Text.Length: > 0 } result) clients.Chat(player, result.Text);
    }

    private ActionResult Done(int player, string action, int number, string text) => action switch
    {
        OfficerActionNames.Reply => replies.Reply(player, number, text),
        OfficerActionNames.Assist => assists.Ask(player, number, text),
        _ => actions.Act(player, action, number, text),
    };

    private void List(int player)
    {
        var calls = repository.Calls.Where(call => screens.Shows(player, call)).Reverse().Take(MostListed).ToList();
        if (calls.Count == 0) Say(player, TextKeys.ActionNoCalls);
        foreach (var call in calls) Row(player, call);
    }

    private void Row(int player, Call call) => Say(
        player,
        TextKeys.ActionRow,
        ("call", call.Number),
        ("priority", call.Desired.Details.Priority),
        ("title", call.Desired.Details.Title),
        ("address", call.Desired.Details.Address),
        ("units", string.Join(" ", call.Responders.Select(responder => responder.Label))));

    private void Show(int player, Call call)
    {
        Row(player, call);
        if (call.Text.Length > 0) clients.Chat(player, call.Text);
        foreach (var note in call.AllNotes.Skip(call.AllNotes.Count - MostNotes)) clients.Chat(player, note.Label + ": " + note.Content);
    }

    private void Route(int player, Call call)
    {
        if (call.Desired.Place is not null) clients.Send(player, EventNames.Route, call.Number, true);
        Say(player, call.Desired.Place is null ? TextKeys.ActionNoPlace : TextKeys.ActionRoute, ("call", call.Number));
    }

    private void Mute(int player, string kind)
    {
        var known = kinds.Mutable.Select(mutable => mutable.Id).ToList();
        if (!known.Contains(kind)) Say(player, TextKeys.ActionKinds, ("kinds", string.Join(", ", known)));
        else Say(player, screens.ToggleMute(player, kind) ? TextKeys.ActionMuted : TextKeys.ActionUnmuted, ("kind", kind));
    }

    private void ForCall(int player, int number, Action<int, Call> act)
    {
        if (repository.Find(number) is { } call && screens.Shows(player, call)) act(player, call);
        else Say(player, TextKeys.ActionNoCall, ("call", number));
    }

    private int? Newest(int player) => repository.Calls.LastOrDefault(call => screens.Shows(player, call))?.Number;

    private int? Mine(int player) => repository.Calls.LastOrDefault(call => call.State != CallState.Closed && call.Involves(player))?.Number;

    private void Say(int player, string key, params (string Name, object? Value)[] values) => clients.Chat(player, locale.Text(key, values));
}
