using System;
using System.Collections.Generic;
using System.Globalization;

namespace SonoranDispatch.Client;

/// <summary>What a player chose, kept on his computer: what the page gave to be kept, the kinds of call he does not want to hear of, and how loud.</summary>
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

    /// <summary>Reads what is kept.</summary>
    public PlayerPreferences(Natives natives)
    {
        _natives = natives;
        Text = natives.Kept(TextKey);
        Muted = natives.Kept(MutedKey);
        _mutedKinds = Kinds(Muted);
        int volume;
        Volume = int.TryParse(natives.Kept(VolumeKey), NumberStyles.None, CultureInfo.InvariantCulture, out volume) && volume <= Loudest ? volume : Loudest;
    }

    /// <summary>What the page last gave, unread.</summary>
    public string Text { get; private set; }

    /// <summary>The muted kinds, joined by commas.</summary>
    public string Muted { get; private set; }

    /// <summary>The loudest tier of sound that is played, 0 to 3; 0 is silence.</summary>
    public int Volume { get; private set; }

    /// <summary>True where calls of a kind make no sound.</summary>
    public bool IsMuted(string kind) => _mutedKinds.Contains(kind);

    /// <summary>Keeps what the page gave. What is missing, of another type or too long stays as it was.</summary>
    /// <returns>True where the muted kinds changed.</returns>
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
