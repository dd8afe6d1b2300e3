using SonoranDispatch.Administration;
using SonoranDispatch.Administration.Doctor;
using SonoranDispatch.Cad;
using SonoranDispatch.Calls;
using SonoranDispatch.Configuration;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Administration;

public sealed class AdminCommandsTests
{
    private readonly DeliveryHarness _harness = new();
    private readonly AdminCommands _adminCommands;

    public AdminCommandsTests()
    {
        var whole = new CoreHarness();
        var test = new TestCall(whole.Root.Repository, whole.Root.Intake, whole.Root.CallActions, whole.Players, whole.Locale, whole.Clock, whole.Log);
        var client = new CadClient(new CadSettings(), whole.Http, whole.Clock, "salt");
        _adminCommands = new AdminCommands(_harness.Repository, _harness.Synchronizer, new StatusReport(client, _harness.CircuitBreaker, _harness.Repository, _harness.Synchronizer, _harness.Clock, _harness.Store), new DutyHarness().Officers, new SettingsCheck(() => null, _ => null, client, _ => { }, "sonorandispatch", _harness.Log), test, new CallReport(new DailyCounts(_harness.Repository, null, _ => [], _harness.Clock)), new DoctorReport(() => []));
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
    public void TheStatusListsWhatIsSetAsideAndWhatCannotBeRead()
    {
        _harness.Add();
        _harness.Run(1_000);
        _harness.Synchronizer.Use(new FakeCad(), DeliveryHarness.OtherAccount);
        _harness.Run(1_000);
        _harness.Store.Unreadable = ["damaged:call:0000000009"];

        Assert.Contains("Set aside: call 1, which the CAD account in use does not hold (SD-CALLS-010)", Answer("status"));
        Assert.Contains("Records that cannot be read: damaged:call:0000000009 (SD-CALLS-004)", Answer("status"));
        Assert.Contains(Answer("calls"), line => line.Contains("set aside: it belongs to another CAD account", StringComparison.Ordinal));
    }

    [Fact]
    public void TheStatusCountsCallsAndWhatTheyWaitFor()
    {
        _harness.Cad.FailNext(CadFailureKind.Refused);
        _harness.Add();
        _harness.Run(100);
        _harness.Cad.Hold();
        _harness.Add();
        _harness.Run(100);

        var answer = Answer("status");
        Assert.Contains("Calls: 1 accepted, 0 open, 0 closed, 1 refused", answer);
        Assert.Contains(answer, line => line.StartsWith("Budgets: Create 2 of 20", StringComparison.Ordinal));
    }

    [Fact]
    public void ARefusedCallIsListedWithItsReasonAndCanBeSentAgain()
    {
        _harness.Cad.FailNext(CadFailureKind.Refused);
        var call = _harness.Add();
        _harness.Run(100);
        Assert.Contains("refused: scripted Refused", Assert.Single(Answer("calls")), StringComparison.Ordinal);

        Assert.Equal("Call 1 is being retried now.", Assert.Single(Answer("retry 1")));
        _harness.Run(100);
        Assert.Equal(CallState.Open, _harness.Present(call).State);
        Assert.StartsWith("Call 1 is up to date in the CAD", Assert.Single(Answer("retry 1")), StringComparison.Ordinal);
    }

    [Fact]
    public void ADroppedCallIsForgottenHereAndNotSent()
    {
        _harness.Cad.FailNext(CadFailureKind.NotSent);
        _harness.Add();
        _harness.Run(0);

        Assert.Equal("Call 1 was removed here.", Assert.Single(Answer("drop 1")));
        _harness.Run(60_000);
        Assert.Equal(["create"], _harness.Cad.Asked);
        Assert.Empty(_harness.Repository.Calls);
        Assert.False(_harness.Synchronizer.IsBusy);
    }

    [Theory]
    [InlineData("retry x", "\"x\" is not a call number.")]
    [InlineData("drop -1", "\"-1\" is not a call number.")]
    [InlineData("drop 99999999999", "\"99999999999\" is not a call number.")]
    [InlineData("retry 7", "There is no call 7.")]
    public void AWrongNumberIsSaid(string line, string answer) => Assert.Equal(answer, Assert.Single(Answer(line)));

    private IReadOnlyList<string> Answer(string line) => _adminCommands.Answer(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
