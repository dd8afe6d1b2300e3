using SonoranDispatch.Administration;
using SonoranDispatch.Cad;
using SonoranDispatch.Calls;
using SonoranDispatch.Configuration;
using SonoranDispatch.Contracts;
using SonoranDispatch.Delivery;
using SonoranDispatch.Intake;
using SonoranDispatch.Locales;
using SonoranDispatch.Notifications;
using SonoranDispatch.Postals;
using SonoranDispatch.Surfaces;
using SonoranDispatch.Time;
using SonoranDispatch.Units;

namespace SonoranDispatch;

/// <summary>The one place where the rooms are joined: read it from top to bottom to see the way of a call.</summary>
public sealed class CompositionRoot
{
    private readonly CallLoading _loading;
    private readonly CallRetention _retention;
    private readonly CallerNews _news;
    private readonly SendingGate _gate;
    private readonly IPaceStore? _pace;
    private readonly IClock _clock;

    /// <summary>Joins the rooms.</summary>
    /// <param name="settings">The owner's choices, checked.</param>
    /// <param name="locale">The texts.</param>
    /// <param name="postals">The postal map; empty where there is none.</param>
    /// <param name="ports">The outside.</param>
    public CompositionRoot(Settings settings, Locale locale, PostalMap postals, Ports ports)
    {
        var (players, clients, http, store, clock, random, log) = ports;

        Book = CallBook.OpenUnread(store);
        _retention = new CallRetention(Book, settings.Keeping, call => Reconciler.Next(call, clock.Milliseconds) is null, clock, log);
        Roster = new DutyRoster(players, settings.Duty);
        Units = new UnitRoster();
        Audience = new Audience(Roster);
        Cards = new CardBoard(Book, clients, Roster, new CardJson(locale, settings.Cards), clock);
        _news = new CallerNews(Book, clients, locale, () => Cad is null || Gate.Trouble?.IsSettings == true);

        Cad = settings.Cad.Account is { } account ? new DialectChoice(settings.Cad.Dialect, account, http, clock) : null;
        var budgets = new RateBudgets(settings.Cad.Limits, settings.Cad.BudgetShare);
        (_pace, _clock) = (ports.Pace, clock);
        if (_pace?.Read() is { } pace) budgets.Remember(pace, clock.Milliseconds);
        _gate = new SendingGate(Cad is null ? null : new DialectLink(Cad), clock, random, log, budgets[CadEndpoint.Version]);
        Courier = new Courier(Book, Cad, _gate, budgets, clock, random, log);

        Admin = new AdminDesk(Book, Courier, new StatusReport(Cad, _gate, Book, Courier, clock));

        Streets = new StreetQuestions(clients, clock);
        Intake = new CallIntake(Book, Courier, Streets, postals, new Repeats(Book, settings.Intake, clock), _news, settings, clock, random);
        Arrivals = new Arrivals(clock);
        GameAlerts = new GameAlerts(request => Intake.Take(request), players, Roster, Arrivals, settings.Game, locale, clock, random);
        Commands = new CommandIntake(Intake, players, new Cooldowns(clock), _news, settings, locale, random);
        _loading = new CallLoading(Book, store, caller => Recognised(caller, players), clock, log);
    }

    /// <summary>The calls.</summary>
    public CallBook Book { get; }

    /// <summary>Who is on duty.</summary>
    public DutyRoster Roster { get; }

    /// <summary>Which player is which unit in the CAD.</summary>
    public UnitRoster Units { get; }

    /// <summary>Who is told of what.</summary>
    public Audience Audience { get; }

    /// <summary>The officers' cards.</summary>
    public CardBoard Cards { get; }

    /// <summary>The CAD; <c>null</c> where the settings name none.</summary>
    public DialectChoice? Cad { get; }

    /// <summary>What is on its way to the CAD.</summary>
    public Courier Courier { get; }

    /// <summary>The owner's command.</summary>
    public AdminDesk Admin { get; }

    /// <summary>Questions to callers' clients.</summary>
    public StreetQuestions Streets { get; }

    /// <summary>The one door for new calls.</summary>
    public CallIntake Intake { get; }

    /// <summary>Who joined when.</summary>
    public Arrivals Arrivals { get; }

    /// <summary>What happens in the game.</summary>
    public GameAlerts GameAlerts { get; }

    /// <summary>What players type.</summary>
    public CommandIntake Commands { get; }

    /// <summary>Whether anything may be sent, and why not.</summary>
    public SendingGate Gate => _gate;

    /// <summary>Whether the next tick has anything to do.</summary>
    public bool IsBusy => _loading.IsBusy || _retention.IsBusy || Courier.IsBusy || Streets.IsBusy || _news.IsBusy || Book.NeedsFlush;

    /// <summary>When an idle resource has to wake up by itself, on the monotonic clock, milliseconds; <see cref="long.MaxValue"/> for never.</summary>
    public long NextDue => Math.Min(_gate.NextProbe, _retention.NextDue);

    /// <summary>
    /// One tick: unanswered questions, what to send, the store; then, durable, the requests and what callers may be told now. What was kept
    /// comes back in what is left of the tick.
    /// </summary>
    public void Advance()
    {
        var began = _clock.Milliseconds;
        if (Streets.IsBusy) Streets.Advance();
        _gate.Advance();
        Courier.Prepare();
        _retention.Advance();
        MakeDurable();
        Courier.Dispatch();
        _news.Advance();
        _loading.Advance(began);
    }

    /// <summary>The resource stops: what is not durable yet becomes so. Nothing is called afterwards.</summary>
    public void Stop()
    {
        _loading.Dispose();
        Book.Flush();
    }

    private void MakeDurable()
    {
        var sends = (Courier.HasChosen || _gate.HasAsked) && _pace is not null;
        if (sends) _pace?.Write(Courier.Budgets.Describe(_clock.Milliseconds));
        var isFlushed = Book.NeedsFlush;
        Book.Flush();
        if (sends && !isFlushed) _pace?.Flush();
    }

    // Server ids begin anew with the server: the one that was recorded is his only if he is on under it now.
    private static Caller Recognised(Caller caller, IPlayers players) =>
        caller.Player is { } player && (caller.Licence is null || players.LicenceOf(player) != caller.Licence) ? caller with { Player = null } : caller;
}
