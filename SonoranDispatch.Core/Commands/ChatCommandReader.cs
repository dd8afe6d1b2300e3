using SonoranDispatch.Calls;
using SonoranDispatch.Configuration;
using SonoranDispatch.Intake;
using SonoranDispatch.Locales;
using SonoranDispatch.Notifications;
using SonoranDispatch.Players;
using SonoranDispatch.Texts;
using SonoranDispatch.Units;

namespace SonoranDispatch.Commands;

/// <summary>Reads the commands that raise calls: who typed what, and where they are. Tells the player when a text is missing or was cut.</summary>
internal sealed class ChatCommandReader(IPlayers players, ResponderFactory responders, CallerNotifier notifier, Settings settings, Locale locale)
{
    private const int LongestName = 60;
    private const string Anonymous = TextKeys.Page + ".anonymous";

    /// <summary>Reads a command.</summary>
    public ChatCommandInput Read(CommandUse use)
    {
        var text = SanitizedText.Clean(use.Raw, settings.Intake.MaxTextLength);
        return new ChatCommandInput(use.Player, CallerOf(use), responders.Of(use.Player), use.Command, text.Value, players.WhereIs(use.Player)) { WasCut = text.WasCut };
    }

    /// <summary>Tells the player that the command needs a text.</summary>
    public void TellUsage(ChatCommandInput typed) => notifier.Tell(typed.Player, TextKeys.Usage, ("command", typed.Command.Name));

    /// <summary>Tells the player that their text was too long, if it was and the call was accepted.</summary>
    public void TellIfCut(ChatCommandInput typed, IntakeResult result)
    {
        if (result.Accepted is not null && typed.WasCut) notifier.Tell(typed.Player, TextKeys.TextCut, ("count", settings.Intake.MaxTextLength));
    }

    private Caller CallerOf(CommandUse use)
    {
        var name = use.Command.Anonymous ? "" : SanitizedText.Clean(use.Name, LongestName).Value;
        return new Caller(use.Player, name.Length == 0 ? locale.Text(Anonymous) : name, use.Command.Anonymous)
        {
            Licence = players.LicenceOf(use.Player),
            Label = use.Command is { OfficersOnly: true, Anonymous: false } ? responders.LabelOf(use.Player) : "",
        };
    }
}
