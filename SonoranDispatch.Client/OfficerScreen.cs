using System;
using System.Collections.Generic;

namespace SonoranDispatch.Client;

/// <summary>An officer's screen: cards, list, map marks, route, sounds and keys, all kept consistent.</summary>
internal sealed class OfficerScreen
{
    private const int Loudest = 3;

    private readonly Natives _natives;
    private readonly CallMap _map;
    private readonly StatePages _pages = new StatePages();
    private readonly CallBlips _blips;
    private readonly CallRoute _route;
    private readonly CardDistances _distances;
    private readonly CallSounds _sounds;
    private readonly PlayerPreferences _preferences;
    private bool _anyCard;
    private bool _hasLink;
    private int _top;

    /// <param name="natives">The game's natives.</param>
    /// <param name="tellServer">Triggers an event on the server.</param>
    public OfficerScreen(Natives natives, Action<string, object[]> tellServer)
    {
        Server = new ServerRequests(natives, tellServer);
        Page = new PageMessages(natives);
        Keys = new KeyBindings(natives);
        _natives = natives;
        _blips = new CallBlips(natives);
        _map = new CallMap(_blips, Page, Server);
        List = new CallList(natives, Page, _map.Close);
        _route = new CallRoute(natives, _blips);
        _distances = new CardDistances(natives, _blips, Page);
        _sounds = new CallSounds(natives);
        _preferences = new PlayerPreferences(natives);
    }

    /// <summary>The page.</summary>
    public PageMessages Page { get; }

    /// <summary>Sends requests to the server.</summary>
    public ServerRequests Server { get; }

    /// <summary>The keys.</summary>
    public KeyBindings Keys { get; }

    /// <summary>The list of calls.</summary>
    public CallList List { get; }

    /// <summary>Colleagues on the map.</summary>
    public ColleagueBlips Colleagues { get; } = new ColleagueBlips();

    /// <summary>True while anything on the screen changes over time.</summary>
    public bool NeedsTicks => _anyCard || List.IsUp || _route.IsSet || _sounds.IsWaiting;

    /// <summary>Milliseconds after which to call <see cref="Fade"/>; 0 if no mark on the map will fade any further.</summary>
    public int FadesIn => _blips.FadesIn();

    /// <summary>The page has loaded, for the first time or again.</summary>
    public void Greet()
    {
        List.Release();
        _anyCard = false;
        _top = 0;
        ShowColleagues(false);
        Page.Preferences(_preferences.Text);
        Keys.TellPage(true);
        Server.Hello(_preferences.Muted);
    }

    /// <summary>Replaces everything with what this player may see now, and asks for the first page if more follows.</summary>
    public void Replace(object? json, IList<object>? marks, object? generation)
    {
        var isMore = _pages.Begin(generation);
        Page.Pass(json);
        var read = CallMark.Read(marks);
        var known = new HashSet<int>();
        foreach (var mark in read) known.Add(mark.Call);
        _blips.KeepOnly(known);
        foreach (var mark in read) _blips.Put(mark.Call, mark.Urgency, mark.Place);
        _route.Check();
        _distances.ForgetTold();
        _distances.TellPage(List.IsUp);
        if (isMore) Server.WantsMore(generation);
    }

    /// <summary>Adds a page of the state, and asks for the next one.</summary>
    public void Add(object? generation, object? isLast, object? json, IList<object>? marks)
    {
        if (!_pages.Expects(generation)) return;
        Page.Pass(json);
        foreach (var mark in CallMark.Read(marks))
            if (!_pages.IsOver(mark.Call)) _blips.Add(mark.Call, mark.Urgency, mark.Place);

        if (EventArgumentReader.Flag(isLast)) _pages.Begin(null);
        else Server.WantsMore(generation);
    }

    /// <summary>A call is new or changed.</summary>
    public void Show(int call, int urgency, bool isPlaced, CallPlace place, object? json)
    {
        Page.Pass(json);
        if (call == 0) return;
        if (isPlaced) _blips.Put(call, urgency, place).MayBeOnCard = true;
        else ForgetMark(call);
        _route.Check();
        _distances.TellPage(List.IsUp);
    }

    /// <summary>Plays the sound of a tier, unless the player muted the call's kind. A panic is passed without a kind, so it cannot be muted.</summary>
    public void Announce(string kind, int tier)
    {
        if (!_preferences.IsMuted(kind)) _sounds.Play(tier, _preferences.Volume);
    }

