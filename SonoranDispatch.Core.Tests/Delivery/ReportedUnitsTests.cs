using SonoranDispatch.Cad;
using SonoranDispatch.Calls;
using SonoranDispatch.Delivery;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Players;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Delivery;

/// <summary>Tests that what the CAD says about a call's units is believed over what was sent.</summary>
public sealed class ReportedUnitsTests
{
    private static readonly UnitTarget Adams = new("user-1", 1);

    private readonly DeliveryHarness _harness = new();

    [Fact]
    public void AUnitThatTheCreateDidNotFindIsAttachedByItsIdentifier()
    {
        _harness.Cad.FindsUnits = false;
        var call = Stop();

        Assert.Equal(["create", "attach 501"], _harness.Cad.Asked);
        Assert.Equal([1], Assert.Single(_harness.Cad.Calls).Identifiers);
        Assert.Equal([Adams], _harness.Present(call).Known.Units);
    }

    [Fact]
    public void WhereTheAnswerDoesNotSayWhoWasFoundTheAnswerToThePlaceDoes()
    {
        (_harness.Cad.FindsUnits, _harness.Cad.SaysUnits, _harness.Cad.SaysUnitsOfChanges, _harness.Cad.PlacesOnCreate) = (false, false, true, false);
        Stop(new Place(425.1, -979.2, 30.7));

        Assert.Equal(["create", "move 501", "attach 501"], _harness.Cad.Asked.Where(asked => !asked.StartsWith("primary", StringComparison.Ordinal)));
        Assert.Equal([1], Assert.Single(_harness.Cad.Calls).Identifiers);
    }

    [Fact]
    public void WhereNoOtherAnswerSaysItEitherOneReadDoes()
    {
        (_harness.Cad.FindsUnits, _harness.Cad.SaysUnits) = (false, false);
        Stop();

        Assert.Equal(["create", "read", "attach 501"], _harness.Cad.Asked);
        Assert.False(_harness.Synchronizer.IsBusy);
    }

    [Fact]
    public void ACallThatEndsFirstGetsItsUnitAndIsThenClosed()
    {
        (_harness.Cad.FindsUnits, _harness.Cad.SaysUnits) = (false, false);
        var call = _harness.Add(new DesiredCall { Details = new CallDetails { Title = "Traffic stop" }, Units = [Adams] });
        _harness.Run(0);
        _harness.Repository.Change(call.Number, open => open with { Desired = open.Desired with { Closed = true } });
        _harness.Run(5_000);

        Assert.Equal(["create", "read", "attach 501", "close 501"], _harness.Cad.Asked);
    }

    [Fact]
    public void AUnitThatWasFoundCostsNoAttachment()
    {
        (_harness.Cad.SaysUnits, _harness.Cad.SaysUnitsOfChanges, _harness.Cad.PlacesOnCreate) = (false, true, false);
        Stop(new Place(425.1, -979.2, 30.7));

        Assert.DoesNotContain(_harness.Cad.Asked, asked => asked.StartsWith("attach", StringComparison.Ordinal) || asked == "read");
        Assert.False(_harness.Synchronizer.IsBusy);
    }

    [Fact]
    public void AnAttachmentWithoutEffectIsSaidOnceAndNotRepeated()
    {
        (_harness.Cad.FindsUnits, _harness.Cad.AttachesNobody, _harness.Cad.SaysUnitsOfChanges) = (false, true, true);
        var call = Stop();
        _harness.Run(60_000);

        Assert.Single(_harness.Cad.Asked, "attach 501");
        Assert.Equal([Messages.ChangeRefused.Code], _harness.Log.Codes);
        var refused = Assert.Single(_harness.Present(call).RefusedChanges);
        Assert.Equal(new CadStep.Attach(Adams), refused.Step);
        Assert.Contains("attached nobody", refused.Refusal.Why, StringComparison.Ordinal);
        Assert.Empty(_harness.Present(call).Known.Units);
    }

