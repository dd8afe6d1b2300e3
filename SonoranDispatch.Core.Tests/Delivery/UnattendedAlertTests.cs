using SonoranDispatch.Cad;
using SonoranDispatch.Calls;
using SonoranDispatch.Contracts;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Delivery;

/// <summary>Tests which automatic alerts are dropped before the CAD has them, and which never are.</summary>
public sealed class UnattendedAlertTests
{
    private const int TenMinutes = 600_000;

    private readonly DeliveryHarness _harness = new();

    public UnattendedAlertTests()
    {
        // Nothing is created here: somebody else uses the whole limit.
        for (var others = 20; others > 0; others--) _harness.RateLimiters[CadEndpoint.Create].Reserve(0);
    }

    [Fact]
    public void AnAlertThatWaitedTenMinutesWhileTheCadAnsweredIsClosedCountedAndReported()
    {
        var alert = Add();
        _harness.Run(TenMinutes - 100);
        Assert.Equal(CallState.Accepted, _harness.Present(alert).State);

        _harness.Run(1_000);
        Assert.Equal(CallState.Closed, _harness.Present(alert).State);
        Assert.True(_harness.Present(alert).IsDropped);
        Assert.Equal(1, _harness.Synchronizer.Dropped);
        Assert.Equal(1, _harness.Log.Count(Messages.AlertsDropped));
        Assert.False(_harness.Synchronizer.IsBusy);
        Assert.Empty(_harness.Cad.Asked);
    }

    [Fact]
    public void ManyAreReportedOnceInTenMinutes()
    {
        for (var minute = 0; minute < 19; minute++)
        {
            Add();
            _harness.Run(60_000);
        }

        Assert.Equal(1, _harness.Log.Count(Messages.AlertsDropped));
        Assert.InRange(_harness.Synchronizer.Dropped, 8, 10);
    }

    public static TheoryData<string> Kept { get; } = ["normal", "attended", "responders", "panic"];

    [Theory]
    [MemberData(nameof(Kept))]
    public void WhatIsNoUnattendedAlertIsNeverDropped(string why)
    {
        var call = Add(call => why switch
        {
            "normal" => call with { Class = CallClass.Normal },
            "attended" => call with { IsAttended = true },
            "responders" => call with { Responders = [new Responder(2, "A-12", null)] },
            _ => call with { IsPanic = true },
        });
        _harness.Run(2 * TenMinutes);

        Assert.Equal(CallState.Accepted, _harness.Present(call).State);
        Assert.Equal(0, _harness.Synchronizer.Dropped);
    }

    [Fact]
    public void AnOutageDropsNothing()
    {
        var alert = Add();
        _harness.ProbeFinds = new CadFailure(CadFailureKind.NoAnswer, 0, "silence");
        _harness.CircuitBreaker.RecordFailure(_harness.ProbeFinds);
        _harness.Run(3 * TenMinutes);
        Assert.Equal(CallState.Accepted, _harness.Present(alert).State);

        _harness.ProbeFinds = null;
        _harness.CircuitBreaker.RecordSuccess();
        _harness.Run(TenMinutes - 1_000);
        Assert.Equal(CallState.Accepted, _harness.Present(alert).State);
    }

    [Theory]
    [InlineData(false, CallClass.Automatic)]
    [InlineData(true, CallClass.Normal)]
    public void ACallThatEndedBeforeItWasCreatedIsStillCreatedUnlessItIsAnUnattendedAlert(bool isCreated, CallClass of)
    {
        var call = Add(call => call with { Class = of });
        _harness.Run(1_000);
        _harness.Repository.Change(call.Number, present => present with { Desired = present.Desired.AsClosed() });
        for (var others = 20; others > 0; others--) _harness.RateLimiters[CadEndpoint.Create].GiveBack();
        _harness.Run(5_000);

        Assert.Equal(isCreated ? ["create", "close 501"] : [], _harness.Cad.Asked);
        Assert.Equal(isCreated ? 0 : 1, _harness.Synchronizer.Dropped);
        Assert.False(_harness.Synchronizer.IsBusy);
    }

    /// <summary>It may be in the CAD, where somebody would look for it.</summary>
    [Fact]
    public void AnAlertThatMayHaveArrivedIsNotDropped()
    {
        var alert = Add(call => call with { Known = new KnownCall { Presence = CadPresence.Unknown } });
        _harness.Cad.FailsAlways = CadFailureKind.RateLimited;
        _harness.Run(2 * TenMinutes);

        Assert.Equal(CallState.Accepted, _harness.Present(alert).State);
    }

    private Call Add(Func<Call, Call>? change = null) => _harness.Repository.Add(number => (change ?? (call => call))(new Call
    {
        Number = number,
        Uuid = new Guid(number, 0, 0, new byte[8]),
        Kind = "shots",
        Class = CallClass.Automatic,
        Trust = TrustLevel.ClientAlert,
        Caller = new Caller(null, "", false),
        AcceptedAt = _harness.Clock.UtcNow,
    }));
}
