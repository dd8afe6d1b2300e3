namespace SonoranDispatch.Tests.Client;

/// <summary>Sounds: three tiers, one a second, as loud as the player wants, and none of kinds he muted.</summary>
public sealed class SoundTests : IDisposable
{
    private readonly OfficerSeat _seat = new();

    public void Dispose()
    {
        _seat.AssertNothingBroke();
        _seat.Dispose();
    }

    [Fact]
    public void EachTierHasItsSound()
    {
        Assert.Equal(3, new[] { TierSound(1), TierSound(2), TierSound(3) }.Distinct().Count());
    }

    [Fact]
    public void ACallWithoutSoundIsSilent()
    {
        _seat.SendCall(1, 10, 20, sound: 0);

        Assert.Empty(_seat.Officer.Sounds);
    }

    [Fact]
    public void ThereIsAtMostOneASecond()
    {
        for (var call = 1; call <= 10; call++) _seat.SendCall(call, 10, 20, sound: 2);
        Assert.Single(_seat.Officer.Sounds);
        _seat.Run(1);
        _seat.SendCall(11, 10, 20, sound: 2);

        Assert.Equal(2, _seat.Officer.Sounds.Count);
    }

    /// <summary>A panic right after a traffic stop must be heard.</summary>
    [Fact]
    public void ALouderOneThatComesTooSoonIsHeardWhenItsSecondHasCome()
    {
        var loud = TierSound(3);
        _seat.Run(5);
        _seat.Officer.Clear();
        _seat.SendCall(1, 10, 20, sound: 1);
        _seat.SendCall(2, 10, 20, sound: 3);
        Assert.Single(_seat.Officer.Sounds);
        _seat.Run(3);

        Assert.Equal(2, _seat.Officer.Sounds.Count);
        Assert.Equal(loud, _seat.Officer.Sounds[^1]);
        Assert.Equal(0, _seat.Officer.ClientTickHandlers);
    }

    [Fact]
    public void AMutedKindIsNeverHeard()
    {
        _seat.FromPage("preferences", ("text", "{}"), ("muted", "traffic-stop,tow"), ("volume", 3));
        _seat.SendCall(1, 10, 20, sound: 3, kind: "tow");
        _seat.Run(2);
        Assert.Empty(_seat.Officer.Sounds);
        _seat.SendCall(2, 10, 20, sound: 1, kind: "emergency");

        Assert.Single(_seat.Officer.Sounds);
    }

    [Fact]
    public void VolumeZeroIsSilence()
    {
        _seat.FromPage("preferences", ("volume", 0));
        _seat.SendCall(1, 10, 20, sound: 3);
        _seat.Run(2);

        Assert.Empty(_seat.Officer.Sounds);
    }

    [Fact]
    public void AVolumeIsTheLoudestTierThatIsPlayed()
    {
        var quiet = TierSound(1);
        _seat.FromPage("preferences", ("volume", 1));
        _seat.Run(2);
        _seat.SendCall(1, 10, 20, sound: 3);

        Assert.Equal(quiet, _seat.Officer.Sounds[^1]);
    }

    [Fact]
    public void ASoundIsTriedAtWhateverVolume()
    {
        _seat.FromPage("preferences", ("volume", 0));
        _seat.FromPage("sound", ("tier", 2));

        Assert.Single(_seat.Officer.Sounds);
    }

    private string TierSound(int tier)
    {
        _seat.Run(1.1);
        _seat.FromPage("sound", ("tier", tier));
        return _seat.Officer.Sounds[^1];
    }
}
