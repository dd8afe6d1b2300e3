using SonoranDispatch.Calls;
using SonoranDispatch.Configuration;
using SonoranDispatch.Contracts;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Intake;
using SonoranDispatch.Players;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Intake;

public sealed class IntakeRateLimiterTests
{
    private readonly FakeClock _clock = new();
    private readonly IntakeCounters _counters = new();
    private readonly OnlinePlayers _online;

    public IntakeRateLimiterTests() => _online = new OnlinePlayers(new FakePlayers(), _clock);

    [Fact]
    public void TheSixthCallOfAPlayerWithinTenMinutesIsRefusedUntilTheFirstIsTenMinutesOld()
    {
        var rateLimiter = NewLimiter();
        Admit(rateLimiter, 5, () => By(1));

        Assert.Equal((Messages.TooManyOfPlayer, 597), (rateLimiter.Admit(By(1))!.Why, rateLimiter.Admit(By(1))!.Seconds));
        Assert.Null(rateLimiter.Admit(By(2)));

        _clock.Advance(596_999);
        Assert.NotNull(rateLimiter.Admit(By(1)));
        _clock.Advance(1);
        Assert.Null(rateLimiter.Admit(By(1)));
        Assert.NotNull(rateLimiter.Admit(By(1)));
    }

    [Fact]
    public void TheSameKindWaitsForItsOwnCooldownAndAnotherKindDoesNot()
    {
        var rateLimiter = NewLimiter();
        Assert.Null(rateLimiter.Admit(By(1) with { CooldownSeconds = 30 }));

        Assert.Equal(Messages.TooSoon, rateLimiter.Admit(By(1))!.Why);
        Assert.Null(rateLimiter.Admit(By(1, "fire")));
        _clock.Advance(30_000);
        Assert.Null(rateLimiter.Admit(By(1)));
    }

    [Fact]
    public void WhatAPlayerSaidHoldsNoAlertOfTheirGameBack()
    {
        var rateLimiter = NewLimiter();
        Assert.Null(rateLimiter.Admit(By(1) with { CooldownSeconds = 30 }));

        Assert.Null(rateLimiter.Admit(By(1) with { IsAutomatic = true }));
    }

    [Fact]
    public void AnOfficersOwnCommandsHaveAShareOfTheirOwnAndAMoreGenerousOne()
    {
        var rateLimiter = NewLimiter();
        Admit(rateLimiter, 40, () => By(1) with { Trust = TrustLevel.Officer });

        Assert.Equal(Messages.TooManyOfPlayer, rateLimiter.Admit(By(1) with { Trust = TrustLevel.Officer })!.Why);
        Assert.Null(rateLimiter.Admit(By(1)));
    }

    [Fact]
    public void AlertsOfAPlayersGameDoNotUseUpTheirOwnCalls()
    {
        var rateLimiter = NewLimiter();
        Admit(rateLimiter, 20, () => By(1) with { IsAutomatic = true });

        Assert.Equal(Messages.TooManyOfPlayer, rateLimiter.Admit(By(1) with { IsAutomatic = true })!.Why);
        Admit(rateLimiter, 5, () => By(1));
    }

    [Fact]
    public void FortyAutomaticAlertsAMinuteAreTakenFromAllPlayersTogether()
    {
        var rateLimiter = NewLimiter();
        for (var player = 1; player <= 40; player++) Assert.Null(rateLimiter.Admit(By(player) with { IsAutomatic = true }));

        Assert.Equal(Messages.TooManyAutomatic, rateLimiter.Admit(By(41) with { IsAutomatic = true })!.Why);
        Assert.Null(rateLimiter.Admit(By(41)));
        _clock.Advance(60_000);
        Assert.Null(rateLimiter.Admit(By(41) with { IsAutomatic = true }));
    }

    [Fact]
    public void AlertsOfClientsTakeNoPlacesFromAlertsOfServerScripts()
    {
        var rateLimiter = NewLimiter();
        for (var player = 1; player <= 41; player++) rateLimiter.Admit(By(player) with { IsAutomatic = true });
        for (var alert = 1; alert <= 40; alert++) Assert.Null(rateLimiter.Admit(OfServer() with { IsAutomatic = true }));

        Assert.Equal(Messages.TooManyAutomatic, rateLimiter.Admit(OfServer() with { IsAutomatic = true })!.Why);
    }

    [Fact]
    public void OneSourceOfClientsAlertsMayUseHalfOfTheirPlaces()
    {
        var rateLimiter = NewLimiter();
        for (var player = 1; player <= 20; player++) Assert.Null(rateLimiter.Admit(OfClient(player, "game")));

        Assert.Equal(Messages.TooManyOfSurface, rateLimiter.Admit(OfClient(21, "game"))!.Why);
        Assert.Null(rateLimiter.Admit(OfClient(21, "ps-dispatch")));
    }