    [Fact]
    public void APrimaryUnitThatADispatcherSetIsBelievedAndKept()
    {
        _harness.Cad.SaysUnitsOfChanges = true;
        var call = _harness.Add();
        _harness.Run(1_000);
        _harness.Cad.SetPrimaryByDispatcher(501, 7);
        _harness.Edit(call, "Vespucci");
        _harness.Run(1_000);

        Assert.Equal(["create", "edit 501"], _harness.Cad.Asked);
        Assert.Equal((7, 7), (_harness.Present(call).Known.Details.Primary, _harness.Present(call).Desired.Details.Primary));
    }

    [Theory]
    [InlineData(7)]
    [InlineData(12)]
    public void WhetherACallFollowsItsPrimaryUnitIsBelievedToo(int primary)
    {
        _harness.Cad.SaysUnitsOfChanges = true;
        var call = _harness.Add(new DesiredCall { Details = new CallDetails { Title = "911 Call", Primary = 12 } });
        _harness.Run(1_000);
        _harness.Cad.SetPrimaryByDispatcher(501, primary, tracks: true);
        _harness.Edit(call, "Vespucci");
        _harness.Run(1_000);

        AssertPrimary(call, primary, tracks: true);
        Assert.Equal(["create", "primary 501", "edit 501"], _harness.Cad.Asked);
    }

    [Fact]
    public void APrimaryUnitThatCouldNotBeClearedIsFollowedAsTheCadSays()
    {
        _harness.Cad.SaysUnitsOfChanges = true;
        var call = _harness.Add();
        _harness.Run(1_000);
        _harness.Cad.FailNext(CadFailureKind.NoAnswer, happens: true);
        SetPrimary(call, 12, tracks: true);
        _harness.Run(100);
        SetPrimary(call, null, tracks: false);
        _harness.Run(5_000);
        _harness.Edit(call, "Vespucci");
        _harness.Run(1_000);

        AssertPrimary(call, 12, tracks: true);
        Assert.Equal(["create", "primary 501", "edit 501"], _harness.Cad.Asked);
    }

    [Fact]
    public void APrimaryUnitThatIsWantedOtherwiseIsStillSet()
    {
        _harness.Cad.SaysUnitsOfChanges = true;
        var call = _harness.Add();
        _harness.Run(1_000);
        _harness.Cad.SetPrimaryByDispatcher(501, 7);
        _harness.Repository.Change(call.Number, known => known with
        {
            Desired = known.Desired with { Details = known.Desired.Details with { Address = "Vespucci", Primary = 12 } },
        });
        _harness.Run(1_000);

        Assert.Equal(12, Assert.Single(_harness.Cad.Calls).Details!.Primary);
    }

    [Theory]
    [InlineData(new int[0], false, false)]
    [InlineData(new[] { 1 }, true, false)]
    [InlineData(new[] { 9 }, false, true)]
    [InlineData(new[] { 1, 9 }, true, true)]
    public void AUnitWithoutAnIdentifierCountsWhereSomebodyElseIsAttached(int[] reported, bool hasAdams, bool hasOther)
    {
        var other = new UnitTarget("user-2");
        UnitTarget[] expected = [.. hasAdams ? [Adams] : Array.Empty<UnitTarget>(), .. hasOther ? [other] : Array.Empty<UnitTarget>()];
        Assert.Equal(expected, ReportedUnits.Among([Adams, other], reported));
    }

    private void SetPrimary(Call call, int? primary, bool tracks) => _harness.Repository.Change(call.Number, open => open with
    {
        Desired = open.Desired with { Details = open.Desired.Details with { Primary = primary, TrackPrimary = tracks } },
    });

    private void AssertPrimary(Call call, int primary, bool tracks)
    {
        var (known, desired) = (_harness.Present(call).Known.Details, _harness.Present(call).Desired.Details);
        Assert.Equal((primary, tracks, primary, tracks), (known.Primary, known.TrackPrimary, desired.Primary, desired.TrackPrimary));
    }

    private Call Stop(Place? place = null)
    {
        var call = _harness.Add(new DesiredCall { Details = new CallDetails { Title = "Traffic stop" }, Place = place, Units = [Adams] });
        _harness.Run(1_000);
        return call;
    }
}
