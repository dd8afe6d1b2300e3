using SonoranDispatch.Cad;
using SonoranDispatch.Calls;
using SonoranDispatch.Contracts;
using SonoranDispatch.Delivery;
using SonoranDispatch.Players;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Delivery;

/// <summary>Tests a 911 call of ours of which a dispatcher makes a dispatch call in the CAD: both are one call here.</summary>
public sealed class TakenUpCallTests
{
    private static readonly UnitTarget Adams = new("user-1", 1);

    private readonly DeliveryHarness _harness = new();
    private readonly Call _call;

    public TakenUpCallTests()
    {
        _call = _harness.Add(listing: CallListing.Emergency);
        _harness.Run(100);
    }

    private void Respond() => _harness.Repository.Change(_call.Number, present => present with
    {
        Responders = [new Responder(2, "Adams", Adams)],
        Desired = present.Desired with { Units = [Adams] },
    });

    private void Apply() => _harness.Repository.Change(_call.Number, present =>
        TakenUpCall.After(present, _harness.Cad.ReadCallsAsync(10).Result.Value!, _harness.Clock.Milliseconds) ?? present);

    [Theory]
    [InlineData(true, "")]
    [InlineData(true, "origin911")]
    [InlineData(false, "origin911")]
    [InlineData(false, "createdFromId")]
    public void TheDispatchCallIsTheCallFromThenOn(bool keepsMap, string key)
    {
        _harness.Cad.TakeUp(501, keepsMap, key);
        Apply();
        _harness.Run(60_000);

        var present = _harness.Present(_call);
        Assert.Equal((502, CallState.Open, "Taken up", 1), (present.CadNumber, present.State, present.Desired.Details.Title, present.Desired.Details.Priority));
        Assert.True(present.IsAttended);
        var made = Assert.Single(_harness.Cad.Calls);
        Assert.Equal((_call.Uuid.ToString("D"), "425.1"), (made.MetaData["uuid"], made.MetaData["x"]));
        Assert.DoesNotContain("create", _harness.Cad.Asked);
    }

    [Fact]
    public void NotesAndOurPendingChangesAreKept()
    {
        _harness.Edit(_call, "Elgin Avenue");
        _harness.Repository.Change(_call.Number, present => present with { Desired = present.Desired.WithNote("Jane", "two men", _harness.Clock.UtcNow) });
        _harness.Run(1_000);
        _harness.Cad.TakeUp(501);
        Apply();
        _harness.Run(60_000);

        var made = Assert.Single(_harness.Cad.Calls);
        Assert.Equal(("Elgin Avenue", "Taken up"), (made.Details?.Address, made.Details?.Title));
        Assert.Equal("two men", Assert.Single(made.Notes).Content);
    }

    [Fact]
    public void A911CallThatStaysInTheListIsRemoved()
    {
        _harness.Cad.TakeUp(501, staysListed: true);
        Apply();
        _harness.Run(60_000);

        Assert.Equal(502, Assert.Single(_harness.Cad.Calls).CallId);
        Assert.Equal(1, _harness.Cad.Asked.Count(asked => asked == "remove 501"));
    }

    [Fact]
    public void AnOfficerWhoRespondsThenIsOnTheDispatchersCall()
    {
        _harness.Clock.Advance(60_000);
        _harness.Cad.TakeUp(501, keepsMap: false);
        Respond();
        _harness.Run(60_000);

        Assert.DoesNotContain("create", _harness.Cad.Asked);
        Assert.Contains("attach 502", _harness.Cad.Asked);
        Assert.Equal([1], Assert.Single(_harness.Cad.Calls).Identifiers);
        Assert.Equal(502, _harness.Present(_call).CadNumber);
    }

    /// <summary>Both made a dispatch call of it at the same moment: the dispatcher's stays, and the officer goes there.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void OfTwoDispatchCallsOneStays(bool staysListed)
    {
        _harness.Repository.Changed += (before, after) =>
        {
            if (before?.Known.Presence == CadPresence.Present && after.Known.Presence == CadPresence.Unknown) _harness.Cad.TakeUp(501, keepsMap: false, staysListed: staysListed);
        };
        Respond();
        _harness.Run(60_000);
        Apply();
        _harness.Run(60_000);

        Assert.Empty(_harness.Cad.Emergencies);
        var open = Assert.Single(_harness.Cad.Calls, call => !call.IsClosed);
        Assert.Equal((502, 502), (open.CallId, _harness.Present(_call).CadNumber));
        Assert.Equal(CallState.Open, _harness.Present(_call).State);
        Assert.Equal([1], open.Identifiers);
    }

    [Fact]
    public void ADispatcherWhoTookItUpAndClosedItClosesItHere()
    {
        _harness.Clock.Advance(60_000);
        _harness.Cad.CloseByDispatcher(_harness.Cad.TakeUp(501).CallId);
        Apply();
        _harness.Run(60_000);

        Assert.Equal((502, CallState.Closed), (_harness.Present(_call).CadNumber, _harness.Present(_call).State));
    }

    [Fact]
    public void WhatIsClosedHereAfterADispatcherTookItUpIsClosedThere()
    {
        _harness.Cad.TakeUp(501);
        _harness.Repository.Change(_call.Number, present => present with { Desired = present.Desired.AsClosed() });
        _harness.Run(60_000);

        Assert.True(Assert.Single(_harness.Cad.Calls).IsClosed);
        Assert.True(_harness.Present(_call).Known.Closed);
    }

    [Fact]
    public void AnothersDispatchCallIsNotTaken()
    {
        var other = new CadCall { CallId = 700, Details = new CallDetails(), MetaData = new Dictionary<string, string> { ["origin911"] = "500" } };

        Assert.False(TakenUpCall.Is(_harness.Present(_call), other));
        Assert.False(TakenUpCall.Is(_harness.Present(_harness.Add()), other with { MetaData = new Dictionary<string, string> { ["origin911"] = "501" } }));
        Assert.True(TakenUpCall.Is(_harness.Present(_call), other with { MetaData = new Dictionary<string, string> { ["origin911"] = "501" } }));
    }

    /// <summary>At each moment: before the look-up, while the dispatch call is being made, before the 911 call is removed.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("read")]
    [InlineData("create")]
    [InlineData("remove 501")]
    public void AStopAtAnyMomentMakesNeitherTwoNorNoneAndLeavesNothing(string last)
    {
        _harness.Clock.Advance(60_000);
        Respond();
        for (var ticks = 0; ticks < 100 && (last.Length == 0 || !_harness.Cad.Asked.Contains(last)); ticks++)
        {
            if (last.Length == 0) break;
            _harness.Synchronizer.Prepare();
            if (_harness.Synchronizer.HasChosen && last == "remove 501" && _harness.Cad.Asked.Contains("create")) break;
            _harness.Cad.Hold();
            _harness.Synchronizer.Dispatch();
            if (_harness.Cad.Asked.Contains(last)) break;
            _harness.Cad.Release();
            _harness.Clock.Advance(50);
        }

        var later = new CallRepository(_harness.Store);
        var synchronizer = _harness.NewSynchronizer(later);
        later.Restore(_harness.Present(_call));
        _harness.Cad.Release();
        _harness.Run(synchronizer, 120_000);

        var made = Assert.Single(_harness.Cad.Calls);
        Assert.Equal((made.CallId, CallState.Open), (later.Find(_call.Number)!.CadNumber ?? 0, later.Find(_call.Number)!.State));
        Assert.NotNull(made.Details);
        Assert.Equal([1], made.Identifiers);
    }
}
