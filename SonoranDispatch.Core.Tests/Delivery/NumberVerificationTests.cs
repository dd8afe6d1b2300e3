using SonoranDispatch.Cad;
using SonoranDispatch.Calls;
using SonoranDispatch.Delivery;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Delivery;

/// <summary>Tests that a call's number in the CAD is used only after a read has shown it together with the uuid.</summary>
public sealed class NumberVerificationTests
{
    private readonly DeliveryHarness _core = new();

    [Fact]
    public void WhereNumberingStartsAnewANewCallIsCreatedOnce()
    {
        for (var stale = 0; stale < 12; stale++)
        {
            _core.Add();
            _core.Run(10_000);
        }

        _core.Cad.StartAnew();
        var later = LoadedRepository.Of(_core.Store);
        var synchronizer = _core.NewSynchronizer(later);
        _core.Run(synchronizer, 60_000);
        _core.Cad.Asked.Clear();
        later.Add(number => later.Find(1)! with { Number = number, Uuid = Guid.NewGuid(), Known = KnownCall.Nothing });
        _core.Run(synchronizer, 300_000);

        Assert.Single(_core.Cad.Asked, request => request == "create");
        Assert.Equal(501, later.Find(13)!.CadNumber);
    }

    [Fact]
    public void AfterARestartOneReadVerifiesEveryOpenCall()
    {
        for (var made = 0; made < 30; made++) _core.Add();
        _core.Run(180_000);
        _core.Cad.Asked.Clear();
        var later = LoadedRepository.Of(_core.Store);
        var synchronizer = _core.NewSynchronizer(later);
        _core.Run(synchronizer, 60_000);

        Assert.Equal(["read"], _core.Cad.Asked);
        Assert.All(later.Calls, call => Assert.Equal(CadNumberState.Verified, call.Known.NumberState));
    }

    [Fact]
    public void ANewCallDoesNotWaitForTheReadThatVerifiesTheOthers()
    {
        _core.Add();
        _core.Run(1_000);
        var later = LoadedRepository.Of(_core.Store);
        var synchronizer = _core.NewSynchronizer(later);
        _core.UseUpTheReads();
        later.Add(number => later.Find(1)! with { Number = number, Uuid = Guid.NewGuid(), Known = KnownCall.Nothing });
        _core.Run(synchronizer, 100);

        Assert.Equal(["create", "create"], _core.Cad.Asked);
    }

    [Fact]
    public void ARecordThatDoesNotSayItsAccountIsChangedOnlyIfTheCadShowsIt()
    {
        var (there, gone) = (_core.Add(), _core.Add());
        _core.Run(10_000);
        foreach (var call in new[] { there, gone }) _core.Repository.Change(call.Number, kept => kept with { Account = null });
        _core.Cad.Delete(502);
        var later = LoadedRepository.Of(_core.Store);
        _core.Run(_core.NewSynchronizer(later), 30_000);

        Assert.Equal((DeliveryHarness.Account, CadNumberState.Verified), (later.Find(1)!.Account, later.Find(1)!.Known.NumberState));
        Assert.True(later.Find(2)!.IsSetAside);
    }

    [Fact]
    public void ACallThatADispatcherDeletedMeanwhileIsClosedHereAfterTwoReads()
    {
        _core.Add();
        _core.Run(1_000);
        _core.Cad.Delete(501);
        var later = LoadedRepository.Of(_core.Store);
        var synchronizer = _core.NewSynchronizer(later);
        _core.Run(synchronizer, StepResultRecorder.MissingAgainAfter - 1_000);
        Assert.Equal((1, CallState.Open), (_core.Cad.Asked.Count(request => request == "read"), later.Find(1)!.State));

        _core.Run(synchronizer, 2_000);
        Assert.Equal((2, CallState.Closed), (_core.Cad.Asked.Count(request => request == "read"), later.Find(1)!.State));
    }

    [Fact]
    public void WhereMostCallsVanishAtOnceThreeReadsAreNeeded()
    {
        for (var made = 0; made < 4; made++) _core.Add();
        _core.Run(10_000);
        for (var number = 501; number < 505; number++) _core.Cad.Delete(number);
        var later = LoadedRepository.Of(_core.Store);
        var synchronizer = _core.NewSynchronizer(later);
        _core.Cad.Asked.Clear();
        _core.Run(synchronizer, (2 * StepResultRecorder.MissingAgainAfter) - 1_000);
        Assert.Equal((2, 4), (_core.Cad.Asked.Count, later.Calls.Count(call => call.State == CallState.Open)));

        _core.Run(synchronizer, 2_000);
        Assert.Equal((3, 0), (_core.Cad.Asked.Count, later.Calls.Count(call => call.State == CallState.Open)));
    }

    [Fact]
    public void WhenTheCadSpokeOfACallIsKept()
    {
        var call = _core.Add();
        _core.Run(1_000);
        var heard = _core.Present(call).HeardAt;
        Assert.NotNull(heard);

        _core.Clock.Advance(3_600_000);
        _core.Cad.FailNext(CadFailureKind.NoAnswer);
        _core.Edit(call, "Forum Drive");
        _core.Run(100);
        Assert.Equal(heard, _core.Present(call).HeardAt);

        _core.Run(10_000);
        Assert.True(_core.Present(call).HeardAt >= heard + TimeSpan.FromHours(1));
    }
}
