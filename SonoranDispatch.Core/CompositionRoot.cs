using SonoranDispatch.Actions;
using SonoranDispatch.Administration;
using SonoranDispatch.Audience;
using SonoranDispatch.Cad;
using SonoranDispatch.CadFeed;
using SonoranDispatch.Calls;
using SonoranDispatch.Commands;
using SonoranDispatch.Compatibility;
using SonoranDispatch.Configuration;
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

/// <summary>Builds and connects all modules. Read it from top to bottom to follow a call through the system.</summary>
public sealed class CompositionRoot
{
    private readonly CallLoader _loader;
    private readonly CadClient _client;
    private readonly CadCircuitBreaker _circuitBreaker;

    /// <summary>Builds and connects the modules.</summary>
    /// <param name="settings">The owner's settings, validated.</param>
    /// <param name="locale">The texts that players see.</param>
    /// <param name="postals">The postal map. Empty if there is none.</param>
    /// <param name="ports">What the host provides: the game server or a simulation.</param>
    public CompositionRoot(Settings settings, Locale locale, PostalMap postals, HostPorts ports)
    {
        var (players, clients, http, store, clock, random, log) = ports;
        var asWritten = settings;
        settings = LanguageDefaults.Fill(settings, locale);
        Repository = new CallRepository(store, clock);
        var retention = new CallRetention(Repository, settings.Calls, call => (call.Known.Closed || !call.IsSetAside) && Reconciler.Next(call, clock.Milliseconds) is null, clock, log);
        OnlinePlayers = new OnlinePlayers(players, clock);
        OnlinePlayers.Synchronize(players.Online());
        Units = new UnitRoster();
        FollowedOfficers = new FollowedOfficers(Repository, players, Units, ports.SonoranCadUnits, postals, settings, clock, random);
        var responders = new ResponderFactory(players, Units);
        var matcher = new UnitMatcher(players, OnlinePlayers, Units, settings.Units.Identifier);
        var departments = new DepartmentTable(settings.Departments);
        DutyRoster = new DutyRoster(players, settings.Duty, departments, Units, OnlinePlayers, ports.PlayerJobs);
        DutyChangePoller = new DutyChangePoller(DutyRoster, OnlinePlayers, players, settings.Duty, clock);
        Kinds = new CallKindTable(settings.Kinds, settings.Commands.Values);
        MutedKinds = new MutedKinds(OnlinePlayers, Kinds);
        Audience = new AudienceSelector(DutyRoster, departments, Kinds, MutedKinds, players, settings.Duty, new HeldCalls(Repository, matcher.Dispatchers, settings.Cards.DispatcherFirstSeconds, clock));
        var permissions = new OfficerPermissions(players, DutyRoster, Units, Audience, settings);
        PageMessages = new PageMessageRenderer(locale, settings, Kinds, clock);
        Screens = new OfficerScreens(Repository, Audience, MutedKinds, permissions, DutyRoster, Units, OnlinePlayers, players, clients, PageMessages, clock);
        var notifier = new CallerNotifier(Repository, clients, locale, () => Cad is null || CircuitBreaker.LastFailure?.IsSettings == true, settings.Actions.TellCaller, settings.CadCalls.TellCaller);
        Transport = new GuardedTransport(http, clock, log);
        _client = new CadClient(settings.Cad, Transport, clock, store.ReadSalt(random.NewUuid().ToString("N") + random.NewUuid().ToString("N")), settings.Units.Identifier == UnitSettings.Discord);
        var limiters = new RateLimiters(settings.Cad.Limits, settings.Cad.BudgetShare);
        if (ports.RateLimitState?.Read() is { } pace) limiters.Restore(pace, clock.Milliseconds);
        _circuitBreaker = new CadCircuitBreaker(Cad, clock, random, log, limiters[CadEndpoint.Version], settings.Cad.Dialect == CadDialect.V2 ? null : limiters[CadEndpoint.V1]);
        Synchronizer = new CallSynchronizer(Repository, Cad, CircuitBreaker, limiters, clock, random, log, _client.Binding, () => matcher.Dispatchers.IsAnyOnline);
        var missing = new OfficersWithoutUnit(DutyRoster, Units);
        UnitPoller = new UnitPoller(Cad, CircuitBreaker, limiters, matcher, OnlinePlayers, missing, ports.SonoranCadUnits, settings.Units, clock, random, log);
        UnitUpdates = new UnitUpdates(this, limiters, matcher, missing, permissions, postals, settings, locale, ports);
        CadUpdates = new CadUpdates(this, limiters, matcher, responders, postals, settings, locale, _client, ports);
        StreetRequests = new StreetRequests(clients, OnlinePlayers, clock);
        var duplicates = new DuplicateDetector(Repository, OnlinePlayers, settings, ports.CallingScript, clock);
        CallOpener = new CallOpener(Repository, Synchronizer, StreetRequests, postals, duplicates, notifier, new AreaSelector(settings.Areas, departments, Audience), settings, clock, random);
        var cooldowns = new Cooldowns(OnlinePlayers, clock);
        IntakeRateLimiter = new IntakeRateLimiter(settings.Limits, cooldowns, IntakeCounters, OnlinePlayers, clock);
        Intake = new CallIntake(
            duplicates, IntakeRateLimiter, CallOpener, new ReportJoiner(Repository, duplicates, notifier, OnlinePlayers, locale, clock),
            new FollowUpLimiter(IntakeCounters, OnlinePlayers, clock), IntakeCounters, notifier, settings.Intake, players, log);
        GameAlerts = new GameAlerts(request => Intake.Take(request), players, DutyRoster, OnlinePlayers, settings.Game, locale, clock, random);
        LockedPlates = new LockedPlates(settings.TrafficStops.LockedSeconds * 1_000L, OnlinePlayers, clock);
        CallActions = new CallActions(Repository, settings.Actions, locale, clock);
        OfficerActions = new OfficerActions(CallActions, permissions, DutyRoster, responders, OnlinePlayers, notifier, settings, locale, clock);
        Responses = new CallResponses(this, departments, permissions, responders, notifier, settings, locale, clock);
        Typed = new PlayerCommands(this, responders, cooldowns, notifier, settings, locale, ports);
        Intake.Accepted += (request, call) => CallActions.LeaveOthers(call, request.Responders);
        var owner = new OwnerCommands(this, _client, asWritten, departments, locale, ports);
        AdminCommands = owner.Commands;
        Action<int> panic = player => Commands.Take(player, BuiltInCommands.Panic, "");
        Officers = new OfficerRequests(this, permissions, responders, matcher, panic, postals, settings, locale, ports);
        var reporters = new BroadcastReporters(OnlinePlayers, clients);
        Greeter = new PlayerGreeter(OnlinePlayers, DutyRoster, PageRequests, Suggestions, reporters, clock);
        ForeignCallChanges = new ForeignCallChanges(Cad, CircuitBreaker, limiters, clock, random, log);
        Compat = new CompatSurfacesFactory(Repository, Intake, CallActions, OfficerActions, DutyRoster, Units, responders, departments, IntakeCounters, ForeignCallChanges, UnitUpdates.Statuses.Arrive, postals, settings, locale)
            .Open(players, OnlinePlayers, reporters, new EnabledSurfaces(settings.Compat, ports.IsResourceRunning, ports.IsCompatResourceStopped, clock, log), panic, clock, random, log);
        var (unitReader, longest) = (new UnitReader(Units, players, responders), settings.Intake.MaxTextLength);
        Exports = new ExportHandlers(Intake, new CallRequestReader(unitReader, players, locale, longest, log), new CallChangeExports(Repository, CallActions, unitReader, longest), Repository, DutyRoster, departments, CircuitBreaker, Synchronizer, log);
        _client.Changed += TakeAccountOver;
        _loader = new CallLoader(Repository, store, call => Synchronizer.Doubted(ActiveStatus.Restored(CallerAndResponderTracker.Recognised(call, players))), ports.ReadClock ?? (() => clock.Milliseconds), log);
        Loop = new DispatchLoop(this, _loader, retention, notifier, owner, ports.RateLimitState, clock);
    }

