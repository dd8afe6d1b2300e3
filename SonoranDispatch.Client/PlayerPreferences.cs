using System;
using System.Collections.Generic;
using System.Globalization;

namespace SonoranDispatch.Client;

/// <summary>A player's preferences, stored on their computer: the page's own preferences, the muted kinds, and the volume.</summary>
internal sealed class PlayerPreferences
{
    private const int MostText = 16384;
    private const int MostMuted = 8192;
    private const int Loudest = 3;
    private const string TextKey = "preferences.text";
    private const string MutedKey = "preferences.muted";
    private const string VolumeKey = "preferences.volume";

    private readonly Natives _natives;
    private HashSet<string> _mutedKinds;

    /// <summary>Reads the stored preferences.</summary>
    public PlayerPreferences(Natives natives)
    {
        _natives = natives;
        Text = natives.Kept(TextKey);
        Muted = natives.Kept(MutedKey);
        _mutedKinds = Kinds(Muted);
        int volume;
        Volume = int.TryParse(natives.Kept(VolumeKey), NumberStyles.None, CultureInfo.InvariantCulture, out volume) && volume <= Loudest ? volume : Loudest;
    }

    /// <summary>The page's own preferences, as it last sent them, unread.</summary>
    public string Text { get; private set; }

    /// <summary>The muted kinds, joined by commas.</summary>
    public string Muted { get; private set; }

    /// <summary>The loudest sound tier that is played, 0 to 3; 0 is silence.</summary>
    public int Volume { get; private set; }

    /// <summary>True if calls of a kind make no sound.</summary>
    public bool IsMuted(string kind) => _mutedKinds.Contains(kind);

    /// <summary>Stores what the page sent. Values that are missing, of another type or too long are left unchanged.</summary>
    /// <returns>True if the muted kinds changed.</returns>
    public bool Keep(object? text, object? muted, object? volume)
    {
        var page = text as string;
        if (page != null && page.Length <= MostText && page != Text) _natives.Keep(TextKey, Text = page);
        var loudest = EventArgumentReader.UpToThree(volume, Volume);
        if (loudest != Volume) _natives.Keep(VolumeKey, (Volume = loudest).ToString(CultureInfo.InvariantCulture));

        var kinds = muted as string;
        if (kinds == null || kinds.Length > MostMuted || kinds == Muted) return false;
        _natives.Keep(MutedKey, Muted = kinds);
        _mutedKinds = Kinds(kinds);
        return true;
    }

    private static HashSet<string> Kinds(string joined)
    {
        var kinds = new HashSet<string>(StringComparer.Ordinal);
        foreach (var kind in joined.Split(',')) kinds.Add(kind.Trim());
        kinds.Remove("");
        return kinds;
    }
}
