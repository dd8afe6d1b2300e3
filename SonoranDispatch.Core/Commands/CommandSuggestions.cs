using SonoranDispatch.Configuration;
using SonoranDispatch.Duty;
using SonoranDispatch.Locales;
using SonoranDispatch.Players;

namespace SonoranDispatch.Commands;

/// <summary>
/// Shows the chat's help for commands while a player types, in the server's language and only for commands the player may use now. Uses the chat's
/// own events: chat:addSuggestion (name, help, list of name and help) and chat:removeSuggestion (name).
/// </summary>
public sealed class CommandSuggestions
{
    /// <summary>The chat's event that adds a suggestion.</summary>
    public const string Add = "chat:addSuggestion";

    /// <summary>The chat's event that removes a suggestion.</summary>
    public const string Remove = "chat:removeSuggestion";

    private readonly IPlayers _players;
    private readonly IPlayerClients _clients;
    private readonly DutyRoster _roster;
    private readonly Settings _settings;
    private readonly Locale _locale;
    private readonly CommandActions _actions;
    private readonly PerPlayer<HashSet<string>> _shown;

    /// <summary>Subscribes to changes of duty.</summary>
    internal CommandSuggestions(CommandActions actions, IPlayers players, OnlinePlayers online, IPlayerClients clients, DutyRoster roster, Settings settings, Locale locale)
    {
        (_actions, _players, _clients, _roster, _settings, _locale) = (actions, players, clients, roster, settings, locale);
        _shown = new PerPlayer<HashSet<string>>(online);
        roster.Changed += player =>
        {
            if (_shown.TryGet(player, out _)) Show(player, isNew: false);
        };
    }

    /// <summary>Shows the suggestions to a player whose chat has loaded.</summary>
    public void Greet(int player) => Show(player, isNew: true);

    /// <summary>Removes all suggestions, because the commands no longer exist once the resource stops.</summary>
    public void TakeAway()
    {
        foreach (var pair in _shown.Players)
            foreach (var name in pair.Value) _clients.Send(pair.Key, Remove, name);

        _shown.Clear();
    }

    private void Show(int player, bool isNew)
    {
        var shown = _shown.Of(player, () => new HashSet<string>(StringComparer.Ordinal));
        foreach (var command in _settings.Commands.Values.Where(command => command.Enabled))
        {
            var name = "/" + command.Name;
            if (MayUse(player, command))
            {
                if (shown.Add(name) || isNew) _clients.Send(player, Add, name, HelpOf(command), Parameters(command));
            }
            else if (shown.Remove(name))
            {
                _clients.Send(player, Remove, name);
            }
        }
    }

    private bool MayUse(int player, CommandSettings command) =>
        (command.Permission.Length == 0 || _players.IsAllowed(player, command.Permission)) && (!command.OfficersOnly || _roster.IsOnDuty(player));

    private string HelpOf(CommandSettings command)
    {
        var key = TextKeys.HelpOf(command.Id);
        return command.Help.Length > 0 ? command.Help : _locale.Has(key) ? _locale.Text(key) : command.Title;
    }

    private List<object> Parameters(CommandSettings command) => [.. _actions.Of(command).ParametersOf(command).Select(parameter => new Dictionary<string, object>(StringComparer.Ordinal)
    {
        ["name"] = _locale.Text(parameter.NameKey),
        ["help"] = _locale.Text(parameter.HelpKey),
    })];
}
