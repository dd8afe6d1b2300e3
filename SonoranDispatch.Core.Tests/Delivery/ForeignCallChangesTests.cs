using SonoranDispatch.Cad;
using SonoranDispatch.Calls;
using SonoranDispatch.Delivery;
using SonoranDispatch.Sandbox.Scenarios;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Delivery;

public sealed class ForeignCallChangesTests
{
    // Of 20 closings a minute, a quarter is kept back.
    private const int ClosingsOfOrdinaryCalls = 15;

    private readonly DeliveryHarness _harness = new();
    private readonly List<(int Number, string Text, bool Ok)> _settled = [];
    private readonly ForeignCallChanges _changes;
    private readonly List<int> _sent = [];

    public ForeignCallChangesTests()
    {
        _changes = new ForeignCallChanges(_harness.Cad, _harness.CircuitBreaker, _harness.RateLimiters, _harness.Clock, new SeededRandom(1), _harness.Log);
        _changes.Settled += (number, text, ok) => _settled.Add((number, text, ok));
    }

    [Fact]
    public void ChangesAreSentOnceInOrderAndSettled()
    {
        Add(1);
        Add(2);
        Run(1);
        Assert.Equal([1], _sent);

        _harness.Clock.Advance(60_000 / ClosingsOfOrdinaryCalls);
        Run(1);

        Assert.Equal([1, 2], _sent);
        Assert.Equal([(1, "done 1", true), (2, "done 2", true)], _settled);
        Assert.False(_changes.IsBusy);
    }

    [Fact]
    public void AFailureIsTheAnswerAndIsNotTriedAgain()
    {
        _changes.Add(CadOperation.Close, _ => Task.FromResult(CadResult<CadChangeResponse>.Failed(new CadFailure(CadFailureKind.NotFound, 404, "No such call"))), "done");
        Run(5);

        Assert.Equal((1, "No such call", false), Assert.Single(_settled));
    }

    [Fact]
    public void ABugInOneChangeHoldsUpNoOther()
    {
        _changes.Add(CadOperation.Close, _ => throw new InvalidOperationException("bug"), "done");
        Add(2);
        Run(1);
        _harness.Clock.Advance(60_000 / ClosingsOfOrdinaryCalls);
        Run(2);

        Assert.Equal([(1, ForeignCallChanges.NotSent, false), (2, "done 2", true)], _settled);
        Assert.Equal(["SD-HOST-002"], _harness.Log.Codes);
    }

    [Fact]
    public void AChangeWaitsForItsRateLimit()
    {
        var limiter = _harness.RateLimiters[_harness.Cad.EndpointOf(CadOperation.Close)];
        while (limiter.IsFree(_harness.Clock.Milliseconds)) limiter.Reserve(_harness.Clock.Milliseconds);
        Add(1);
        Run(3);
        Assert.Empty(_sent);

        limiter.GiveBack();
        Run(1);
        Assert.Equal([1], _sent);
    }

    [Fact]
    public void WhatCannotBeSentInThirtySecondsIsNeverSent()
    {
        var limiter = _harness.RateLimiters[_harness.Cad.EndpointOf(CadOperation.Close)];
        while (limiter.IsFree(_harness.Clock.Milliseconds)) limiter.Reserve(_harness.Clock.Milliseconds);
        Add(1);
        _harness.Clock.Advance(ForeignCallChanges.LongestWait - 1);
        Run(1);
        Assert.Empty(_settled);

        _harness.Clock.Advance(1);
        Run(1);
        Assert.Equal((1, ForeignCallChanges.NotSent, false), Assert.Single(_settled));
        limiter.GiveBack();
        Run(2);
        Assert.Empty(_sent);
    }

    [Fact]
    public void TooManyAtOnceAreRefused()
    {
        for (var number = 1; number <= ForeignCallChanges.Most; number++) Assert.NotNull(Add(number));

        Assert.Null(Add(0));
    }

    private int? Add(int call) => _changes.Add(CadOperation.Close, cad =>
    {
        _sent.Add(call);
        return Task.FromResult(CadResult<CadChangeResponse>.Of(new CadChangeResponse()));
    }, "done " + call.ToString(System.Globalization.CultureInfo.InvariantCulture));

    private void Run(int ticks)
    {
        for (var tick = 0; tick < ticks; tick++)
        {
            _changes.Prepare();
            _changes.Dispatch();
        }
    }
}