    /// <summary>All calls.</summary>
    public CallRepository Repository { get; }

    /// <summary>The players on the server.</summary>
    public OnlinePlayers OnlinePlayers { get; }

    /// <summary>The players on duty.</summary>
    public DutyRoster DutyRoster { get; }

    /// <summary>Which player is which unit in the CAD.</summary>
    public UnitRoster Units { get; }

    /// <summary>Polls the CAD's units.</summary>
    public UnitPoller UnitPoller { get; }

    /// <summary>Polls duty facts that raise no event.</summary>
    public DutyChangePoller DutyChangePoller { get; }

    /// <summary>The call kinds and their settings.</summary>
    public CallKindTable Kinds { get; }

    /// <summary>The call kinds each player has muted.</summary>
    public MutedKinds MutedKinds { get; }

    /// <summary>Decides which officers are told of a call.</summary>
    public AudienceSelector Audience { get; }

    /// <summary>What each officer's screen shows.</summary>
    public OfficerScreens Screens { get; }

    /// <summary>Renders the messages sent to officers' pages.</summary>
    public PageMessageRenderer PageMessages { get; }

    /// <summary>Changes open calls, for officers and for other resources.</summary>
    public CallActions CallActions { get; }

    /// <summary>The actions officers take on calls, with their checks.</summary>
    public OfficerActions OfficerActions { get; }

