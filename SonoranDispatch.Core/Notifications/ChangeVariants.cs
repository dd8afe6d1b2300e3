using SonoranDispatch.Calls;
using SonoranDispatch.Contracts;
using SonoranDispatch.Players;

namespace SonoranDispatch.Notifications;

/// <summary>
/// The variants of a change message: the same for most officers, with the new response status for those who started or stopped responding.
/// Each is rendered on first use and then shared. Each note beyond the first is sent in its own message.
/// </summary>
internal sealed class ChangeVariants(Call before, Call after, PageMessageRenderer renderer)
{
    private readonly IReadOnlyList<CallNote> _added =
    [
        .. after.Desired.Notes.Skip(before.Desired.Notes.Count),
        .. after.Known.OthersNotes.Select(static other => other.Note).Where(note => !before.Known.OthersNotes.Any(known => ReferenceEquals(known.Note, note))),
    ];

    private readonly bool _hasNews =
        after.Desired.Notes.Count > before.Desired.Notes.Count
        || !ReferenceEquals(after.Known.OthersNotes, before.Known.OthersNotes)
        || before.Desired.Place != after.Desired.Place
        || CardFieldDefinition.All.Any(field => !field.IsSame(before, after));

    private IReadOnlyList<object[]>? _came;
    private IReadOnlyList<object[]>? _left;
    private IReadOnlyList<object[]>? _others;

    /// <summary>Sends a player their variant.</summary>
    public void SendTo(int player, IPlayerClients clients)
    {
        var (was, isNow) = (before.Involves(player), after.Involves(player));
        if (!_hasNews && was == isNow) return;

        var messages = was == isNow ? _others ??= Render(null) : isNow ? _came ??= Render(true) : _left ??= Render(false);
        foreach (var message in messages) clients.Send(player, EventNames.Call, message);
    }

    private List<object[]> Render(bool? isMine)
    {
        var messages = new List<object[]> { Event(renderer.Change(before, after, _added.Count > 0 ? _added[0] : null, isMine)) };
        for (var index = 1; index < _added.Count; index++) messages.Add(Event(renderer.Change(after, after, _added[index], null)));
        return messages;
    }

    private object[] Event(string text) => CallEventArguments.Of(after, 0, text);
}
