using SonoranDispatch.Actions;
using SonoranDispatch.Administration;
using SonoranDispatch.Audience;
using SonoranDispatch.Cad;
using SonoranDispatch.CadFeed;
using SonoranDispatch.Calls;
using SonoranDispatch.Commands;
using SonoranDispatch.Compatibility;
using SonoranDispatch.Configuration;
using SonoranDispatch.Configuration.Options;
using SonoranDispatch.Delivery;
using SonoranDispatch.Duty;
using SonoranDispatch.Exports;
using SonoranDispatch.GameEvents;
using SonoranDispatch.Intake;
using SonoranDispatch.LiveMap;
using SonoranDispatch.Locales;
using SonoranDispatch.Notifications;
using SonoranDispatch.OfficerUi;
using SonoranDispatch.Players;
using SonoranDispatch.Postals;
using SonoranDispatch.Units;

namespace SonoranDispatch;

/// <summary>The one place where the rooms are joined: read it from top to bottom to see the way of a call.</summary>
public sealed class CompositionRoot
{
    private readonly CallLoading _loading;
    private readonly SendingGate _gate;

    /// <summary>Joins the rooms.</summary>
    /// <param name="settings">The owner's choices, checked.</param>
    /// <param name="locale">The texts.</param>
    /// <param name="postals">The postal map; empty where there is none.</param>
    /// <param name="ports">The outside.</param>
    public CompositionRoot(Settings settings, Locale locale, PostalMap postals, Ports ports)
    {
        var (players, clients, http, store, clock, random, log) = ports;

        Book = CallBook.OpenUnread(store);
        Followed = new FollowedOfficers(Book, players, settings.LiveMap, clock, random);
        var retention = new CallRetention(Book, settings.Keeping, call => Reconciler.Next(call, clock.Milliseconds) is null, clock, log);
        Attendance = new Attendance();
        Attendance.Correct(players.Online());
        Units = new UnitRoster();
        var crew = new Crew(players, Units);
        var matching = new UnitMatching(players, Attendance, Units, settings.Units.Identifier);
        var departments = new DepartmentTable(settings.Departments);
        Roster = new DutyRoster(players, settings.Duty, departments, Units, Attendance, ports.Jobs);
        Rounds = new DutyRounds(Roster, Attendance, players, settings.Duty, clock);
        Kinds = new KindTable(settings.Kinds, settings.Commands.Values);
        Mutes = new Mutes(Attendance, Kinds);
        Audience = new AudienceSelector(Roster, departments, Kinds, Mutes, players, settings.Duty);
        var rights = new OfficerRights(players, Roster, Units, Audience, settings);
        Json = new PageJson(locale, settings, Kinds, clock);
        Screens = new Screens(Book, Audience, Mutes, rights, Roster, Units, players, clients, Json, clock);
        var news = new CallerNews(Book, clients, locale, () => Cad is null || Gate.Trouble?.IsSettings == true, settings.Actions.TellCaller);

        Cad = settings.Cad.Account is { } account ? new DialectChoice(settings.Cad.Dialect, account, http, clock) : null;
        var budgets = new RateBudgets(settings.Cad.Limits, settings.Cad.BudgetShare);
        if (ports.Pace?.Read() is { } pace) budgets.Remember(pace, clock.Milliseconds);
        _gate = new SendingGate(Cad is null ? null : new DialectLink(Cad), clock, random, log, budgets[CadEndpoint.Version]);
        Courier = new Courier(Book, Cad, Gate, budgets, clock, random, log);

        UnitsReading = new UnitsReading(
            Cad, Gate, budgets, matching, Attendance, new UnitSearch(Roster, Units), ports.OfficialUnits, settings.Units, clock, random, log);

        Streets = new StreetQuestions(clients, clock);
        Intake = new CallIntake(Book, Courier, Streets, postals, new Repeats(Book, settings.Intake, clock), news, settings, clock, random);
        Arrivals = new Arrivals(clock);
        var cooldowns = new Cooldowns(clock);
        Gatekeeper = new Gatekeeper(settings.Limits, cooldowns, Tally, clock);
        Door = new CallDoor(Gatekeeper, Intake, Tally, news, players, log);
        GameAlerts = new GameAlerts(request => Door.Take(request), players, Roster, Arrivals, settings.Game, locale, clock, random);
        PlateReaders = new PlateReaders(settings.TrafficStops.LockedSeconds * 1_000L, clock);
        var help = new CallsForHelp(Book, Door, cooldowns, news, locale, clock, random);
        var stops = new TrafficStops(Door, ports.Vehicles, PlateReaders, settings.TrafficStops, locale, random);
        Commands = new CommandIntake(Door, help, stops, players, Roster, crew, cooldowns, news, settings, locale, random);
        Suggestions = new CommandSuggestions(players, clients, Roster, settings, locale);

        Desk = new DispatchDesk(Book, settings.Actions, locale, clock);
        Door.Taken += (request, call) => Desk.LeaveOthers(call, request.Responders);
        var test = new TestCall(Book, Door, Desk, players, locale, clock, log);
        Admin = new AdminDesk(
            Book, Courier, new StatusReport(Cad, Gate, Book, Courier, clock, Tally), new OfficerReport(players, Attendance, Roster, Units, Audience, Kinds),
            new SettingsCheck(ports.Config, ports.Convar, settings.Cad.Account, ports.Resource), test);
        Officers = new OfficerDesk(Desk, rights, Roster, crew, news, settings, locale, clock);
        OfficerCommand = new OfficerCommand(Officers, Screens, Book, Roster, clients, Kinds, settings, locale);
        var responders = new ResponderKeeping(Desk, crew, players, Roster, Units);
        Pages = new PageRequests(Book, Screens, Officers, rights, responders, player => Commands.Take(player, BuiltInCommands.Panic, ""), clients, Json, locale, clock);
        Compat = new CompatRoom(Book, Door, Desk, Roster, Units, crew, departments, Tally, settings.Compat, locale)
            .Open(players, ports.Runs, clock, random, log);
        var (who, longest) = (new WhoReader(Units, players, crew), settings.Intake.MaxTextLength);
        Exports = new ExportDesk(Door, new RequestReader(who, players, locale, longest, log), new CallWriter(Book, Desk, who, longest), Book, Roster, Gate, Courier);
        _loading = new CallLoading(Book, store, call => ResponderKeeping.Recognised(call, players), ports.ReadClock ?? (() => clock.Milliseconds), log);
        Loop = new DispatchLoop(this, _loading, retention, news, test, ports.Pace, clock);
    }