    [Fact]
    public void OneKindAndAllTogetherHaveALimitForTheWholeServer()
    {
        var rateLimiter = NewLimiter();
        for (var count = 0; count < 120; count++) Assert.Null(rateLimiter.Admit(OfServer()));
        Assert.Equal(Messages.TooManyOfKind, rateLimiter.Admit(OfServer())!.Why);

        for (var count = 0; count < 120; count++) Assert.Null(rateLimiter.Admit(OfServer(count % 2 == 0 ? "fire" : "medical")));
        Assert.Equal(Messages.TooManyAtAll, rateLimiter.Admit(OfServer("fire"))!.Why);
        Assert.Equal(Messages.TooManyAtAll, rateLimiter.Admit(By(1, "fire"))!.Why);
    }

    [Fact]
    public void ACallByAServerResourceForAPlayerDoesNotCountAgainstThePlayersLimit()
    {
        var rateLimiter = NewLimiter();
        Admit(rateLimiter, 20, () => By(1) with { Trust = TrustLevel.Server });

        Assert.Null(rateLimiter.Admit(By(1)));
    }

    [Fact]
    public void OnlyTheFirstRefusalOfABurstIsNews()
    {
        var rateLimiter = NewLimiter();
        Admit(rateLimiter, 5, () => By(1));

        var news = new List<bool>();
        for (var attempt = 0; attempt < 100; attempt++)
        {
            news.Add(rateLimiter.Admit(By(1))!.IsNewsToSender);
            _clock.Advance(RejectionReportThrottle<string>.QuietMilliseconds);
        }

        Assert.Equal([true, .. Enumerable.Repeat(false, 99)], news);
        _clock.Advance(1);
        Assert.True(rateLimiter.Admit(By(1))!.IsNewsToSender);
    }

    [Fact]
    public void EveryTryIsCountedByItsWayAndWhatBecameOfIt()
    {
        var rateLimiter = NewLimiter();
        Admit(rateLimiter, 5, () => By(1));
        rateLimiter.Admit(By(1));
        rateLimiter.Admit(OfServer());

        Assert.Equal(
            new Dictionary<(string, string), long> { [("test", IntakeCounters.Accepted)] = 5, [("test", "SD-INTAKE-002")] = 1, [("export", IntakeCounters.Accepted)] = 1 },
            _counters.Counts);
    }

    [Fact]
    public void WaysWithoutNumberAreCountedTogether()
    {
        for (var way = 0; way < 10_000; way++) _counters.Add("way " + way, IntakeCounters.Accepted);

        Assert.InRange(_counters.Counts.Count, IntakeCounters.Most, IntakeCounters.Most + 1);
        Assert.Equal(10_000, _counters.Counts.Values.Sum());
    }

    [Fact]
    public void AMillionRefusedTriesLeaveNothingBehind()
    {
        var rateLimiter = NewLimiter();
        var request = By(1);
        Admit(rateLimiter, 5, () => request);
        for (var attempt = 0; attempt < 1_000; attempt++) rateLimiter.Admit(request);

        var allocated = GC.GetAllocatedBytesForCurrentThread();
        for (var attempt = 0; attempt < 1_000_000; attempt++) rateLimiter.Admit(request);
        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;

        Assert.InRange(allocated / 1_000_000, 0, 64);
    }

    [Fact]
    public void KindsWithoutNumberShareOneLimitAndAreNotKept()
    {
        var rateLimiter = new IntakeRateLimiter(new LimitSettings { AutomaticPerMinute = 1_000, CallsPerMinute = 1_000_000 }, new Cooldowns(_online, _clock), _counters, _online, _clock);

        var refused = 0;
        for (var kind = 0; kind < 1_000; kind++) refused += rateLimiter.Admit(OfServer("kind " + kind)) is null ? 0 : 1;

        Assert.Equal(1_000 - 128 - 120, refused);
    }

    private static CallRequest By(int player, string kind = "emergency") =>
        new() { Surface = "test", Kind = kind, Trust = TrustLevel.Player, Caller = new Caller(player, "Jane Doe", false) };

    private static CallRequest OfClient(int player, string surface) =>
        new() { Surface = surface, Kind = "alert", Trust = TrustLevel.ClientAlert, Caller = new Caller(null, "witness", true), RaisedBy = player, IsAutomatic = true };

    private static CallRequest OfServer(string kind = "emergency") =>
        new() { Surface = "export", Kind = kind, Caller = new Caller(null, "alarm", false), Trust = TrustLevel.Server };

    private IntakeRateLimiter NewLimiter() => new(SettingsReader.Read("{}", _ => null).Settings.Limits, new Cooldowns(_online, _clock), _counters, _online, _clock);

    private void Admit(IntakeRateLimiter rateLimiter, int count, Func<CallRequest> request)
    {
        for (var left = count; left > 0; left--)
        {
            if (left == count - 1) _clock.Advance(3_000);
            Assert.Null(rateLimiter.Admit(request()));
        }
    }
}
