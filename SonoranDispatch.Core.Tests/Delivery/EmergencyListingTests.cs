using SonoranDispatch.Cad;
using SonoranDispatch.Calls;
using SonoranDispatch.Contracts;
using SonoranDispatch.Delivery;
using SonoranDispatch.Players;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Delivery;

/// <summary>Tests calls that are created in the CAD's list of 911 calls: what is sent about them, and how they become dispatch calls.</summary>
public sealed class EmergencyListingTests
{
    private static readonly UnitTarget Adams = new("user-1", 1);

    private readonly DeliveryHarness _harness = new();

    private Call Listed(CallListing listing = CallListing.Emergency)
    {
        var call = _harness.Add(listing: listing);
        _harness.Run(100);
        return call;
    }

    private void Respond(Call call) => _harness.Repository.Change(call.Number, present => ActiveStatus.WithResponse(present with
    {
        Responders = [new Responder(2, "Adams", Adams)],
        Desired = present.Desired with { Units = [Adams] },
    }));

    private void Note(Call call, string text) => _harness.Repository.Change(call.Number, present => present with { Desired = present.Desired.WithNote("Jane", text, _harness.Clock.UtcNow) });

    [Fact]
    public void ItIsCreatedInTheListOf911CallsAndTakesNotes()
    {
        var call = Listed();
        Note(call, "two men");
        _harness.Run(1_000);

        Assert.Equal(["create 911", "note 501"], _harness.Cad.Asked);
        Assert.Equal((501, CallState.Open), (_harness.Present(call).CadNumber, _harness.Present(call).State));
    }

    [Fact]
    public void FieldsAndPlacesWaitUntilItIsADispatchCall()
    {
        var call = Listed();
        _harness.Edit(call, "Elgin Avenue");
        _harness.Repository.Change(call.Number, present => present with { Desired = present.Desired with { Place = new Place(1, 2, 3) } });
        _harness.Run(60_000);
        Assert.Equal(["create 911"], _harness.Cad.Asked);

        Respond(call);
        _harness.Run(5_000);
        var made = Assert.Single(_harness.Cad.Calls);
        Assert.Equal(("Elgin Avenue", "1.0"), (made.Details?.Address, made.MetaData["x"]));
    }

    [Fact]
    public void WhenAnOfficerRespondsItBecomesADispatchCallWithEverythingAndThe911CallIsRemoved()
    {
        var call = Listed();
        Note(call, "two men");
        _harness.Run(60_000);
        Respond(call);
        _harness.Run(5_000);

        Assert.Equal(["create 911", "note 501", "read", "create", "remove 501"], _harness.Cad.Asked);
        var made = Assert.Single(_harness.Cad.Calls);
        Assert.Equal((502, "911 Call", CallStatus.Active), (made.CallId, made.Details?.Title, made.Details?.Status));
        Assert.Equal("two men", Assert.Single(made.Notes).Content);
        Assert.Equal([1], made.Identifiers);
        Assert.Equal((call.Uuid.ToString("D"), "501", "425.1"), (made.MetaData["uuid"], made.MetaData["origin911"], made.MetaData["x"]));
        Assert.Equal(502, _harness.Present(call).CadNumber);
    }

    [Fact]
    public void WhatOthersAddedToIts911CallGoesWithIt()
    {
        var call = Listed();
        _harness.Cad.AddForeignKey(501, "plugin", "kept");
        _harness.Clock.Advance(10_000);
        Respond(call);
        _harness.Run(5_000);

        Assert.Equal("kept", Assert.Single(_harness.Cad.Calls).MetaData["plugin"]);
    }

    [Fact]
    public void ItKeepsItsNumberWhileItBecomesADispatchCall()
    {
        var numbers = new List<(int?, CallState)>();
        var call = Listed();
        _harness.Repository.Changed += (_, after) => numbers.Add((after.CadNumber, after.State));
        _harness.Cad.FailNext(CadFailureKind.NoAnswer, happens: true);
        Respond(call);
        _harness.Run(60_000);

        Assert.All(numbers, seen => Assert.Equal(CallState.Open, seen.Item2));
        Assert.Equal([501, 502], numbers.Select(seen => seen.Item1 ?? 0).Distinct());
    }

