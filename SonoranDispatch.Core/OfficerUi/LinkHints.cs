using SonoranDispatch.CadFeed;
using SonoranDispatch.Configuration;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Locales;
using SonoranDispatch.Players;
using SonoranDispatch.Units;

namespace SonoranDispatch.OfficerUi;

/// <summary>
/// Tells officers on duty who are no unit in the CAD, once a session, how to link their account. Warns once, when somebody is online, if units can be
/// matched with nobody. The official resource has its own way to link: while it runs, nobody is told.
/// </summary>
public sealed class LinkHints
{
    private readonly LinkCodes _codes;
    private readonly UnitMatcher _matcher;
    private readonly ISonoranCadUnitList? _sonoranCad;
    private readonly OnlinePlayers _online;
    private readonly IPlayerClients _clients;
    private readonly Settings _settings;
    private readonly Locale _locale;
    private readonly ILog _log;
    private readonly PerPlayer<string> _told;
    private bool _isChecked;

    /// <summary>Subscribes to officers who were not found among the units.</summary>
    public LinkHints(
        OfficersWithoutUnit missing, LinkCodes codes, UnitMatcher matcher, ISonoranCadUnitList? sonoranCad, OnlinePlayers online, IPlayerClients clients, Settings settings, Locale locale, ILog log)
    {
        (_codes, _matcher, _sonoranCad, _online, _clients, _settings, _locale, _log) = (codes, matcher, sonoranCad, online, clients, settings, locale, log);
        _told = new PerPlayer<string>(online);
        missing.NotFound += Hint;
    }

    /// <summary>Whether the next <see cref="Advance"/> has something to check.</summary>
    public bool IsBusy => !_isChecked && _online.Players.Count > 0;

    /// <summary>Checks once whether players have identifiers of the type by which units are matched.</summary>
    public void Advance()
    {
        if (!IsBusy) return;

        _isChecked = true;
        if (_settings.Cad.Account is not null && !_matcher.KnowsAnybody) _log.Write(Messages.IdentifierUnknown, _settings.Units.Identifier);
    }

    private void Hint(int player)
    {
        if (_settings.Dispatch.Command.Length == 0 || _told.TryGet(player, out _) || !_codes.IsPossible || _sonoranCad?.IsRunning == true) return;

        _told.Set(player, "");
        _clients.Chat(player, _locale.Text(TextKeys.LinkHint, ("command", _settings.Dispatch.Command)));
    }
}
