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

/// <summary>The one place where the modules are joined: read it from top to bottom to see the way of a call.</summary>
public sealed class CompositionRoot
{
    private readonly CallLoader _loader;
    private readonly CadCircuitBreaker _circuitBreaker;

    /// <summary>Joins the modules.</summary>
    /// <param name="settings">The owner's choices, checked.</param>
    /// <param name="locale">The texts.</param>
    /// <param name="postals">The postal map; empty where there is none.</param>
    /// <param name="ports">The outside.</param>
    public CompositionRoot(Settings settings, Locale locale, PostalMap postals, HostPorts ports)
    {
        var (players, clients, http, store, clock, random, log) = ports;

        Repository = CallRepository.OpenUnread(store);
        FollowedOfficers = new FollowedOfficers(Repository, players, settings.LiveMap, clock, random);
        var retention = new CallRetention(Repository, settings.Keeping, call => Reconciler.Next(call, clock.Milliseconds) is null, clock, log);
        OnlinePlayers = new OnlinePlayers();
        OnlinePlayers.Synchronize(players.Online());
        Units = new UnitRoster();
        var responders = new ResponderFactory(players, Units);
        var matcher = new UnitMatcher(players, OnlinePlayers, Units, settings.Units.Identifier);
        var departments = new DepartmentTable(settings.Departments);
        DutyRoster = new DutyRoster(players, settings.Duty, departments, Units, OnlinePlayers, ports.PlayerJobs);
        DutyPoller = new DutyPoller(DutyRoster, OnlinePlayers, players, settings.Duty, clock);
        Kinds = new CallKindTable(settings.Kinds, settings.Commands.Values);
        MutedKinds = new MutedKinds(OnlinePlayers, Kinds);
        Audience = new AudienceSelector(DutyRoster, departments, Kinds, MutedKinds, players, settings.Duty);
        var permissions = new OfficerPermissions(players, DutyRoster, Units, Audience, settings);
        PageMessages = new PageMessageRenderer(locale, settings, Kinds, clock);
        Screens = new OfficerScreens(Repository, Audience, MutedKinds, permissions, DutyRoster, Units, players, clients, PageMessages, clock);
        var notifier = new CallerNotifier(Repository, clients, locale, () => Cad is null || CircuitBreaker.LastFailure?.IsSettings == true, settings.Actions.TellCaller);

        Cad = settings.Cad.Account is { } account ? new DialectRouter(settings.Cad.Dialect, account, http, clock) : null;
        var limiters = new RateLimiters(settings.Cad.Limits, settings.Cad.BudgetShare);
        if (ports.RateLimitState?.Read() is { } pace) limiters.Restore(pace, clock.Milliseconds);
        _circuitBreaker = new CadCircuitBreaker(Cad is null ? null : new CadConnectivity(Cad), clock, random, log, limiters[CadEndpoint.Version]);
        Synchronizer = new CallSynchronizer(Repository, Cad, CircuitBreaker, limiters, clock, random, log);

        UnitPoller = new UnitPoller(
            Cad, CircuitBreaker, limiters, matcher, OnlinePlayers, new OfficersWithoutUnit(DutyRoster, Units), ports.SonoranCadUnits, settings.Units, clock, random, log);

        StreetRequests = new StreetRequests(clients, clock);
        CallOpener = new CallOpener(Repository, Synchronizer, StreetRequests, postals, new DuplicateDetector(Repository, settings.Intake, clock), notifier, settings, clock, random);
        JoinTimes = new PlayerJoinTimes(clock);
        var cooldowns = new Cooldowns(clock);
        IntakeRateLimiter = new IntakeRateLimiter(settings.Limits, cooldowns, IntakeCounters, clock);
        Intake = new CallIntake(IntakeRateLimiter, CallOpener, IntakeCounters, notifier, players, log);
        GameAlerts = new GameAlerts(request => Intake.Take(request), players, DutyRoster, JoinTimes, settings.Game, locale, clock, random);
        LockedPlates = new LockedPlates(settings.TrafficStops.LockedSeconds * 1_000L, clock);
        var assistance = new OfficerAssistance(Repository, Intake, cooldowns, notifier, locale, clock, random);
        var stops = new TrafficStops(Intake, ports.Vehicles, LockedPlates, settings.TrafficStops, locale, random);
        Commands = new CommandHandler(Intake, assistance, stops, players, DutyRoster, responders, cooldowns, notifier, settings, locale, random);
        Suggestions = new CommandSuggestions(players, clients, DutyRoster, settings, locale);

        CallActions = new CallActions(Repository, settings.Actions, locale, clock);
        Intake.Accepted += (request, call) => CallActions.LeaveOthers(call, request.Responders);
        var test = new TestCall(Repository, Intake, CallActions, players, locale, clock, log);
        AdminCommands = new AdminCommands(
            Repository, Synchronizer, new StatusReport(Cad, CircuitBreaker, Repository, Synchronizer, clock, IntakeCounters), new OfficerReport(players, OnlinePlayers, DutyRoster, Units, Audience, Kinds),
            new SettingsCheck(ports.Config, ports.Convar, settings.Cad.Account, ports.Resource), test);
        OfficerActions = new OfficerActions(CallActions, permissions, DutyRoster, responders, notifier, settings, locale, clock);
        DispatchCommand = new DispatchCommand(OfficerActions, Screens, Repository, DutyRoster, clients, Kinds, settings, locale);
        var reconnect = new ResponderReconnect(CallActions, responders, players, DutyRoster, Units);
        PageRequests = new PageRequestHandler(Repository, Screens, OfficerActions, permissions, reconnect, player => Commands.Take(player, BuiltInCommands.Panic, ""), clients, PageMessages, locale, clock);
        Compat = new CompatSurfacesFactory(Repository, Intake, CallActions, DutyRoster, Units, responders, departments, IntakeCounters, settings.Compat, locale)
            .Open(players, ports.IsResourceRunning, clock, random, log);
        var (unitReader, longest) = (new UnitReader(Units, players, responders), settings.Intake.MaxTextLength);
        Exports = new ExportHandlers(Intake, new CallRequestReader(unitReader, players, locale, longest, log), new CallChangeExports(Repository, CallActions, unitReader, longest), Repository, DutyRoster, CircuitBreaker, Synchronizer);
        _loader = new CallLoader(Repository, store, call => ResponderReconnect.Recognised(call, players), ports.ReadClock ?? (() => clock.Milliseconds), log);
        Loop = new DispatchLoop(this, _loader, retention, notifier, test, ports.RateLimitState, clock);
    }

