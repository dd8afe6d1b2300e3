using SonoranDispatch.Cad;
using SonoranDispatch.Calls;
using SonoranDispatch.Delivery;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Delivery;

/// <summary>Tests that a call's number in the CAD is used only in the account that gave it.</summary>
public sealed class AccountChangeTests
{
    private readonly DeliveryHarness _core = new();

    [Fact]
    public void ANoteAndAClosingNeverReachAnotherCommunitysCallOfTheSameNumber()
    {
        _core.Add();
        _core.Run(1_000);
        var production = new FakeCad();
        var theirs = production.AddByOthers("Their incident");

        var later = LoadedRepository.Of(_core.Store);
        var synchronizer = _core.NewSynchronizer(later, production, DeliveryHarness.OtherAccount);
        later.Change(1, call => call with { Desired = call.Desired.WithNote("A-1", "On scene", _core.Clock.UtcNow).AsClosed() });
        _core.Run(synchronizer, 60_000);

        Assert.Equal(501, later.Find(1)!.Known.CallId);
        Assert.Same(theirs, Assert.Single(production.Calls));
        Assert.All(production.Asked, request => Assert.Equal("read", request));
    }

    [Fact]
    public void AUnitsPanicIsNotSetNorClearedInAnotherAccount()
    {
        var panic = _core.Add();
        _core.Repository.Change(panic.Number, call => call with { UnitPanic = new UnitPanic { Wanted = new UnitTarget("user-12", 12) } });
        _core.Run(1_000);
        Assert.Contains(_core.Cad.Asked, asked => asked.StartsWith("panic", StringComparison.Ordinal));
        var other = new FakeCad();

        var later = LoadedRepository.Of(_core.Store);
        var synchronizer = _core.NewSynchronizer(later, other, DeliveryHarness.OtherAccount);
        later.Change(panic.Number, call => call with { Desired = call.Desired.AsClosed() });
        _core.Run(synchronizer, 60_000);

        Assert.All(other.Asked, request => Assert.Equal("read", request));
    }

    [Fact]
    public void WhatIsSetAsideIsReportedOnceAndGoesOnWhenItsAccountIsBack()
    {
        var call = _core.Add();
        _core.Run(1_000);
        var production = new FakeCad();
        _core.Synchronizer.Use(production, DeliveryHarness.OtherAccount);
        _core.Edit(call, "Forum Drive");
        _core.Run(60_000);

        Assert.Equal((true, (int?)null), (_core.Present(call).IsSetAside, _core.Present(call).CadNumber));
        Assert.Contains("Calls set aside: 1 (call 1).", Assert.Single(_core.Log.Entries, entry => entry.Kind.Code == "SD-CALLS-010").Text, StringComparison.Ordinal);

        _core.Synchronizer.Use(_core.Cad, DeliveryHarness.Account);
        _core.Run(1_000);
        Assert.Equal(["create", "read", "edit 501"], _core.Cad.Asked);
        Assert.Equal("Forum Drive", Assert.Single(_core.Cad.Calls).Details!.Address);
        Assert.Equal(["read"], production.Asked);
    }

    [Fact]
    public void ANewKeyOfTheSameCommunityAdoptsItsCalls()
    {
        var call = _core.Add();
        _core.Run(1_000);
        _core.Synchronizer.Use(_core.Cad, DeliveryHarness.OtherAccount);
        _core.Edit(call, "Forum Drive");
        _core.Run(1_000);

        Assert.Equal(["create", "read", "edit 501"], _core.Cad.Asked);
        Assert.Equal(DeliveryHarness.OtherAccount, _core.Present(call).Account);
    }

    [Fact]
    public void ACallOfAnotherAccountThatWasNeverSentGoesToTheOneThatIsSet()
    {
        _core.Cad.FailsAlways = CadFailureKind.NotSent;
        var call = _core.Add();
        _core.Run(1_000);
        var production = new FakeCad();
        _core.Synchronizer.Use(production, DeliveryHarness.OtherAccount);
        _core.Run(60_000);

        Assert.Equal(["create"], production.Asked);
        Assert.Equal((501, DeliveryHarness.OtherAccount), (_core.Present(call).CadNumber, _core.Present(call).Account));
    }