    [Theory]
    [InlineData(CadFailureKind.NoAnswer, true)]
    [InlineData(CadFailureKind.NoAnswer, false)]
    [InlineData(CadFailureKind.ServerError, true)]
    [InlineData(CadFailureKind.RateLimited, false)]
    [InlineData(CadFailureKind.NotSent, false)]
    public void ALostAnswerToItsDispatchCallMakesNeitherTwoNorNone(CadFailureKind kind, bool happens)
    {
        var call = Listed();
        _harness.Cad.FailNext(kind, happens);
        Respond(call);
        _harness.Run(180_000);

        Assert.Equal(_harness.Present(call).CadNumber, Assert.Single(_harness.Cad.Calls).CallId);
        Assert.NotNull(Assert.Single(_harness.Cad.Calls).Details);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void ALostAnswerToItsRemovalLeavesNothing(bool happens)
    {
        var call = Listed();
        Respond(call);
        _harness.Repository.Changed += (before, after) =>
        {
            if (before?.CadNumber == 501 && after.CadNumber == 502) _harness.Cad.FailNext(CadFailureKind.NoAnswer, happens);
        };
        _harness.Run(180_000);

        Assert.Equal((502, CallState.Open), (_harness.Present(call).CadNumber, _harness.Present(call).State));
        Assert.Equal(502, Assert.Single(_harness.Cad.Calls).CallId);
        Assert.Empty(_harness.Present(call).Known.Leftovers);
    }

    [Theory]
    [InlineData(CadFailureKind.NoAnswer, true)]
    [InlineData(CadFailureKind.NoAnswer, false)]
    public void ALostAnswerToIts911CallMakesNeitherTwoNorNone(CadFailureKind kind, bool happens)
    {
        _harness.Cad.FailNext(kind, happens);
        var call = Listed();
        _harness.Run(60_000);

        Assert.Equal(_harness.Present(call).CadNumber, Assert.Single(_harness.Cad.Calls).CallId);
        Assert.NotNull(Assert.Single(_harness.Cad.Calls).Emergency);
    }

    [Fact]
    public void ADispatchCallThatTheCadRefusesLeavesThe911Call()
    {
        var call = Listed();
        _harness.Cad.FailNext(CadFailureKind.Refused);
        Respond(call);
        Note(call, "two men");
        _harness.Run(60_000);

        var present = _harness.Present(call);
        Assert.Equal((501, CallState.Open), (present.CadNumber, present.State));
        Assert.IsType<CadStep.Create>(Assert.Single(present.RefusedChanges).Step);
        Assert.Equal("two men", Assert.Single(Assert.Single(_harness.Cad.Calls).Notes).Content);

        _harness.Synchronizer.Retry(call.Number);
        _harness.Run(20_000);
        Assert.Equal(502, _harness.Present(call).CadNumber);
    }

    [Fact]
    public void WhereTheCadTakesNoDispatchCallWithoutUnitsItStaysA911CallThatIsChangedInPlace()
    {
        var call = Listed();
        _harness.Cad.FailNext(CadFailureKind.NeedsUnits);
        _harness.Repository.Change(call.Number, present => present with { Responders = [new Responder(2, "Adams", null)] });
        _harness.Run(60_000);

        Assert.Equal(["create 911", "create", "edit 501"], _harness.Cad.Asked);
        Assert.Equal((501, CallListing.Dispatch), (_harness.Present(call).CadNumber, _harness.Present(call).Listing));
    }

    [Fact]
    public void ClosingItTakesItOffTheList()
    {
        var call = Listed();
        _harness.Repository.Change(call.Number, present => present with { Desired = present.Desired.AsClosed() });
        _harness.Run(60_000);

        Assert.Equal(["create 911", "remove 501"], _harness.Cad.Asked);
        Assert.Empty(_harness.Cad.Calls);
        Assert.True(_harness.Present(call).Known.Closed);
    }

    /// <summary>A 911 call that is created and removed would leave no trace in the CAD.</summary>
    [Fact]
    public void WhatIsOverBeforeTheCadHasItIsADispatchCall()
    {
        var call = _harness.Add(listing: CallListing.Emergency);
        _harness.Repository.Change(call.Number, present => present with { Desired = present.Desired.AsClosed() });
        _harness.Run(60_000);

        Assert.Equal(["create", "close 501"], _harness.Cad.Asked);
    }

    [Fact]
    public void WhatNeedsAUnitBeforeTheCadHasItIsADispatchCallAtOnce()
    {
        var call = _harness.Add(listing: CallListing.Emergency);
        Respond(call);
        _harness.Run(60_000);

        Assert.Equal(["create"], _harness.Cad.Asked);
    }

    [Fact]
    public void APanicIsADispatchCall()
    {
        var call = _harness.Add(listing: CallListing.Emergency);
        _harness.Repository.Change(call.Number, present => present with { IsPanic = true });
        _harness.Run(1_000);

        Assert.Equal(["create"], _harness.Cad.Asked);
    }

    [Fact]
    public void WhereTheCadHasNoListOf911CallsItIsADispatchCall()
    {
        _harness.Cad.NotOffered.Add(CadOperation.CreateEmergency);
        Listed();

        Assert.Equal(["create"], _harness.Cad.Asked);
    }

    [Theory]
    [InlineData(true, "create 911")]
    [InlineData(false, "create")]
    public void AutoFollowsWhetherADispatcherIsLoggedInWhenItIsSent(bool isOnline, string expected)
    {
        _harness.IsDispatcherOnline = !isOnline;
        var call = _harness.Add(listing: CallListing.Auto);
        _harness.Synchronizer.Hold(call.Number);
        _harness.Run(1_000);
        _harness.IsDispatcherOnline = isOnline;
        _harness.Synchronizer.Release(call.Number);
        _harness.Run(1_000);
        _harness.IsDispatcherOnline = !isOnline;
        _harness.Run(60_000);

        Assert.Equal([expected], _harness.Cad.Asked);
    }

    [Fact]
    public void CreatingItCountsAgainstTheLimitOf911Calls()
    {
        for (var calls = 0; calls < 15; calls++) _harness.Add(listing: CallListing.Emergency);
        _harness.Run(30_000);

        Assert.InRange(_harness.Cad.Asked.Count(asked => asked == "create 911"), 5, 10);
    }
}