    /// <summary>The calls.</summary>
    public CallRepository Repository { get; }

    /// <summary>Who is on the server.</summary>
    public OnlinePlayers OnlinePlayers { get; }

    /// <summary>Who is on duty.</summary>
    public DutyRoster DutyRoster { get; }

    /// <summary>Which player is which unit in the CAD.</summary>
    public UnitRoster Units { get; }

    /// <summary>The reads of the CAD's units.</summary>
    public UnitPoller UnitPoller { get; }

    /// <summary>The looks at what nobody announces.</summary>
    public DutyPoller DutyPoller { get; }

    /// <summary>The kinds of calls.</summary>
    public CallKindTable Kinds { get; }

    /// <summary>Which kinds officers do not want to hear of.</summary>
    public MutedKinds MutedKinds { get; }

    /// <summary>Who is told of what.</summary>
    public AudienceSelector Audience { get; }

    /// <summary>What officers' screens hold.</summary>
    public OfficerScreens Screens { get; }

    /// <summary>What pages are sent, rendered.</summary>
    public PageMessageRenderer PageMessages { get; }

    /// <summary>What can be done with a call, by whomever.</summary>
    public CallActions CallActions { get; }

    /// <summary>What officers do with calls.</summary>
    public OfficerActions OfficerActions { get; }

    /// <summary>The same, typed.</summary>
    public DispatchCommand DispatchCommand { get; }

    /// <summary>What players' pages ask for.</summary>
    public PageRequestHandler PageRequests { get; }

    /// <summary>The CAD; <c>null</c> where the settings name none.</summary>
    public DialectRouter? Cad { get; }

    /// <summary>What is on its way to the CAD.</summary>
    public CallSynchronizer Synchronizer { get; }

    /// <summary>The owner's command.</summary>
    public AdminCommands AdminCommands { get; }

    /// <summary>Questions to callers' clients.</summary>
    public StreetRequests StreetRequests { get; }

    /// <summary>Makes requests calls, without asking whether they may be made.</summary>
    public CallOpener CallOpener { get; }

    /// <summary>Who joined when.</summary>
    public PlayerJoinTimes JoinTimes { get; }

    /// <summary>What happens in the game.</summary>
    public GameAlerts GameAlerts { get; }

    /// <summary>How much may come in.</summary>
    public IntakeRateLimiter IntakeRateLimiter { get; }

    /// <summary>What came in by which way, and what was turned away.</summary>
    public IntakeCounters IntakeCounters { get; } = new();

    /// <summary>The one intake for new calls, whoever raises them.</summary>
    public CallIntake Intake { get; }

    /// <summary>What scripts say that were written for another dispatch resource.</summary>
    public CompatSurfaces Compat { get; }

    /// <summary>What other server resources may ask for.</summary>
    public ExportHandlers Exports { get; }

    /// <summary>What players type.</summary>
    public CommandHandler Commands { get; }

    /// <summary>The officers whose calls go where they go.</summary>
    public FollowedOfficers FollowedOfficers { get; }

    /// <summary>What officers' plate readers locked.</summary>
    public LockedPlates LockedPlates { get; }

    /// <summary>The chat's help for commands.</summary>
    public CommandSuggestions Suggestions { get; }

    /// <summary>Whether anything may be sent, and why not.</summary>
    public CadCircuitBreaker CircuitBreaker => _circuitBreaker;

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
        PageRequests.Hello(player, muted);
        Suggestions.Greet(player);
        FollowedOfficers.Welcome(player);
    }

    /// <summary>The resource stops: what is not durable yet becomes so. Nothing is called afterwards.</summary>
    public void Stop()
    {
        Suggestions.TakeAway();
        _loader.Dispose();
        Repository.Flush();
    }
}
