using SonoranDispatch.Cad;
using SonoranDispatch.Calls;
using SonoranDispatch.Contracts;
using SonoranDispatch.Delivery;
using SonoranDispatch.Players;
using SonoranDispatch.Sandbox.Scenarios;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Delivery;

/// <summary>Tests in which order calls are sent, and which places are kept for urgent ones.</summary>
public sealed class CallSynchronizerPriorityTests
{
    private const int Minute = 60_000;

    private readonly DeliveryHarness _harness = new();

    [Fact]
    public void PanicsThatCameLastGoFirstThenEmergenciesThenTheRestAndTheOldestFirst()
    {
        _harness.Cad.Hold();
        Add(CallClass.Normal, 2);
        Add(CallClass.Emergency, 2);
        Add(CallClass.Panic, 2);
        DeliveryHarness.Tick(_harness.Synchronizer);
        _harness.Cad.Release();
        _harness.Run(4_100);

        Assert.Equal(["Panic 5", "Panic 6", "Emergency 3", "Emergency 4", "Normal 1", "Normal 2"], Sent());
    }

    [Fact]
    public void APersonsEmergencyGoesBeforeAScripts()
    {
        Add(CallClass.Emergency, 1, TrustLevel.Server);
        Add(CallClass.Emergency, 1);
        _harness.Run(100);

        Assert.Equal(["Emergency 2", "Emergency 1"], Sent());
    }

    [Fact]
    public void NoAgeOvertakesAnEmergency()
    {
        Add(CallClass.Normal, 60);
        _harness.Run(3 * Minute);
        Add(CallClass.Emergency, 1);
        var before = _harness.Cad.Calls.Count;
        _harness.Run(0);

        Assert.Equal("Emergency 61", Sent()[before]);
    }

    /// <summary>Three of twenty places are panics' alone, and two more are never used by anything below an emergency.</summary>
    [Fact]
    public void InAFloodAPanicAndTwoEmergenciesGoAtOnceAndTheNextInSeconds()
    {
        Add(CallClass.Automatic, 200);
        Add(CallClass.Normal, 200);
        _harness.Run(5 * Minute);
        Add(CallClass.Emergency, 2);
        Add(CallClass.Panic, 3);
        _harness.Run(100);
        Assert.Equal(5, Sent().Count(title => !IsLower(title)));

        Add(CallClass.Emergency, 1);
        _harness.Run(5_000);
        Assert.Equal(6, Sent().Count(title => !IsLower(title)));
    }

    [Fact]
    public void OrdinaryCallsAreSpreadOverTheMinuteAndAutomaticOnesGetHalfOfThePaceAtMost()
    {
        Add(CallClass.Automatic, 100);
        _harness.Run(10 * Minute);
        Assert.InRange(_harness.Cad.Calls.Count, 98, 101);

        Add(CallClass.Normal, 150);
        var before = _harness.Cad.Calls.Count;
        _harness.Run(4 * Minute);
        Assert.InRange(_harness.Cad.Calls.Count - before, 58, 61);
    }

    [Fact]
    public void WhileALowerClassWaitsItGetsOnePlaceInSix()
    {
        Add(CallClass.Emergency, 100);
        Add(CallClass.Normal, 100);
        _harness.Run(4 * Minute);

        var sent = Sent();
        var turns = Enumerable.Range(0, sent.Count).Where(at => IsLower(sent[at])).ToList();
        Assert.InRange(turns.Count, sent.Count / 7, sent.Count / 6);
        Assert.Equal(5, turns[0]);
        Assert.All(turns.Zip(turns.Skip(1)), pair => Assert.Equal(LowerClassTurns.OneIn, pair.Second - pair.First));
    }

    [Fact]
    public void ATurnThatGoesFurtherDownIsStillOnePlace()
    {
        Add(CallClass.Emergency, 150);
        Add(CallClass.Normal, 100);
        Add(CallClass.Automatic, 100);
        while (Sent().Count < (LowerClassTurns.OneIn * LowerClassTurns.OneIn) - 1) _harness.Run(100);

        // A minute's places are free at the moment of the turn that goes further down.
        _harness.Clock.Advance(Minute);
        _harness.Run(5 * Minute);

        var sent = Sent();
        var turns = Enumerable.Range(0, sent.Count).Where(at => IsLower(sent[at])).ToList();
        Assert.All(turns.Zip(turns.Skip(1)), pair => Assert.Equal(LowerClassTurns.OneIn, pair.Second - pair.First));
        var further = turns.Count(at => sent[at].StartsWith("Automatic", StringComparison.Ordinal));
        Assert.InRange(further, (turns.Count / LowerClassTurns.OneIn) - 1, turns.Count / LowerClassTurns.OneIn);
    }

    [Fact]
    public void PanicsGiveNoTurnsUp()
    {
        Add(CallClass.Panic, 15);
        Add(CallClass.Normal, 1);
        _harness.Run(200);

        Assert.Equal("Normal 16", Sent()[^1]);
    }

    [Fact]
    public void AHundredEmergenciesTakeATenthLongerThanTheWholeLimitWould()
    {
        Add(CallClass.Emergency, 100);
        _harness.Run(100 / 20 * Minute * 11 / 10);

        Assert.Equal(100, _harness.Cad.Calls.Count);
        Assert.Equal(100, _harness.Cad.Asked.Count);
    }

    [Theory]
    [InlineData(CallClass.Panic, 8)]
    [InlineData(CallClass.Emergency, 8)]
    [InlineData(CallClass.Normal, 6)]
    public void OfEightRequestsInFlightTwoAreKeptForPanicsAndEmergencies(CallClass of, int inFlight)
    {
        // An endpoint without shares, so that nothing but the connections is short.
        _harness.Cad.Endpoints[CadOperation.AddNote] = CadEndpoint.V1;
        var limiters = new RateLimiters(new SonoranDispatch.Configuration.CadLimits { V1PerSecond = 60 }, 1);
        var synchronizer = new CallSynchronizer(_harness.Repository, _harness.Cad, _harness.CircuitBreaker, limiters, _harness.Clock, new SeededRandom(1), _harness.Log);
        Add(of, 10, known: new KnownCall { Presence = CadPresence.Present, CallId = 501 });
        _harness.Cad.Hold();
        DeliveryHarness.Tick(synchronizer);

        Assert.Equal(inFlight, _harness.Cad.Asked.Count);
    }

    private static bool IsLower(string title) => title.StartsWith("Normal", StringComparison.Ordinal) || title.StartsWith("Automatic", StringComparison.Ordinal);

    private void Add(CallClass of, int count, TrustLevel trust = TrustLevel.Player, KnownCall? known = null)
    {
        for (var added = 0; added < count; added++)
        {
            _harness.Repository.Add(number => new Call
            {
                Number = number,
                Uuid = new Guid(number, 0, 0, new byte[8]),
                Kind = "any",
                IsPanic = of == CallClass.Panic,
                Class = of,
                Trust = trust,
                IsAttended = true,
                Caller = new Caller(null, "Jane Doe", false),
                AcceptedAt = _harness.Clock.UtcNow,
                Known = known ?? KnownCall.Nothing,
                Desired = known is null ? new DesiredCall { Details = new CallDetails { Title = $"{of} {number}" } } : new DesiredCall { Notes = [new CallNote("a", "b", _harness.Clock.UtcNow)] },
            });
        }
    }

    private List<string> Sent() => [.. _harness.Cad.Calls.OrderBy(call => call.CallId).Select(call => call.Details!.Title)];
}
