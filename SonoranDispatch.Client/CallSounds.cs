namespace SonoranDispatch.Client;

/// <summary>Plays call sounds: the game's own, in three tiers, at most one a second. A louder one that comes too soon is delayed.</summary>
internal sealed class CallSounds
{
    private const int ApartMilliseconds = 1000;

    // The game itself uses all three, so they follow its volume: a text message, an event message, the end of a timer.
    private static readonly string[] Names = { "Text_Arrive_Tone", "Event_Message_Purple", "TIMER_STOP" };
    private static readonly string[] Sets = { "Phone_SoundSet_Default", "GTAO_FM_Events_Soundset", "HUD_MINI_GAME_SOUNDSET" };

    private readonly Natives _natives;
    private bool _anyPlayed;
    private int _playedAt;
    private int _playedTier;
    private int _waitingTier;

    public CallSounds(Natives natives)
    {
        _natives = natives;
    }

    /// <summary>True while a delayed sound is waiting.</summary>
    public bool IsWaiting => _waitingTier > 0;

    /// <summary>Plays the sound of a tier, 1 to 3, limited to the loudest tier allowed. 0 is silence.</summary>
    public void Play(int tier, int loudest)
    {
        if (tier > loudest) tier = loudest;
        if (tier <= 0) return;
        if (_anyPlayed && unchecked(_natives.Milliseconds - _playedAt) < ApartMilliseconds)
        {
            if (tier > _playedTier && tier > _waitingTier) _waitingTier = tier;
            return;
        }

        if (_waitingTier > tier) tier = _waitingTier;
        _anyPlayed = true;
        _playedAt = _natives.Milliseconds;
        _playedTier = tier;
        _waitingTier = 0;
        _natives.PlaySound(Names[tier - 1], Sets[tier - 1]);
    }

    /// <summary>Plays the delayed sound if it is due.</summary>
    public void PlayWaiting(int loudest)
    {
        if (!IsWaiting) return;
        if (loudest == 0) _waitingTier = 0;
        else if (unchecked(_natives.Milliseconds - _playedAt) >= ApartMilliseconds) Play(_waitingTier, loudest);
    }
}