    /// <summary>The calls.</summary>
    public CallBook Book { get; }

    /// <summary>Who is on the server.</summary>
    public Attendance Attendance { get; }

    /// <summary>Who is on duty.</summary>
    public DutyRoster Roster { get; }

    /// <summary>Which player is which unit in the CAD.</summary>
    public UnitRoster Units { get; }

    /// <summary>The reads of the CAD's units.</summary>
    public UnitsReading UnitsReading { get; }

    /// <summary>The looks at what nobody announces.</summary>
    public DutyRounds Rounds { get; }

    /// <summary>The kinds of calls.</summary>
    public KindTable Kinds { get; }

    /// <summary>Which kinds officers do not want to hear of.</summary>
    public Mutes Mutes { get; }

    /// <summary>Who is told of what.</summary>
    public AudienceSelector Audience { get; }

    /// <summary>What officers' screens hold.</summary>
    public Screens Screens { get; }

    /// <summary>What pages are sent, rendered.</summary>
    public PageJson Json { get; }

    /// <summary>What can be done with a call, by whomever.</summary>
    public DispatchDesk Desk { get; }

    /// <summary>What officers do with calls.</summary>
    public OfficerDesk Officers { get; }

    /// <summary>The same, typed.</summary>
    public OfficerCommand OfficerCommand { get; }

    /// <summary>What players' pages ask for.</summary>
    public PageRequests Pages { get; }

    /// <summary>The CAD; <c>null</c> where the settings name none.</summary>
    public DialectChoice? Cad { get; }

    /// <summary>What is on its way to the CAD.</summary>
    public Courier Courier { get; }

    /// <summary>The owner's command.</summary>
    public AdminDesk Admin { get; }

    /// <summary>Questions to callers' clients.</summary>
    public StreetQuestions Streets { get; }

    /// <summary>Makes requests calls, without asking whether they may be made.</summary>
    public CallIntake Intake { get; }

    /// <summary>Who joined when.</summary>
    public Arrivals Arrivals { get; }

    /// <summary>What happens in the game.</summary>
    public GameAlerts GameAlerts { get; }

    /// <summary>How much may come in.</summary>
    public Gatekeeper Gatekeeper { get; }

    /// <summary>What came in by which way, and what was turned away.</summary>
    public Tally Tally { get; } = new();

    /// <summary>The one door for new calls, whoever raises them.</summary>
    public CallDoor Door { get; }

    /// <summary>What scripts say that were written for another dispatch resource.</summary>
    public CompatDesk Compat { get; }

    /// <summary>What other server resources may ask for.</summary>
    public ExportDesk Exports { get; }

    /// <summary>What players type.</summary>
    public CommandIntake Commands { get; }

    /// <summary>The officers whose calls go where they go.</summary>
    public FollowedOfficers Followed { get; }

    /// <summary>What officers' plate readers locked.</summary>
    public PlateReaders PlateReaders { get; }

    /// <summary>The chat's help for commands.</summary>
    public CommandSuggestions Suggestions { get; }

    /// <summary>Whether anything may be sent, and why not.</summary>
    public SendingGate Gate => _gate;

    /// <summary>The tick.</summary>
    public DispatchLoop Loop { get; }

    /// <inheritdoc cref="DispatchLoop.IsBusy"/>
    public bool IsBusy => Loop.IsBusy;

    /// <inheritdoc cref="DispatchLoop.NextDue"/>
    public long NextDue => Loop.NextDue;

    /// <inheritdoc cref="DispatchLoop.Advance"/>
    public void Advance() => Loop.Advance();

    /// <summary>A player's page is up: he gets texts, the chat's help, and his open call for help is his again.</summary>
    /// <param name="player">Who.</param>
    /// <param name="muted">The kinds he does not want to hear of, joined by commas.</param>
    public void Greet(int player, string muted)
    {
        Pages.Hello(player, muted);
        Suggestions.Greet(player);
        Followed.Welcome(player);
    }

    /// <summary>The resource stops: what is not durable yet becomes so. Nothing is called afterwards.</summary>
    public void Stop()
    {
        Suggestions.TakeAway();
        _loading.Dispose();
        Book.Flush();
    }
}
