using SonoranDispatch.Actions;
using SonoranDispatch.Audience;
using SonoranDispatch.Cad;
using SonoranDispatch.CadFeed;
using SonoranDispatch.Configuration;
using SonoranDispatch.Delivery;
using SonoranDispatch.LiveMap;
using SonoranDispatch.Locales;
using SonoranDispatch.OfficerUi;
using SonoranDispatch.Postals;
using SonoranDispatch.Units;

namespace SonoranDispatch;

/// <summary>Builds and runs what keeps units in the CAD up to date with the game, apart from calls: their panic, status and location, and links.</summary>
public sealed class UnitUpdates
{
    internal UnitUpdates(CompositionRoot root, RateLimiters limiters, UnitMatcher matcher, OfficersWithoutUnit missing, OfficerPermissions permissions, PostalMap postals, Settings settings, Locale locale, HostPorts ports)
    {
        var (players, clients, _, _, clock, random, log) = ports;
        Panics = new PanicUnits(root.Repository, root.Units, settings.Units);
        StatusSender = new UnitStatusSender(Cad, root.CircuitBreaker, limiters, clock, random, log);
        var arrivals = new SceneArrivals(root.Repository, clock);
        OnScene = new UnitsOnScene(matcher, arrivals, settings.Units.Status.OnScene);
        Statuses = new UnitStatuses(root.Repository, root.Units, players, StatusSender, arrivals, ports.SonoranCadUnits, settings.Units.Status, clock);
        Positions = new OfficerPositions(root.Repository, root.DutyRoster, root.Units, players, root.OnlinePlayers, new ResponderFactory(players, root.Units), permissions.Colleagues, clock);
        Colleagues = new ColleagueMap(Positions, players, root.OnlinePlayers, clients, root.IntakeCounters, locale, clock, log);
        Map = new ListMap(Positions, root.DutyRoster, root.OnlinePlayers, root.IntakeCounters, clients, root.PageMessages, clock);
        Locations = new UnitLocations(root.DutyRoster, root.Units, players, Positions, root.OnlinePlayers, ports.SonoranCadUnits, postals, Requests(CadOperation.UnitLocations), settings, clock);
        Links = new LinkCodes(Cad, Requests(CadOperation.Links), matcher, root.Units, root.OnlinePlayers, clients, root.PageMessages, locale, clock, log);
        Hints = new LinkHints(missing, Links, matcher, ports.SonoranCadUnits, root.OnlinePlayers, clients, settings, locale, log);

        ICad? Cad() => root.Cad;
        PacedRequest Requests(CadOperation operation) => new(Cad, operation, root.CircuitBreaker, limiters, clock, random, log);
    }

    /// <summary>Names officers' units to their panic calls.</summary>
    public PanicUnits Panics { get; }

    /// <summary>Sends units' statuses to the CAD.</summary>
    public UnitStatusSender StatusSender { get; }

    /// <summary>Units' statuses as they follow from the game.</summary>
    public UnitStatuses Statuses { get; }

    /// <summary>Notices units that are on scene in the CAD.</summary>
    internal UnitsOnScene OnScene { get; }

    /// <summary>The positions of officers on duty, for players who watch them.</summary>
    public OfficerPositions Positions { get; }

    /// <summary>Shows officers' colleagues on the game's map.</summary>
    public ColleagueMap Colleagues { get; }
    /// <summary>Shows officers' positions on the map in their colleagues' lists.</summary>
    public ListMap Map { get; }

    /// <summary>Shows units on the CAD's live map.</summary>
    public UnitLocations Locations { get; }

    /// <summary>Links players to accounts in the CAD.</summary>
    public LinkCodes Links { get; }

    /// <summary>Tells officers who are no unit how to link their account.</summary>
    public LinkHints Hints { get; }

    /// <summary>Whether the next tick has work to do.</summary>
    public bool IsBusy => Panics.IsBusy || StatusSender.IsBusy || Positions.IsBusy || Locations.IsBusy || Links.IsBusy || Hints.IsBusy;

    /// <summary>Whether the next <see cref="Dispatch"/> sends a request.</summary>
    public bool HasChosen => StatusSender.HasChosen || Locations.HasChosen || Links.HasChosen;

    /// <summary>When the next work is due, in milliseconds on the monotonic clock; <see cref="long.MaxValue"/> for never.</summary>
    public long NextDue => Math.Min(Statuses.NextDue, Math.Min(Positions.NextDue, Locations.NextDue));

    /// <summary>Looks at what changed in the game, before requests about calls are chosen.</summary>
    public void Advance()
    {
        Panics.Advance();
        Statuses.Advance();
        Positions.Advance();
        Hints.Advance();
    }

    /// <summary>First half of a tick: chooses what to send. Called after requests about calls were chosen.</summary>
    public void Prepare()
    {
        StatusSender.Prepare();
        Links.Prepare();
        Locations.Prepare();
    }

    /// <summary>Second half of a tick: sends what was chosen.</summary>
    public void Dispatch()
    {
        StatusSender.Dispatch();
        Links.Dispatch();
        Locations.Dispatch();
    }
}
