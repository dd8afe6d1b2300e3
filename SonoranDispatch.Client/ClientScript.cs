using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using CitizenFX.Core;
using SonoranDispatch.Contracts;

namespace SonoranDispatch.Client;

/// <summary>
/// The only client script: it connects server events, page callbacks and keys to an <see cref="OfficerScreen"/>. It registers a tick handler
/// only while the screen needs one. Handlers accept any arguments, because the runtime permanently removes a handler that throws.
/// </summary>
public sealed class ClientScript : BaseScript
{
    private const int TickEveryMilliseconds = 1000;
    private const int UsualUrgency = 2;

    private readonly Natives _natives = new Natives();
    private readonly OfficerScreen _screen;
    private bool _ticking;
    private bool _fading;

    /// <summary>The runtime calls this when the player joins or the resource starts.</summary>
    public ClientScript()
    {
        _screen = new OfficerScreen(_natives, TriggerServerEvent);
        ListenToServer();
        ListenToPage();
        _screen.Keys.Register(Guard, _screen.RespondToTop, _screen.RouteToTop, _screen.ToggleList, _screen.Dismiss, () => _screen.Server.Act("panic", 0));
        EventHandlers["onResourceStop"] += new Action<object>(name => Guard(() =>
        {
            if (_natives.ResourceName.Equals(name as string, StringComparison.Ordinal)) _screen.Leave();
        }));
    }

    private void ListenToServer()
    {
        EventHandlers[EventNames.WhereAreYou] += new Action<object>(question => Guard(() => OnWhereAreYou(question)));
        EventHandlers[EventNames.Page] += new Action<object>(json => Guard(() => _screen.Page.Pass(json)));
        EventHandlers[EventNames.State] += new Action<object, object, object>((json, marks, generation) => Guard(() => _screen.Replace(json, marks as IList<object>, generation)));
        EventHandlers[EventNames.More] += new Action<object, object, object, object>((generation, isLast, json, marks) => Guard(() => _screen.Add(generation, isLast, json, marks as IList<object>)));
        EventHandlers[EventNames.Call] += new Action<object, object, object, object, object, object, object, object, object, object>(OnCall);
        EventHandlers[EventNames.Gone] += new Action<object>(call => Guard(() => _screen.Gone(EventArgumentReader.Call(call))));
        EventHandlers[EventNames.Route] += new Action<object, object>((call, on) => Guard(() => _screen.SetRoute(EventArgumentReader.Call(call), EventArgumentReader.Flag(on))));
        EventHandlers[EventNames.Colleagues] += new Action<object, object, object, object>((isFirst, named, moved, gone) => Guard(() => _screen.Colleagues.Update(isFirst, named as IList<object>, moved as IList<object>, gone as IList<object>)));
        EventHandlers[EventNames.List] += new Action<object>(open => Guard(() => _screen.ShowList(EventArgumentReader.Flag(open))));
        new CompatExports(_natives, TriggerServerEvent).Offer(Exports, EventHandlers);
    }

    private void ListenToPage()
    {
        Answer("ready", _ => _screen.Greet());
        Answer("cardsShown", body => _screen.CardsShown(EventArgumentReader.Field(body, "count"), EventArgumentReader.Field(body, "top")));
        Answer("linkShown", body => _screen.LinkShown(EventArgumentReader.Field(body, "shown")));
        Answer("act", body => _screen.Server.ActForPage(EventArgumentReader.Field(body, "action"), EventArgumentReader.Field(body, "call"), EventArgumentReader.Field(body, "text")));
        Answer("save", body => _screen.Server.SaveForPage(EventArgumentReader.Field(body, "call"), EventArgumentReader.Field(body, "fields")));
        Answer("details", body => _screen.Server.Details(EventArgumentReader.Call(EventArgumentReader.Field(body, "call"))));
        Answer("nearest", body => _screen.Server.Nearest(EventArgumentReader.Call(EventArgumentReader.Field(body, "call"))));
        Answer("lengths", body => _screen.Server.Lengths(EventArgumentReader.Flag(EventArgumentReader.Field(body, "imperial"))));
        Answer("closed", _ => _screen.Server.Closed());
        Answer("gps", body => _screen.ToggleRoute(EventArgumentReader.Call(EventArgumentReader.Field(body, "call"))));
        Answer("colleagues", body => _screen.ShowColleagues(EventArgumentReader.Flag(EventArgumentReader.Field(body, "on"))));
        Answer("listOpened", _ => _screen.List.Opened());
        Answer("listClosed", _ => _screen.List.Release());
        Answer("map", body => _screen.MapShown(EventArgumentReader.Field(body, "open")));
        Answer("preferences", body => _screen.Keep(EventArgumentReader.Field(body, "text"), EventArgumentReader.Field(body, "muted"), EventArgumentReader.Field(body, "volume")));
        Answer("sound", body => _screen.Try(EventArgumentReader.Field(body, "tier")));
    }

    private void Answer(string name, Action<IDictionary<string, object>> handle)
    {
        _natives.RegisterNuiCallbackType(name);
        EventHandlers["__cfx_nui:" + name] += new Action<object, object>((data, callback) =>
        {
            Guard(() => handle(data as IDictionary<string, object> ?? new Dictionary<string, object>()));
            var answer = callback as CallbackDelegate;
            if (answer != null) Guard(() => answer("ok"));
        });
    }

    private void OnWhereAreYou(object question)
    {
        double number;
        if (!EventArgumentReader.TryNumber(question, out number)) return;
        var position = _natives.MyPosition();
        string street, crossing;
        _natives.StreetsAt(position, out street, out crossing);
        TriggerServerEvent(EventNames.IAmAt, (int)number, street, crossing, _natives.ZoneAt(position));
    }

    private void OnCall(object call, object urgency, object kind, object hasPlace, object x, object y, object z, object radius, object sound, object json) => Guard(() =>
    {
        var place = default(CallPlace);
        var isPlaced = EventArgumentReader.Flag(hasPlace) && CallPlace.TryRead(x, y, z, radius, out place);
        var presses = EventArgumentReader.UpToThree(urgency, UsualUrgency);
        _screen.Show(EventArgumentReader.Call(call), presses, isPlaced, place, json);
        _screen.Announce(presses == 0 ? "" : kind as string ?? "", EventArgumentReader.UpToThree(sound, 0));
    });

    private async Task OnTick()
    {
        Guard(_screen.EachSecond);
        await Delay(TickEveryMilliseconds);
    }

    // Not a tick handler: marks also fade while nothing else needs ticks, only three times each, and the runtime merely counts down a delay.
    private async Task FadeMarks()
    {
        try
        {
            for (var wait = _screen.FadesIn; wait > 0; wait = _screen.FadesIn)
            {
                await Delay(wait);
                _screen.Fade();
            }
        }
        catch (Exception bug)
        {
            Report(bug);
        }
        finally
        {
            _fading = false;
        }
    }

    private void Guard(Action action)
    {
        try
        {
            action();
            Settle();
        }
        catch (Exception bug)
        {
            Report(bug);
        }
    }

    // Called after every event, so that ticks run only while they are needed.
    private void Settle()
    {
        if (_screen.NeedsTicks != _ticking)
        {
            _ticking = !_ticking;
            if (_ticking) Tick += OnTick;
            else Tick -= OnTick;
        }

        if (_fading || _screen.FadesIn == 0) return;
        _fading = true;
        _ = FadeMarks();
    }

    private static void Report(Exception bug) => Debug.WriteLine("[sonorandispatch] " + bug);
}
