using SonoranDispatch.Administration;
using SonoranDispatch.Cad;
using SonoranDispatch.Calls;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Administration;

public sealed class AdminDeskTests
{
    private readonly DeliveryBench _bench = new();
    private readonly AdminDesk _desk;

    public AdminDeskTests()
    {
        var whole = new Desk();
        var test = new TestCall(whole.Root.Book, whole.Root.Door, whole.Root.Desk, whole.Players, whole.Locale, whole.Clock, whole.Log);
        _desk = new AdminDesk(_bench.Book, _bench.Courier, new StatusReport(null, _bench.Gate, _bench.Book, _bench.Courier, _bench.Clock), new DutyBench().Officers, new SettingsCheck(() => null, _ => null, null, "sonorandispatch"), test);
    }

    [Theory]
    [InlineData("")]
    [InlineData("help")]
    [InlineData("status now")]
    [InlineData("retry")]
    [InlineData("drop 1 2")]
    public void WhatItDoesNotKnowIsAnsweredWithWhatItKnows(string line)
    {
        var answer = Answer(line);

        Assert.Contains(answer, text => text.StartsWith("sdispatch status", StringComparison.Ordinal));
        Assert.Contains(answer, text => text.StartsWith("sdispatch drop <n>", StringComparison.Ordinal));
    }

    [Fact]
    public void TheStatusCountsCallsAndWhatTheyWaitFor()
    {
        _bench.Cad.FailNext(CadFailureKind.Refused);
        _bench.Add();
        _bench.Run(100);
        _bench.Cad.Hold();
        _bench.Add();
        _bench.Run(100);

        var answer = Answer("status");
        Assert.Contains("Calls: 1 accepted, 0 open, 0 closed, 1 refused", answer);
        Assert.Contains(answer, line => line.StartsWith("Budgets: Create 2 of 20", StringComparison.Ordinal));
    }

    [Fact]
    public void ARefusedCallIsListedWithItsReasonAndCanBeSentAgain()
    {
        _bench.Cad.FailNext(CadFailureKind.Refused);
        var call = _bench.Add();
        _bench.Run(100);
        Assert.Contains("refused: scripted Refused", Assert.Single(Answer("calls")), StringComparison.Ordinal);

        Assert.Equal("Call 1 is tried again now.", Assert.Single(Answer("retry 1")));
        _bench.Run(100);
        Assert.Equal(CallState.Open, _bench.Present(call).State);
        Assert.StartsWith("Call 1 is in the CAD as it should be", Assert.Single(Answer("retry 1")), StringComparison.Ordinal);
    }

    [Fact]
    public void ADroppedCallIsForgottenHereAndNotSent()
    {
        _bench.Cad.FailNext(CadFailureKind.NotSent);
        _bench.Add();
        _bench.Run(0);

        Assert.Equal("Call 1 is forgotten here.", Assert.Single(Answer("drop 1")));
        _bench.Run(60_000);
        Assert.Equal(["create"], _bench.Cad.Asked);
        Assert.Empty(_bench.Book.Calls);
        Assert.False(_bench.Courier.IsBusy);
    }

    [Theory]
    [InlineData("retry x", "\"x\" is not a call's number.")]
    [InlineData("drop -1", "\"-1\" is not a call's number.")]
    [InlineData("drop 99999999999", "\"99999999999\" is not a call's number.")]
    [InlineData("retry 7", "There is no call 7.")]
    public void AWrongNumberIsSaid(string line, string answer) => Assert.Equal(answer, Assert.Single(Answer(line)));

    private IReadOnlyList<string> Answer(string line) => _desk.Answer(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
