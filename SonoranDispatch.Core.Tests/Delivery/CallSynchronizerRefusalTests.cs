using SonoranDispatch.Cad;
using SonoranDispatch.Calls;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Delivery;

/// <summary>Tests requests that the CAD refuses or delays.</summary>
public sealed class CallSynchronizerRefusalTests
{
    private readonly DeliveryHarness _harness = new();

    [Fact]
    public void ARefusedCallDoesNotHoldUpTheNext()
    {
        _harness.Cad.FailNext(CadFailureKind.Refused);
        var refused = _harness.Add();
        var next = _harness.Add();
        _harness.Run(1_000);

        Assert.Equal(CallState.Refused, _harness.Present(refused).State);
        Assert.Equal("scripted Refused", _harness.Present(refused).Refusal!.Why);
        Assert.Equal(CallState.Open, _harness.Present(next).State);
        Assert.Equal(1, _harness.Log.Count(Messages.CallRefused));
    }

    [Fact]
    public void ARefusedNoteDoesNotHoldUpTheNext()
    {
        var call = _harness.Add();
        _harness.Run(100);
        _harness.Cad.FailNext(CadFailureKind.Refused);
        _harness.Repository.Change(call.Number, present => present with
        {
            Desired = present.Desired with { Notes = [new CallNote("Jane Doe", "two men", _harness.Clock.UtcNow), new CallNote("Jane Doe", "a red car", _harness.Clock.UtcNow)] },
        });
        _harness.Run(60_000);

        Assert.Equal(["create", "note 501", "note 501"], _harness.Cad.Asked);
        Assert.Equal("a red car", Assert.Single(Assert.Single(_harness.Cad.Calls).Notes).Content);
    }

    [Fact]
    public void ANoteAfterARefusedOneWhoseAnswerIsLostIsFoundAndNotSentAgain()
    {
        var call = _harness.Add();
        _harness.Run(100);
        _harness.Cad.FailNext(CadFailureKind.Refused);
        Note("two men");
        _harness.Run(1_000);
        _harness.Cad.FailNext(CadFailureKind.NoAnswer, happens: true);
        Note("a red car");
        _harness.Run(60_000);
        Note("gone");
        _harness.Run(60_000);

        Assert.Equal(["a red car", "gone"], Assert.Single(_harness.Cad.Calls).Notes.Select(note => note.Content));

        void Note(string text) => _harness.Repository.Change(call.Number, present => present with
        {
            Desired = present.Desired with { Notes = [.. present.Desired.Notes, new CallNote("Jane Doe", text, _harness.Clock.UtcNow)] },
        });
    }

    [Fact]
    public void ARefusedChangeIsParkedAndTheCallLivesOn()
    {
        var call = _harness.Add();
        _harness.Run(100);
        _harness.Cad.FailNext(CadFailureKind.Refused);
        _harness.Edit(call, "nowhere");
        _harness.Run(100);
        _harness.Repository.Change(call.Number, present => present with { Desired = present.Desired with { Closed = true } });
        _harness.Run(100);

        Assert.Equal(["create", "edit 501", "close 501"], _harness.Cad.Asked);
        Assert.Single(_harness.Present(call).RefusedChanges);
    }

    [Fact]
    public void ARateLimitIsObeyedToTheMillisecond()
    {
        _harness.Cad.FailNext(CadFailureKind.RateLimited, after: TimeSpan.FromSeconds(17));
        _harness.Add();
        _harness.Run(16_000);
        Assert.Equal(["create"], _harness.Cad.Asked);

        _harness.Run(2_000);
        Assert.Equal(["create", "create"], _harness.Cad.Asked);
    }
}
