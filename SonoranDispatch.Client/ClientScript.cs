using System;
using System.Collections.Generic;
using System.Globalization;
using System.Threading.Tasks;
using CitizenFX.Core;
using SonoranDispatch.Contracts;

namespace SonoranDispatch.Client;

/// <summary>
/// The one client script: it hands what the server rendered to the page, says where this player is when asked, and keeps distances up to
/// date while cards are up. With no card up it has no tick handler. Handlers take what comes: one that throws is removed for ever.
/// </summary>
public sealed class ClientScript : BaseScript
{
    private const int DistanceEveryMilliseconds = 1000;

    private readonly Natives _natives = new Natives();
    private readonly CardDistances _distances;
    private bool _ticking;

    /// <summary>The runtime makes it when the player joins or the resource starts.</summary>
    public ClientScript()
    {
        _distances = new CardDistances(_natives);
        EventHandlers[EventNames.WhereAreYou] += new Action<object>(OnWhereAreYou);
        EventHandlers[EventNames.Page] += new Action<object>(OnPage);
        EventHandlers[EventNames.State] += new Action<object, object>(OnState);
        EventHandlers[EventNames.Call] += new Action<object, object, object, object, object, object, object, object, object, object>(OnCall);
        EventHandlers[EventNames.Gone] += new Action<object>(OnGone);
        Answer("ready", _ => TriggerServerEvent(EventNames.Hello, ""));
        Answer("act", data => TriggerServerEvent(EventNames.Act, Value(data, "action"), Value(data, "call"), Value(data, "text")));
        Answer("details", data => TriggerServerEvent(EventNames.Details, Value(data, "call")));
        Answer("cardsShown", OnCardsShown);
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

    private void OnWhereAreYou(object question) => Guard(() =>
    {
        var spot = _natives.MyPosition();
        string street, crossing;
        _natives.StreetsAt(spot, out street, out crossing);
        TriggerServerEvent(EventNames.IAmAt, question, street, crossing, _natives.ZoneAt(spot));
    });

    private void OnPage(object json) => Guard(() => ShowOnPage(json));

    private void OnState(object json, object marks) => Guard(() =>
    {
        _distances.ForgetAll();
        ShowOnPage(json);
    });

    private void OnCall(
        object call, object urgency, object kind, object hasPlace, object x, object y, object z, object radius, object sound, object json) => Guard(() =>
    {
        ShowOnPage(json);
        var number = Number(call);
        if (hasPlace is bool && (bool)hasPlace) _distances.Follow((int)number, (float)Number(x), (float)Number(y));
        else _distances.Forget((int)number);
        _distances.TellPage();
    });

    private void OnGone(object call) => Guard(() =>
    {
        var number = (int)Number(call);
        _distances.Forget(number);
        _natives.SendNuiMessage(string.Format(CultureInfo.InvariantCulture, "{{\"type\":\"gone\",\"call\":{0}}}", number));
    });

    private void OnCardsShown(IDictionary<string, object> data)
    {
        object count;
        var any = data.TryGetValue("count", out count) && Number(count) > 0;
        if (any && !_ticking) Tick += OnTick;
        if (!any && _ticking) Tick -= OnTick;
        if (!any) _distances.ForgetAll();
        _ticking = any;
    }

    private async Task OnTick()
    {
        Guard(_distances.TellPage);
        await Delay(DistanceEveryMilliseconds);
    }

    private static object Value(IDictionary<string, object> data, string name)
    {
        object value;
        return data.TryGetValue(name, out value) ? value : "";
    }

    private void ShowOnPage(object json)
    {
        var text = json as string;
        if (text != null) _natives.SendNuiMessage(text);
    }

    private static double Number(object value)
    {
        var convertible = value as IConvertible;
        return convertible == null || value is string ? 0 : convertible.ToDouble(CultureInfo.InvariantCulture);
    }

    private static void Guard(Action action)
    {
        try
        {
            action();
        }
        catch (Exception bug)
        {
            Debug.WriteLine("[sonorandispatch] " + bug);
        }
    }
}