    /// <summary>A call is closed, or this player may no longer see it.</summary>
    public void Gone(int call)
    {
        if (call == 0) return;
        if (_top == call) _top = 0;
        ForgetMark(call);
        _route.Check();
        Page.Gone(call);
    }

    /// <summary>The page reports how many cards it shows, and the call that the keys act on.</summary>
    public void CardsShown(object? count, object? top)
    {
        var any = EventArgumentReader.TryNumber(count, out var number) && number > 0;
        _top = any ? EventArgumentReader.Call(top) : 0;
        if (any && !_anyCard) Keys.TellPage(false);
        if (!any) _distances.ForgetCards();
        _anyCard = any;
    }

    /// <summary>Sets or clears the route to a call.</summary>
    public void SetRoute(int call, bool on)
    {
        if (call == 0) return;
        if (on) _route.Set(call);
        else _route.Clear(call);
    }

    /// <summary>Sets the route to a call, or clears it if it is set.</summary>
    public void ToggleRoute(int call)
    {
        if (call != 0) _route.Toggle(call);
    }

    /// <summary>The page wants colleagues on the map, or no longer does. It may ask again, after which the server sends everything again.</summary>
    public void ShowColleagues(bool on)
    {
        if (!on && !Colleagues.IsWanted) return;
        Colleagues.Want(on);
        Server.WantsColleagues(on);
    }

    /// <summary>Opens or closes the list.</summary>
    public void ShowList(bool open)
    {
        if (!open) List.Close();
        else if (List.Open()) TellList();
    }

    /// <summary>The page shows or no longer shows the map, which is part of the list.</summary>
    public void MapShown(object? open)
    {
        if (EventArgumentReader.Flag(open) && List.IsUp) _map.Open(_natives.Me());
        else _map.Close();
    }

    /// <summary>The list key.</summary>
    public void ToggleList()
    {
        if (List.Toggle()) TellList();
    }

    /// <summary>The respond key: acts on the call that the page named.</summary>
    public void RespondToTop()
    {
        if (_top != 0) Server.Act("respond", _top);
    }

    /// <summary>The GPS key: acts on the call that the page named.</summary>
    public void RouteToTop() => ToggleRoute(_top);

    /// <summary>The dismiss key: acts on the player's link code, or else on the card that the page knows.</summary>
    public void Dismiss()
    {
        if (_anyCard || _hasLink) Page.Dismiss();
    }

    /// <summary>The page shows or no longer shows the player's link code, for which it needs to know the dismiss key.</summary>
    public void LinkShown(object? shown)
    {
        _hasLink = EventArgumentReader.Flag(shown);
        if (_hasLink) Keys.TellPage(false);
    }

    /// <summary>Stores the player's preferences.</summary>
    public void Keep(object? text, object? muted, object? volume)
    {
        if (_preferences.Keep(text, muted, volume)) Server.Mute(_preferences.Muted);
    }

    /// <summary>Plays a sound tier once, so that the player can hear it while choosing.</summary>
    public void Try(object? tier) => _sounds.Play(EventArgumentReader.UpToThree(tier, 0), Loudest);

    /// <summary>Called once a second while <see cref="NeedsTicks"/> is true.</summary>
    public void EachSecond()
    {
        List.Check();
        _route.Check();
        _sounds.PlayWaiting(_preferences.Volume);
        if ((!_anyCard && !List.IsUp) || (_blips.Count == 0 && !_map.IsOpen)) return;
        var me = _natives.Me();
        _distances.TellPage(List.IsUp, me);
        if (_map.IsOpen) _map.TellPage(me);
    }

    /// <summary>Fades old marks.</summary>
    public void Fade() => _blips.Fade();

    /// <summary>The resource stops: releases the focus and removes everything from the map.</summary>
    public void Leave()
    {
        List.Release();
        _blips.KeepOnly(new int[0]);
        Colleagues.Want(false);
        _route.Check();
        _anyCard = _hasLink = false;
        _top = 0;
    }

    private void ForgetMark(int call)
    {
        _pages.Forget(call);
        _blips.Remove(call);
    }

    private void TellList()
    {
        Keys.TellPage(true);
        _distances.ForgetTold();
        _distances.TellPage(true);
    }
}
