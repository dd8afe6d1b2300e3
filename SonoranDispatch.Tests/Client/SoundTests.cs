namespace SonoranDispatch.Tests.Client;

/// <summary>Tests the sounds: three tiers, at most one per second, at the player's volume, and none for kinds the player muted.</summary>
public sealed class SoundTests : IDisposable
{
    private readonly ClientHarness _client = new();

    public void Dispose()
    {
        _client.AssertNothingBroke();
        _client.Dispose();
    }

    [Fact]
    public void EachTierHasItsSound()
    {
        Assert.Equal(3, new[] { TierSound(1), TierSound(2), TierSound(3) }.Distinct().Count());
    }

    [Fact]
    public void ACallWithoutSoundIsSilent()
    {
        _client.SendCall(1, 10, 20, sound: 0);

        Assert.Empty(_client.Officer.Sounds);
    }

    [Fact]
    public void ThereIsAtMostOneASecond()
    {
        for (var call = 1; call <= 10; call++) _client.SendCall(call, 10, 20, sound: 2);
        Assert.Single(_client.Officer.Sounds);
        _client.Run(1);
        _client.SendCall(11, 10, 20, sound: 2);

        Assert.Equal(2, _client.Officer.Sounds.Count);
    }

    /// <summary>A panic right after a traffic stop must be heard.</summary>
    [Fact]
    public void ALouderOneThatComesTooSoonIsHeardWhenItsSecondHasCome()
    {
        var loud = TierSound(3);
        _client.Run(5);
        _client.Officer.Clear();
        _client.SendCall(1, 10, 20, sound: 1);
        _client.SendCall(2, 10, 20, sound: 3);
        Assert.Single(_client.Officer.Sounds);
        _client.Run(3);

        Assert.Equal(2, _client.Officer.Sounds.Count);
        Assert.Equal(loud, _client.Officer.Sounds[^1]);
        Assert.Equal(0, _client.Officer.ClientTickHandlers);
    }

    [Fact]
    public void AMutedKindIsNeverHeard()
    {
        _client.FromPage("preferences", ("text", "{}"), ("muted", "traffic-stop,tow"), ("volume", 3));
        _client.SendCall(1, 10, 20, sound: 3, kind: "tow");
        _client.Run(2);
        Assert.Empty(_client.Officer.Sounds);
        _client.SendCall(2, 10, 20, sound: 1, kind: "emergency");

        Assert.Single(_client.Officer.Sounds);
    }

    [Fact]
    public void VolumeZeroIsSilence()
    {
        _client.FromPage("preferences", ("volume", 0));
        _client.SendCall(1, 10, 20, sound: 3);
        _client.Run(2);

        Assert.Empty(_client.Officer.Sounds);
    }

    [Fact]
    public void AVolumeIsTheLoudestTierThatIsPlayed()
    {
        var quiet = TierSound(1);
        _client.FromPage("preferences", ("volume", 1));
        _client.Run(2);
        _client.SendCall(1, 10, 20, sound: 3);

        Assert.Equal(quiet, _client.Officer.Sounds[^1]);
    }

    [Fact]
    public void ASoundIsTriedAtWhateverVolume()
    {
        _client.FromPage("preferences", ("volume", 0));
        _client.FromPage("sound", ("tier", 2));

        Assert.Single(_client.Officer.Sounds);
    }

    private string TierSound(int tier)
    {
        _client.Run(1.1);
        _client.FromPage("sound", ("tier", tier));
        return _client.Officer.Sounds[^1];
    }
}