    /// <summary>Replies to callers, and reminders of calls to which nobody responds.</summary>
    public CallResponses Responses { get; }

    /// <summary>What officers ask for, on their pages and by command.</summary>
    public OfficerRequests Officers { get; }

    /// <summary>The <c>/dispatch</c> command: officer actions typed in chat.</summary>
    public DispatchCommand DispatchCommand => Officers.Command;

    /// <summary>Greets players whose page has loaded.</summary>
    public PlayerGreeter Greeter { get; }

    /// <summary>Handles the requests from players' pages.</summary>
    public PageRequestHandler PageRequests => Officers.Pages;

    /// <summary>The CAD. Null if the settings name no account.</summary>
    public DialectRouter? Cad => _client.Router;

    /// <summary>Sends requests to the CAD, and ends each.</summary>
    public GuardedTransport Transport { get; }

    /// <summary>Sends changes of calls to the CAD.</summary>
    public CallSynchronizer Synchronizer { get; }

    /// <summary>Keeps units in the CAD up to date with the game.</summary>
    public UnitUpdates UnitUpdates { get; }

    /// <summary>Brings changes from the CAD to the game.</summary>
    public CadUpdates CadUpdates { get; }

    /// <summary>The owner's <c>sdispatch</c> console command.</summary>
    public AdminCommands AdminCommands { get; }

    /// <summary>Asks callers' clients for the name of the street.</summary>
    public StreetRequests StreetRequests { get; }

    /// <summary>Turns requests into calls, without rate limits or permission checks.</summary>
    public CallOpener CallOpener { get; }

    /// <summary>Raises calls for events in the game.</summary>
    public GameAlerts GameAlerts { get; }

    /// <summary>Limits how many calls may come in.</summary>
    public IntakeRateLimiter IntakeRateLimiter { get; }

    /// <summary>Counts incoming requests by surface and outcome.</summary>
    public IntakeCounters IntakeCounters { get; } = new();

    /// <summary>The single entry point for new calls from every source.</summary>
    public CallIntake Intake { get; }

    /// <summary>The surfaces for scripts written for other dispatch resources.</summary>
    public CompatSurfaces Compat { get; }

    /// <summary>Sends changes of calls that are not ours, for other resources.</summary>
    public ForeignCallChanges ForeignCallChanges { get; }

    /// <summary>The exports for other server resources.</summary>
    public ExportHandlers Exports { get; }

    /// <summary>The chat commands players type, with their suggestions.</summary>
    public PlayerCommands Typed { get; }

    /// <summary>The chat commands players type.</summary>
    public CommandHandler Commands => Typed.Handler;

    /// <summary>The officers with whom calls move.</summary>
    public FollowedOfficers FollowedOfficers { get; }

    /// <summary>The plates that officers' plate readers have locked.</summary>
    public LockedPlates LockedPlates { get; }

    /// <summary>The chat suggestions for commands.</summary>
    public CommandSuggestions Suggestions => Typed.Suggestions;

    /// <summary>Whether requests to the CAD may be sent, and if not, why.</summary>
    public CadCircuitBreaker CircuitBreaker => _circuitBreaker;

    /// <summary>Runs the tick.</summary>
    public DispatchLoop Loop { get; }

    /// <inheritdoc cref="DispatchLoop.IsBusy"/>
    public bool IsBusy => Loop.IsBusy;

    /// <inheritdoc cref="DispatchLoop.NextDue"/>
    public long NextDue => Loop.NextDue;

    /// <inheritdoc cref="DispatchLoop.Advance"/>
    public void Advance() => Loop.Advance();

    /// <summary>Stops the resource and flushes what is not yet durable. Call nothing afterwards.</summary>
    public void Stop()
    {
        Suggestions.TakeAway();
        _loader.Dispose();
        Loop.WriteDays();
        Repository.Flush();
    }

    private void TakeAccountOver()
    {
        CircuitBreaker.Use(Cad);
        Synchronizer.Use(Cad, _client.Binding);
        UnitPoller.Use(Cad);
        CadUpdates.Feed.Reset();
        ForeignCallChanges.Use(Cad);
    }
}