    [Fact]
    public void ACallThatMayBeInAnotherAccountIsNotCreatedInThisOne()
    {
        _core.Cad.FailNext(CadFailureKind.NoAnswer, happens: true);
        var call = _core.Add();
        _core.Run(100);
        var production = new FakeCad();
        _core.Synchronizer.Use(production, DeliveryHarness.OtherAccount);
        _core.Run(60_000);
        Assert.Equal(["read"], production.Asked);
        Assert.True(_core.Present(call).IsSetAside);

        _core.Synchronizer.Use(_core.Cad, DeliveryHarness.Account);
        _core.Run(60_000);
        Assert.Equal(501, _core.Present(call).CadNumber);
        Assert.Single(_core.Cad.Calls);
    }

    [Fact]
    public void AnAnswerOfTheAccountBeforeDoesNotCountForThisOne()
    {
        _core.Cad.Hold();
        var call = _core.Add();
        _core.Run(100);
        var production = new FakeCad();
        production.AddByOthers("Their incident");
        _core.Synchronizer.Use(production, DeliveryHarness.OtherAccount);
        _core.Cad.Release();
        _core.Edit(call, "Forum Drive");
        _core.Run(60_000);

        Assert.Equal(["read"], production.Asked);
        Assert.Equal((true, 501), (_core.Present(call).IsSetAside, _core.Present(call).Known.CallId));
    }

    [Fact]
    public void AReadOfTheAccountBeforeTakesNoNumberFromACallOfThisOne()
    {
        var own = _core.Add();
        _core.Run(1_000);
        var production = new FakeCad();
        _core.Synchronizer.Use(production, DeliveryHarness.OtherAccount);
        _core.Run(1_000);
        production.FailNext(CadFailureKind.NoAnswer, happens: true);
        _core.Add();
        _core.Run(1_000);
        production.Hold();
        _core.Run(60_000);
        Assert.Equal(["read", "create", "read"], production.Asked);

        _core.Synchronizer.Use(_core.Cad, DeliveryHarness.Account);
        _core.UseUpTheReads();
        production.Release();
        _core.Run(120_000);

        Assert.Equal((false, 501), (_core.Present(own).IsSetAside, _core.Present(own).CadNumber));
    }

    [Fact]
    public void ANewCallIsInTheCadAtOnceThoughOneOfAnotherAccountHasItsNumberAndNoReadHasShownWhoseItIs()
    {
        var stale = _core.Add();
        _core.Run(1_000);
        _core.UseUpTheReads();
        var production = new FakeCad();
        _core.Synchronizer.Use(production, DeliveryHarness.OtherAccount);
        var next = _core.Add();
        _core.Run(1_000);
        Assert.Equal((501, false), (_core.Present(next).CadNumber, _core.Present(next).Delayed));

        _core.Run(120_000);
        Assert.Equal(["create", "read"], production.Asked);
        Assert.True(_core.Present(stale).IsSetAside);
    }

    [Fact]
    public void TheNumberOfAClosedCallOfAnotherAccountIsFree()
    {
        var call = _core.Add();
        _core.Run(1_000);
        _core.Repository.Change(call.Number, open => open with { Desired = open.Desired.AsClosed() });
        _core.Run(1_000);
        var production = new FakeCad();
        _core.Synchronizer.Use(production, DeliveryHarness.OtherAccount);
        var next = _core.Add();
        _core.Run(1_000);

        Assert.Equal(["create"], production.Asked);
        Assert.Equal(((int?)null, 501), (_core.Present(call).CadNumber, _core.Present(next).CadNumber));
    }

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, true)]
    public void WhereNoVersionReadsCallsOnlyCallsOfAnUnchangedAccountAreChanged(bool isChanged, bool isSetAside)
    {
        var call = _core.Add();
        _core.Run(1_000);
        var later = LoadedRepository.Of(_core.Store);
        _core.Cad.FailNext(CadFailureKind.Refused);
        DeliveryHarness.Edit(later, call, "Forum Drive");
        _core.Run(_core.NewSynchronizer(later, null, isChanged ? DeliveryHarness.OtherAccount : null), 10_000);

        Assert.Equal(isSetAside ? ["create", "read"] : ["create", "read", "edit 501"], _core.Cad.Asked);
        Assert.Equal(isSetAside, later.Find(1)!.IsSetAside);
    }

    [Fact]
    public void ACallThatWasSetAsideIsLookedForAgainWhenItIsRetried()
    {
        var call = _core.Add();
        _core.Run(1_000);
        var production = new FakeCad();
        _core.Synchronizer.Use(production, DeliveryHarness.OtherAccount);
        _core.Run(1_000);

        Assert.True(_core.Synchronizer.Retry(call.Number));
        _core.Run(1_000);
        Assert.Equal(["read", "read"], production.Asked);
    }
}
