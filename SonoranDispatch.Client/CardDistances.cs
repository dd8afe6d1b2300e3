using System;
using System.Collections.Generic;
using System.Globalization;
using CitizenFX.Core;

namespace SonoranDispatch.Client;

/// <summary>How far this player is from the calls on his screen. Only the client knows it at every moment.</summary>
internal sealed class CardDistances
{
    private readonly Natives _natives;
    private readonly Dictionary<int, Spot> _spots = new Dictionary<int, Spot>();

    public CardDistances(Natives natives)
    {
        _natives = natives;
    }

    /// <summary>A card with a place came, or its place changed.</summary>
    public void Follow(int call, float x, float y) => _spots[call] = new Spot(x, y);

    /// <summary>A card went.</summary>
    public void Forget(int call) => _spots.Remove(call);

    /// <summary>All cards went.</summary>
    public void ForgetAll() => _spots.Clear();

    /// <summary>Tells the page every distance, in metres over ground.</summary>
    public void TellPage()
    {
        if (_spots.Count == 0) return;

        var me = _natives.MyPosition();
        foreach (var pair in _spots) Tell(pair.Key, pair.Value, me);
    }

    private void Tell(int call, Spot spot, Vector3 me)
    {
        var east = spot.X - me.X;
        var north = spot.Y - me.Y;
        var metres = (int)Math.Round(Math.Sqrt((east * east) + (north * north)));
        _natives.SendNuiMessage(string.Format(
            CultureInfo.InvariantCulture, "{{\"type\":\"distance\",\"call\":{0},\"metres\":{1}}}", call, metres));
    }

    private struct Spot
    {
        public readonly float X;
        public readonly float Y;

        public Spot(float x, float y)
        {
            X = x;
            Y = y;
        }
    }
}
