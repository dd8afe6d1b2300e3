using System;
using System.Collections.Generic;
using CitizenFX.Core;
using SonoranDispatch.Contracts;

namespace SonoranDispatch.Client;

/// <summary>The exports that other resources' client scripts call on this one, and their client events that carry an alert.</summary>
internal sealed class CompatExports
{
    // The event, the compatibility surface that it belongs to, and its name there.
    private static readonly string[][] Events =
    {
        new[] { "qb-phone:client:addPoliceAlert", "frameworks", "addPoliceAlert" },
        new[] { "qb-policealerts:client:AddPoliceAlert", "qb-policealerts", "AddPoliceAlert" },
    };

    // Its arguments are a title, a code, a sprite and jobs.
    private static readonly string[] SendDispatch = { "aty_dispatch:SendDispatch", "aty_dispatch", "SendDispatch" };

    private readonly Natives _natives;
    private readonly PlayerNatives _player;
    private readonly Action<string, object[]> _toServer;

    /// <summary>Creates the exports.</summary>
    /// <param name="natives">Reads the position, street and zone.</param>
    /// <param name="toServer">Triggers an event on the server.</param>
    public CompatExports(Natives natives, Action<string, object[]> toServer)
    {
        _natives = natives;
        _player = new PlayerNatives(natives);
        _toServer = toServer;
    }

    /// <summary>Registers the exports and the event handler.</summary>
    public void Offer(ExportDictionary exports, EventHandlerDictionary handlers)
    {
        exports.Add("getPlayerInfo", new Func<object>(PlayerInfo));
        exports.Add("createCall", new Func<object, object>(CreateCall));
        foreach (var known in Events) Listen(handlers, known[0], known[1], known[2]);
        handlers[SendDispatch[0]] += new Action<object, object, object, object>(
            (title, code, sprite, jobs) => _toServer(EventNames.Alert, new object[] { SendDispatch[1], SendDispatch[2], new[] { title, code, sprite, jobs } }));
        new BroadcastRelay(_natives, _toServer).Listen(handlers);
    }

    private object PlayerInfo()
    {
        try
        {
            return _player.Describe();
        }
        catch (Exception bug)
        {
            Debug.WriteLine("[sonorandispatch] " + bug);
            return new Dictionary<string, object>();
        }
    }

    // The server decides whether it becomes a call, and does not tell client scripts.
    private object CreateCall(object call)
    {
        if (!(call is IDictionary<string, object>)) return false;

        _toServer(EventNames.Alert, new object[] { "client", "createCall", call });
        return true;
    }

    private void Listen(EventHandlerDictionary handlers, string name, string surface, string function) => handlers[name] += new Action<object>(alert =>
    {
        if (alert is IDictionary<string, object>) _toServer(EventNames.Alert, new[] { surface, function, alert });
    });
}
