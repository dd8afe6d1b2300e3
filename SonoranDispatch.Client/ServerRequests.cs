using System;
using System.Collections.Generic;
using SonoranDispatch.Contracts;

namespace SonoranDispatch.Client;

/// <summary>The client script's requests to the server. The server checks all of them again; only size and rate are limited here.</summary>
internal sealed class ServerRequests
{
    private const int LongestAction = 32;
    private const int LongestText = 2000;

    private static readonly string[] FormTexts = { "title", "code", "description", "address", "postal" };
    private static readonly string[] FormNumbers = { "priority", "x", "y" };

    private readonly Action<string, object[]> _tell;
    private readonly Throttle _repeats;
    private string _lastAct = "";

    /// <param name="natives">The game's natives.</param>
    /// <param name="tell">Triggers an event on the server.</param>
    public ServerRequests(Natives natives, Action<string, object[]> tell)
    {
        _tell = tell;
        _repeats = new Throttle(natives);
    }

    /// <summary>The page has loaded.</summary>
    public void Hello(string muted) => Tell(EventNames.Hello, muted);

    /// <summary>The muted kinds changed.</summary>
    public void Mute(string muted) => Tell(EventNames.Mute, muted);

    /// <summary>The list shows a call.</summary>
    public void Details(int call)
    {
        if (call != 0) Tell(EventNames.Details, call);
    }

    /// <summary>The list shows which units are near a call; 0 if it no longer does.</summary>
    public void Nearest(int call) => Tell(EventNames.Nearest, call);

    /// <summary>The player chose feet and miles, or metres.</summary>
    public void Lengths(bool imperial) => Tell(EventNames.Lengths, imperial);

    /// <summary>The list shows the calls that were closed last.</summary>
    public void Closed() => Tell(EventNames.Closed);

    /// <summary>The list shows the map, or no longer does.</summary>
    public void Map(bool open) => Tell(EventNames.Map, open);

    /// <summary>The state, or a page of it, has arrived, and another page follows.</summary>
    public void WantsMore(object? generation)
    {
        if (generation != null) Tell(EventNames.WantsMore, generation);
    }

    /// <summary>The player wants to see colleagues on the map, or no longer does.</summary>
    public void WantsColleagues(bool on) => Tell(EventNames.WantsColleagues, on);

    /// <summary>A key was pressed: an action on a call, or on none (0).</summary>
    public void Act(string action, int call) => Tell(EventNames.Act, action, call, "");

    /// <summary>Sends an action for the page. The same action repeated within a moment comes from a button that is held down.</summary>
    public void ActForPage(object? action, object? call, object? text)
    {
        var what = EventArgumentReader.Text(action, LongestAction);
        if (what.Length == 0) return;
        var number = EventArgumentReader.Call(call);
        var said = EventArgumentReader.Text(text, LongestText);
        var act = what + " " + number + " " + said;
        if (!_repeats.Allows() && act == _lastAct) return;
        _lastAct = act;
        Tell(EventNames.Act, what, number, said);
    }

    /// <summary>Sends the form of a call for the page of a dispatcher: the fields that are filled in.</summary>
    public void SaveForPage(object? call, object? form)
    {
        var given = form as IDictionary<string, object>;
        double number;
        var called = EventArgumentReader.Call(call);
        if (given == null || !EventArgumentReader.TryNumber(call, out number) || (called == 0 && !number.Equals(0))) return;
        var fields = new Dictionary<string, object>();
        foreach (var name in FormTexts)
        {
            var value = EventArgumentReader.Field(given, name) as string;
            if (value != null) fields[name] = EventArgumentReader.Text(value, LongestText);
        }

        foreach (var name in FormNumbers)
            if (EventArgumentReader.TryNumber(EventArgumentReader.Field(given, name), out number)) fields[name] = number;

        Tell(EventNames.Save, called, fields);
    }

    private void Tell(string name, params object[] arguments) => _tell(name, arguments);
}
