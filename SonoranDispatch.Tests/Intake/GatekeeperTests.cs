using SonoranDispatch.Calls;
using SonoranDispatch.Configuration;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Intake;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Intake;

public sealed class GatekeeperTests
{
    private readonly FakeClock _clock = new();
    private readonly Tally _tally = new();

    [Fact]
    public void TheSixthCallOfAPlayerWithinTenMinutesIsRefusedUntilTheFirstIsTenMinutesOld()
    {
        var gate = Gate();
        Admit(gate, 5, () => By(1));

        Assert.Equal((Messages.TooManyOfPlayer, 597), (gate.Admit(By(1))!.Why, gate.Admit(By(1))!.Seconds));
        Assert.Null(gate.Admit(By(2)));

        _clock.Advance(596_999);
        Assert.NotNull(gate.Admit(By(1)));
        _clock.Advance(1);
        Assert.Null(gate.Admit(By(1)));
        Assert.NotNull(gate.Admit(By(1)));
    }

    [Fact]
    public void TheSameKindWaitsForItsOwnCooldownAndAnotherKindDoesNot()
    {
        var gate = Gate();
        Assert.Null(gate.Admit(By(1) with { CooldownSeconds = 30 }));

        Assert.Equal(Messages.TooSoon, gate.Admit(By(1))!.Why);
        Assert.Null(gate.Admit(By(1, "fire")));
        _clock.Advance(30_000);
        Assert.Null(gate.Admit(By(1)));
    }

    [Fact]
    public void AnOfficersOwnCommandsHaveAShareOfTheirOwnAndAMoreGenerousOne()
    {
        var gate = Gate();
        Admit(gate, 40, () => By(1) with { ByOfficer = true });

        Assert.Equal(Messages.TooManyOfPlayer, gate.Admit(By(1) with { ByOfficer = true })!.Why);
        Assert.Null(gate.Admit(By(1)));
    }

    [Fact]
    public void AlertsOfAPlayersGameDoNotUseUpHisOwnCalls()
    {
        var gate = Gate();
        Admit(gate, 20, () => By(1) with { IsAutomatic = true });

        Assert.Equal(Messages.TooManyOfPlayer, gate.Admit(By(1) with { IsAutomatic = true })!.Why);
        Admit(gate, 5, () => By(1));
    }

    [Fact]
    public void FortyAutomaticAlertsAMinuteAreTakenWhoeverRaisesThem()
    {
        var gate = Gate();
        for (var player = 1; player <= 40; player++) Assert.Null(gate.Admit(By(player) with { IsAutomatic = true }));

        Assert.Equal(Messages.TooManyAutomatic, gate.Admit(By(41) with { IsAutomatic = true })!.Why);
        Assert.Equal(Messages.TooManyAutomatic, gate.Admit(OfServer() with { IsAutomatic = true })!.Why);
        Assert.Null(gate.Admit(By(41)));
        _clock.Advance(60_000);
        Assert.Null(gate.Admit(OfServer() with { IsAutomatic = true }));
    }

    [Fact]
    public void OneKindAndAllTogetherHaveALimitForTheWholeServer()
    {
        var gate = Gate();
        for (var count = 0; count < 120; count++) Assert.Null(gate.Admit(OfServer()));
        Assert.Equal(Messages.TooManyOfKind, gate.Admit(OfServer())!.Why);

        for (var count = 0; count < 120; count++) Assert.Null(gate.Admit(OfServer(count % 2 == 0 ? "fire" : "medical")));
        Assert.Equal(Messages.TooManyAtAll, gate.Admit(OfServer("fire"))!.Why);
        Assert.Equal(Messages.TooManyAtAll, gate.Admit(By(1, "fire"))!.Why);
    }

    [Fact]
    public void WhatAServerResourceRaisesForAPlayerDoesNotUseHisShare()
    {
        var gate = Gate();
        Admit(gate, 20, () => By(1) with { IsFromServer = true });

        Assert.Null(gate.Admit(By(1)));
    }

    [Fact]
    public void OnlyTheFirstRefusalOfABurstIsNews()
    {
        var gate = Gate();
        Admit(gate, 5, () => By(1));

        var news = new List<bool>();
        for (var attempt = 0; attempt < 100; attempt++)
        {
            news.Add(gate.Admit(By(1))!.IsNewsToSender);
            _clock.Advance(Burst.QuietMilliseconds);
        }

        Assert.Equal([true, .. Enumerable.Repeat(false, 99)], news);
        _clock.Advance(1);
        Assert.True(gate.Admit(By(1))!.IsNewsToSender);
    }

    [Fact]
    public void EveryTryIsCountedByItsWayAndWhatBecameOfIt()
    {
        var gate = Gate();
        Admit(gate, 5, () => By(1));
        gate.Admit(By(1));
        gate.Admit(OfServer());

        Assert.Equal(
            new Dictionary<(string, string), long> { [("test", Tally.Taken)] = 5, [("test", "SD-INTAKE-002")] = 1, [("export", Tally.Taken)] = 1 },
            _tally.Counts);
    }

    [Fact]
    public void WaysWithoutNumberAreCountedTogether()
    {
        for (var way = 0; way < 10_000; way++) _tally.Add("way " + way, Tally.Taken);

        Assert.InRange(_tally.Counts.Count, Tally.Most, Tally.Most + 1);
        Assert.Equal(10_000, _tally.Counts.Values.Sum());
    }

    [Fact]
    public void AMillionRefusedTriesLeaveNothingBehind()
    {
        var gate = Gate();
        var request = By(1);
        Admit(gate, 5, () => request);
        for (var attempt = 0; attempt < 1_000; attempt++) gate.Admit(request);

        var allocated = GC.GetAllocatedBytesForCurrentThread();
        for (var attempt = 0; attempt < 1_000_000; attempt++) gate.Admit(request);
        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;

        Assert.InRange(allocated / 1_000_000, 0, 64);
    }

    [Fact]
    public void KindsWithoutNumberShareOneLimitAndAreNotKept()
    {
        var gate = new Gatekeeper(new LimitSettings { AutomaticPerMinute = 1_000, CallsPerMinute = 1_000_000 }, new Cooldowns(_clock), _tally, _clock);

        var refused = 0;
        for (var kind = 0; kind < 1_000; kind++) refused += gate.Admit(OfServer("kind " + kind)) is null ? 0 : 1;

        Assert.Equal(1_000 - 128 - 120, refused);
    }

    private static CallRequest By(int player, string kind = "emergency") =>
        new() { Surface = "test", Kind = kind, Caller = new Caller(player, "Jane Doe", false) };

    private static CallRequest OfServer(string kind = "emergency") =>
        new() { Surface = "export", Kind = kind, Caller = new Caller(null, "alarm", false), IsFromServer = true };

    private Gatekeeper Gate() => new(SettingsReader.Read("{}", _ => null).Settings.Limits, new Cooldowns(_clock), _tally, _clock);

    private void Admit(Gatekeeper gate, int count, Func<CallRequest> request)
    {
        for (var left = count; left > 0; left--)
        {
            if (left == count - 1) _clock.Advance(3_000);
            Assert.Null(gate.Admit(request()));
        }
    }
}
