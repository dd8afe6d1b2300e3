using SonoranDispatch.Actions;
using SonoranDispatch.Audience;
using SonoranDispatch.Configuration;
using SonoranDispatch.Locales;
using SonoranDispatch.OfficerUi;
using SonoranDispatch.Postals;
using SonoranDispatch.Units;

namespace SonoranDispatch;

/// <summary>Builds and runs what officers ask for: the requests of their pages, the officers' command, and the units near a call.</summary>
public sealed class OfficerRequests
{
    internal OfficerRequests(
        CompositionRoot root, OfficerPermissions permissions, ResponderFactory responders, UnitMatcher matcher, Action<int> panic, PostalMap postals, Settings settings, Locale locale, HostPorts ports)
    {
        var (players, clients, _, _, clock, _, _) = ports;
        Units = new UnitsOnDuty(root.Repository, root.DutyRoster, root.Units, matcher);
        var distances = new DistanceText(root.OnlinePlayers, locale);
        Nearest = new NearestUnits(
            root.Repository, permissions, root.DutyRoster, Units, new OfficerSurvey(players, root.UnitUpdates.Positions, responders, clock), new NearestAnswer(clients, distances, locale), root.IntakeCounters, root.OnlinePlayers, locale, clock);
        var attachments = new UnitAttachments(root.OfficerActions, root.CallActions, permissions, Units, responders, clients, root.IntakeCounters, locale);
        var forms = new CallForms(root.OfficerActions, root.CallActions, root.Intake, permissions, new CallFormReader(postals, settings, locale), new CommandByCode(settings), root.IntakeCounters, locale);
        var status = new UnitStatusCommand(root.UnitUpdates.Statuses, root.Units, root.OnlinePlayers, locale, clock);
        Command = new DispatchCommand(
            root.OfficerActions, root.Responses.Replies, root.Responses.Assists, root.Screens, root.Repository, root.DutyRoster, clients, root.Kinds, status, root.UnitUpdates.Links, Nearest, attachments, forms, settings, locale);
        var reconnect = new CallerAndResponderTracker(root.CallActions, responders, players, root.OnlinePlayers, root.DutyRoster, root.Units);
        Pages = new PageRequestHandler(
            root.Repository, root.Screens, root.OfficerActions, root.Responses.Replies, root.Responses.Assists, permissions, reconnect, Nearest, attachments, forms, distances, panic, root.OnlinePlayers, clients, root.PageMessages, locale, clock);
    }

    /// <summary>Shows which units are near a call.</summary>
    public NearestUnits Nearest { get; }

    /// <summary>The units on duty whose officers are on this server.</summary>
    internal UnitsOnDuty Units { get; }

    /// <summary>The <c>/dispatch</c> command: officer actions typed in chat.</summary>
    public DispatchCommand Command { get; }

    /// <summary>Handles the requests from players' pages.</summary>
    public PageRequestHandler Pages { get; }

    /// <summary>Whether the next tick has work to do.</summary>
    public bool IsBusy => Nearest.IsBusy;

    /// <summary>When the next work is due, in milliseconds on the monotonic clock; <see cref="long.MaxValue"/> for never.</summary>
    public long NextDue => Nearest.NextDue;

    /// <summary>Answers what was asked.</summary>
    public void Advance() => Nearest.Advance();
}
