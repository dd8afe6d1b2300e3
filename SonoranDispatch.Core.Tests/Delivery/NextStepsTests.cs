using SonoranDispatch.Cad;
using SonoranDispatch.Calls;
using SonoranDispatch.Contracts;
using SonoranDispatch.Delivery;
using SonoranDispatch.Players;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Delivery;

/// <summary>Tests what of a call goes first when an endpoint has no room, and what is sent together.</summary>
public sealed class NextStepsTests
{
    private readonly DeliveryHarness _harness = new();

    [Fact]
    public void NotesUnitsAndClosingDoNotWaitBehindAPlace()
    {
        var call = _harness.Add();
        _harness.Run(100);
        Fill(CadEndpoint.Update);
        Change(call, desired => desired with
        {
            Place = new Place(1, 2, 3),
            Units = [new UnitTarget("user-1", 12)],
            Notes = [new CallNote("a", "b", _harness.Clock.UtcNow)],
        });
        _harness.Run(1_000);
        Change(call, desired => desired.AsClosed());
        _harness.Run(1_000);

        Assert.Equal(["create", "attach 501", "note 501", "close 501"], _harness.Cad.Asked);
    }

    [Fact]
    public void ClosingWaitsForTheFieldsAndNotesThatTheCadDoesNotHave()
    {
        var call = _harness.Add();
        _harness.Run(100);
        Fill(CadEndpoint.Note);
        Change(call, desired => desired.WithNote("a", "b", _harness.Clock.UtcNow).AsClosed());
        _harness.Run(1_000);
        Assert.DoesNotContain("close 501", _harness.Cad.Asked);

        _harness.Run(62_000);
        Assert.Equal(["note 501", "close 501"], _harness.Cad.Asked.TakeLast(2));
    }

    [Fact]
    public void WherePlacesHaveRoomTheyGoBeforeClosing()
    {
        var call = _harness.Add();
        _harness.Run(100);
        Change(call, desired => (desired with { Place = new Place(1, 2, 3) }).AsClosed());
        _harness.Run(1_000);

        Assert.Equal(["create", "move 501", "close 501"], _harness.Cad.Asked);
    }

    [Fact]
    public void ClosingsThatWaitAreOneRequest()
    {
        var calls = AddThree();
        foreach (var call in calls) Change(call, desired => desired.AsClosed());
        _harness.Run(1_000);

        Assert.Equal("close 501 502 503", _harness.Cad.Asked[3]);
        Assert.Equal(1, _harness.RateLimiters[CadEndpoint.Close].Used(_harness.Clock.Milliseconds));
        Assert.All(calls, call => Assert.True(_harness.Present(call).Known.Closed));
        Assert.False(_harness.Synchronizer.IsBusy);
    }

    [Fact]
    public void ACallThatTheCadDoesNotCloseWithTheOthersIsClosedAloneAndHoldsNobodyUp()
    {
        var calls = AddThree();
        _harness.Cad.Delete(502);
        foreach (var call in calls) Change(call, desired => desired.AsClosed());
        _harness.Run(1_000);

        Assert.Equal(["close 501 502 503", "close 502", "read"], _harness.Cad.Asked.Skip(3));
        Assert.True(_harness.Present(calls[0]).Known.Closed);
        Assert.True(_harness.Present(calls[2]).Known.Closed);

        _harness.Run(StepResultRecorder.MissingAgainAfter);
        Assert.Equal("read", _harness.Cad.Asked.Last());
        Assert.False(_harness.Synchronizer.IsBusy);
    }

    [Fact]
    public void ClosingsThatAreRefusedTogetherAreTriedOneByOne()
    {
        var calls = AddThree();
        _harness.Cad.FailNext(CadFailureKind.Refused);
        foreach (var call in calls) Change(call, desired => desired.AsClosed());
        _harness.Run(1_000);

        Assert.Equal(["close 501 502 503", "close 501", "close 502", "close 503"], _harness.Cad.Asked.Skip(3));
        Assert.All(calls, call => Assert.True(_harness.Present(call).Known.Closed));
    }

    [Fact]
    public void OneByOneIsHowVersionOneCloses()
    {
        _harness.Cad.Endpoints[CadOperation.Close] = CadEndpoint.V1;
        var calls = AddThree();
        foreach (var call in calls) Change(call, desired => desired.AsClosed());
        _harness.Run(3_000);

        Assert.Equal(["close 501", "close 502", "close 503"], _harness.Cad.Asked.Skip(3));
    }

    [Theory]
    [InlineData(true, 0)]
    [InlineData(false, 1)]
    public void APanicThatVersionOneHasNoPlaceForWithinASecondGoesByVersionTwo(bool isPanic, int inV1)
    {
        _harness.Cad.Endpoints[CadOperation.Create] = CadEndpoint.V1;
        _harness.Cad.HasV2ForCreates = true;
        _harness.RateLimiters[CadEndpoint.V1].Reserve(_harness.Clock.Milliseconds);
        _harness.RateLimiters[CadEndpoint.V1].Refused(_harness.Clock.Milliseconds, 0, 3_000, 0);
        var call = Add(isPanic ? CallClass.Panic : CallClass.Emergency, place: null);
        _harness.Run(100);
        Assert.Equal(isPanic ? CallState.Open : CallState.Accepted, _harness.Present(call).State);

        _harness.Run(3_000);
        Assert.Equal(1 - inV1, _harness.RateLimiters[CadEndpoint.Create].Used(_harness.Clock.Milliseconds));
        Assert.Equal(CallState.Open, _harness.Present(call).State);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void WhereNoUpdateIsFreeVersionTwoCreatesTheCallWithItsPlace(bool isFull)
    {
        _harness.Cad.Endpoints[CadOperation.Create] = CadEndpoint.V1;
        _harness.Cad.HasV2ForCreates = true;
        if (isFull) Fill(CadEndpoint.Update);
        Add(CallClass.Emergency, new Place(1, 2, 3));
        _harness.Run(100);

        Assert.Equal(isFull ? 1 : 0, _harness.RateLimiters[CadEndpoint.Create].Used(_harness.Clock.Milliseconds));
        Assert.Equal(["create"], _harness.Cad.Asked);
    }

    private Call[] AddThree()
    {
        Call[] calls = [_harness.Add(), _harness.Add(), _harness.Add()];
        _harness.Run(100);
        return calls;
    }

    private Call Add(CallClass of, Place? place) => _harness.Repository.Add(number => new Call
    {
        Number = number,
        Uuid = new Guid(number, 0, 0, new byte[8]),
        Kind = "any",
        IsPanic = of == CallClass.Panic,
        Class = of,
        Caller = new Caller(1, "Jane Doe", false),
        AcceptedAt = _harness.Clock.UtcNow,
        Desired = new DesiredCall { Details = new CallDetails { Title = "911" }, Place = place },
    });

    private void Fill(CadEndpoint endpoint)
    {
        var limiter = _harness.RateLimiters[endpoint];
        for (var others = limiter.Limit; others > 0; others--)
        {
            limiter.Reserve(_harness.Clock.Milliseconds);
            limiter.Answered(_harness.Clock.Milliseconds, 0, RequestClass.Normal);
        }
    }

    private void Change(Call call, Func<DesiredCall, DesiredCall> change) =>
        _harness.Repository.Change(call.Number, present => present with { Desired = change(present.Desired) });
}
