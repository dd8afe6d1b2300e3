using SonoranDispatch.Cad;
using SonoranDispatch.Calls;
using SonoranDispatch.Delivery;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Delivery;

/// <summary>
/// Tests what follows when the CAD answers 404 to a change of a call: a calls read decides whether the call is gone or the version does not do such changes.
/// </summary>
public sealed class NotFoundAnswerTests
{
    private static readonly UnitTarget Adams = new("user-1", 1);

    private readonly DeliveryHarness _harness = new();

    public static TheoryData<CadOperation, string> Changes() => new()
    {
        { CadOperation.Edit, "edit 501" },
        { CadOperation.Move, "move 501" },
        { CadOperation.SetPrimary, "primary 501" },
        { CadOperation.AddNote, "note 501" },
        { CadOperation.Attach, "attach 501" },
        { CadOperation.Close, "close 501" },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void WhereTheCallIsListedTheOtherVersionMakesTheChangeAtOnce(CadOperation operation, string request)
    {
        _harness.Cad.HasV1 = true;
        var call = AddAndChange(operation);
        _harness.Run(2_000);

        Assert.Equal(["create", request, "read", request], _harness.Cad.Asked);
        Assert.Equal([(operation, _harness.Cad.Lost[0].Asked)], _harness.Cad.Lost);
        Assert.NotEqual(CadEndpoint.V1, _harness.Cad.Lost[0].Asked);
        Assert.Empty(_harness.Present(call).RefusedChanges);
        Assert.Empty(_harness.Log.Codes);
        Assert.False(_harness.Synchronizer.IsBusy);
    }

    [Theory]
    [MemberData(nameof(Changes))]
    public void WhereNoOtherVersionMakesItTheChangeWaitsAndThatIsSaid(CadOperation operation, string request)
    {
        var call = AddAndChange(operation);
        _harness.Run(590_000);

        Assert.Equal(["create", request, "read"], _harness.Cad.Asked);
        Assert.Empty(_harness.Present(call).RefusedChanges);
        Assert.Equal(1, _harness.Log.Count(Messages.OperationUnavailable));

        _harness.Cad.NotFoundByV2.Clear();
        _harness.Cad.NotOffered.Clear();
        _harness.Run(5_000);
        Assert.Equal(request, _harness.Cad.Asked[^1]);
        Assert.False(_harness.Synchronizer.IsBusy);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void OnlyTheAnswerToANoteSettlesWhetherItIsThere(bool isNote)
    {
        var call = _harness.Add();
        _harness.Run(1_000);
        call = _harness.Present(call) with { Known = _harness.Present(call).Known with { NoteInDoubt = true } };
        CadStep step = isNote ? new CadStep.AddNote(0) : new CadStep.Attach(Adams);
        var pending = new SendCandidate(new CallSendState { Number = 1 }, new CandidateRequest(call, step, CadEndpoint.Attach, RequestClass.Normal, AvoidsV1: false));
        var refused = new StepResult(new Verdict.Refused(new CadFailure(CadFailureKind.NotFound, 404, "no such call")), unchanged => unchanged);

        Assert.Equal(!isNote, NotFoundAnswer.Doubting(_harness.Cad, pending, refused).Apply(call).Known.NoteInDoubt);
    }

    [Fact]
    public void EachTenMinutesCostOneRequestAndOneRead()
    {
        AddAndChange(CadOperation.AddNote);
        for (var round = 0; round < 3; round++)
        {
            _harness.Cad.NotOffered.Clear();
            _harness.Run(600_000);
        }

        Assert.Equal(["create", "note 501", "read", "note 501", "read", "note 501", "read"], _harness.Cad.Asked);
    }

    [Fact]
    public void WhereTheOtherVersionDoesNotFindItEitherItIsAskedOnce()
    {
        _harness.Cad.HasV1 = true;
        var call = AddAndChange(CadOperation.AddNote);
        _harness.Cad.NotFoundByV1.Add(CadOperation.AddNote);
        _harness.Run(590_000);

        Assert.Equal(["create", "note 501", "read", "note 501", "read"], _harness.Cad.Asked);
        Assert.Equal([(CadOperation.AddNote, CadEndpoint.Note), (CadOperation.AddNote, CadEndpoint.V1)], _harness.Cad.Lost);
        Assert.Empty(_harness.Present(call).RefusedChanges);
    }

    [Theory]
    [MemberData(nameof(Changes))]
    public void ACallThatADispatcherDeletedIsOverAfterTwoReads(CadOperation operation, string request)
    {
        var call = AddAndChange(operation, () => _harness.Cad.Delete(501));
        _harness.Run(StepResultRecorder.MissingAgainAfter - 1_000);
        Assert.Equal(["create", request, "read"], _harness.Cad.Asked);
        Assert.False(_harness.Present(call).Known.Closed);

        _harness.Run(600_000);
        Assert.Equal(["create", request, "read", "read"], _harness.Cad.Asked);
        Assert.Equal((CallState.Closed, true), (_harness.Present(call).State, _harness.Present(call).Known.Closed));
        Assert.Empty(_harness.Cad.Lost);
        Assert.Empty(_harness.Present(call).RefusedChanges);
        Assert.Empty(_harness.Log.Codes);
    }

    [Fact]
    public void ACallThatTheFirstReadMissedAndTheSecondShowsGoesOn()
    {
        _harness.Cad.HasV1 = true;
        var call = AddAndChange(CadOperation.AddNote);
        _harness.Cad.IsUnlisted = true;
        _harness.Run(StepResultRecorder.MissingAgainAfter - 1_000);
        _harness.Cad.IsUnlisted = false;
        _harness.Run(600_000);

        Assert.Equal(["create", "note 501", "read", "read", "note 501"], _harness.Cad.Asked);
        Assert.Equal(CallState.Open, _harness.Present(call).State);
    }

    [Fact]
    public void ACallThatIsListedAsClosedIsClosedHere()
    {
        var call = AddAndChange(CadOperation.AddNote, () => _harness.Cad.CloseByDispatcher(501));
        _harness.Run(600_000);

        Assert.Equal(["create", "note 501", "read"], _harness.Cad.Asked);
        Assert.Equal(CallState.Closed, _harness.Present(call).State);
        Assert.Empty(_harness.Cad.Lost);
    }

    [Fact]
    public void ANumberThatIsAnothersIsSetAsideAndNothingIsLost()
    {
        var call = AddAndChange(CadOperation.AddNote, () => _harness.Cad.AddForeignKey(501, "uuid", Guid.NewGuid().ToString("D")));
        _harness.Run(600_000);

        Assert.Equal(["create", "note 501", "read"], _harness.Cad.Asked);
        Assert.True(_harness.Present(call).IsSetAside);
        Assert.Empty(_harness.Cad.Lost);
    }

    [Fact]
    public void ANumberWhoseMapAnotherProgramReplacedIsBelieved()
    {
        _harness.Cad.HasV1 = true;
        AddAndChange(CadOperation.AddNote, () => _harness.Cad.ReplaceMetaData(501));
        _harness.Run(2_000);

        Assert.Equal(["create", "note 501", "read", "note 501"], _harness.Cad.Asked);
    }

    [Fact]
    public void WhereNoVersionReadsCallsTheChangeIsRefusedAsItIs()
    {
        var call = AddAndChange(CadOperation.AddNote, () => _harness.Cad.NotOffered.Add(CadOperation.ReadCalls));
        _harness.Run(600_000);

        Assert.Equal(["create", "note 501"], _harness.Cad.Asked);
        Assert.Equal(new CadStep.AddNote(0), Assert.Single(_harness.Present(call).RefusedChanges).Step);
        Assert.Equal([Messages.ChangeRefused.Code], _harness.Log.Codes);
    }

    [Theory]
    [InlineData(CadFailureKind.OperationUnavailable)]
    [InlineData(CadFailureKind.Refused)]
    public void SoItIsWhereTheReadItselfIsRefused(CadFailureKind kind)
    {
        var call = AddAndChange(CadOperation.Edit, () => _harness.Cad.ReadsFail = kind);
        _harness.Run(600_000);

        Assert.Equal(["create", "edit 501", "read"], _harness.Cad.Asked);
        Assert.IsType<CadStep.Edit>(Assert.Single(_harness.Present(call).RefusedChanges).Step);
        Assert.Equal((CadNumberState.Verified, 0), (_harness.Present(call).Known.NumberState, _harness.Present(call).Known.InDoubt.Count));
        Assert.False(_harness.Synchronizer.IsBusy);
    }

    [Fact]
    public void AnAnswerOfAnAccountThatIsNoLongerInUseLosesNothing()
    {
        var call = AddAndChange(CadOperation.AddNote);
        _harness.UseUpTheReads();
        _harness.Run(1_000);
        _harness.Synchronizer.Use(_harness.Cad, DeliveryHarness.OtherAccount);
        _harness.Synchronizer.Use(_harness.Cad, DeliveryHarness.Account);
        _harness.Cad.NotFoundByV2.Clear();
        _harness.Run(120_000);

        Assert.Equal(["create", "note 501", "read", "note 501"], _harness.Cad.Asked);
        Assert.Empty(_harness.Cad.Lost);
        Assert.Empty(_harness.Present(call).RefusedChanges);
    }

    // Creates a call, makes version 2 answer this operation with a 404, lets something happen in the CAD, and wants a change.
    private Call AddAndChange(CadOperation operation, Action? inTheCad = null)
    {
        var call = _harness.Add();
        _harness.Run(1_000);
        _harness.Cad.NotFoundByV2.Add(operation);
        inTheCad?.Invoke();
        _harness.Repository.Change(call.Number, open => open with { Desired = Changed(operation, open.Desired) });
        return call;
    }

    private DesiredCall Changed(CadOperation operation, DesiredCall desired) => operation switch
    {
        CadOperation.Edit => desired with { Details = desired.Details with { Address = "Vespucci" } },
        CadOperation.Move => desired with { Place = desired.Place! with { X = 1 } },
        CadOperation.SetPrimary => desired with { Details = desired.Details with { Primary = 12 } },
        CadOperation.AddNote => desired with { Notes = [new CallNote("Unit 5", "two men", _harness.Clock.UtcNow)] },
        CadOperation.Attach => desired with { Units = [Adams] },
        _ => desired with { Closed = true },
    };
}
