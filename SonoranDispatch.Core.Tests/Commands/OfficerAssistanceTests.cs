using SonoranDispatch.Calls;
using SonoranDispatch.Players;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Commands;

public sealed class OfficerAssistanceTests
{
    private readonly CoreHarness _core = new();

    private Call OnlyCall => Assert.Single(_core.Root.Repository.Calls);

    [Theory]
    [InlineData("panic", "Officer Adams pressed the panic button", 1)]
    [InlineData("backup", "Officer Adams asks for backup", 2)]
    public void HelpIsCalledWithoutAWord(string command, string description, int priority)
    {
        _core.Type(CoreHarness.Officer, "", command);

        Assert.Equal((description, priority), (OnlyCall.Desired.Details.Description, OnlyCall.Desired.Details.Priority));
        Assert.Equal(new Place(0, 0, 0), OnlyCall.Desired.Place);
        Assert.Empty(OnlyCall.Responders);
        Assert.Equal(CoreHarness.Officer, OnlyCall.Caller.Player);
        Assert.Equal(["Call 1 is recorded and all units have it.", "Call 1 follows your position. Use /" + command + " again to call it off, or with text to add to it."], Chats().Take(2));
    }

    [Fact]
    public void ASecondUseCallsItOffWithANoteAndCloses()
    {
        _core.Type(CoreHarness.Officer, "", "panic");
        _core.Clock.Advance(5_000);
        _core.Type(CoreHarness.Officer, "", "panic");

        Assert.True(OnlyCall.Desired.Closed);
        Assert.Equal(("Officer Adams", "Called off by the officer."), (OnlyCall.Desired.Notes[0].Label, OnlyCall.Desired.Notes[0].Content));
        Assert.Equal("Call 1 was called off.", _core.LastChat(CoreHarness.Officer));
    }

    [Fact]
    public void PressingTheButtonRepeatedlyDoesNotCallHelpOff()
    {
        for (var press = 0; press < 10; press++) _core.Type(CoreHarness.Officer, "", "panic");

        Assert.False(OnlyCall.Desired.Closed);
        Assert.Equal("Call 1 is still open. To call it off, use /panic again in 5 s.", _core.LastChat(CoreHarness.Officer));
    }

    [Fact]
    public void WordsInASecondUseAreAddedAndCallNothingOff()
    {
        _core.Type(CoreHarness.Officer, "", "panic");
        _core.Clock.Advance(5_000);
        _core.Type(CoreHarness.Officer, "two shooters", "panic");

        Assert.False(OnlyCall.Desired.Closed);
        Assert.Equal("two shooters", Assert.Single(OnlyCall.Desired.Notes).Content);
        Assert.Equal("Added to call 1.", _core.LastChat(CoreHarness.Officer));
    }

    [Fact]
    public void AfterItWasCalledOffTheNextIsANewCall()
    {
        _core.Type(CoreHarness.Officer, "", "panic");
        for (var use = 0; use < 2; use++)
        {
            _core.Clock.Advance(5_000);
            _core.Type(CoreHarness.Officer, "", "panic");
        }

        Assert.Equal([CallState.Closed, CallState.Accepted], _core.Root.Repository.Calls.Select(call => call.State));
    }

    [Fact]
    public void PanicAndBackupAreCallsOfTheirOwn()
    {
        _core.Type(CoreHarness.Officer, "", "panic");
        _core.Type(CoreHarness.Officer, "", "backup");

        Assert.Equal(["panic", "backup"], _core.Root.Repository.Calls.Select(call => call.Kind));
    }

    [Fact]
    public void AnotherOfficersPanicInTheSameSpotIsASeparateCall()
    {
        _core.Players.Join(5, "Officer Baker", new Place(0, 0, 0), "sonorandispatch.duty");
        _core.Type(CoreHarness.Officer, "", "panic");
        _core.Clock.Advance(5_000);
        _core.Type(5, "", "panic");

        Assert.Equal([false, false], _core.Root.Repository.Calls.Select(call => call.Desired.Closed));
    }

    [Theory]
    [InlineData("panic")]
    [InlineData("backup")]
    [InlineData("ts")]
    public void WhoeverIsNotOnDutyIsRefused(string command)
    {
        _core.Type(CoreHarness.Caller, "46EEK572", command);

        Assert.Empty(_core.Root.Repository.Calls);
        Assert.Equal("/" + command + " is for officers on duty.", _core.LastChat(CoreHarness.Caller));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(99)]
    public void NobodyWhoIsNotAPlayerUsesACommand(int source)
    {
        foreach (var command in _core.Settings.Commands.Keys) _core.Type(source, "46EEK572 text", command);

        Assert.Empty(_core.Root.Repository.Calls);
        Assert.Empty(_core.Clients.Chats);
    }

    [Fact]
    public void ACommandThatIsSwitchedOffDoesNothing()
    {
        var core = new CoreHarness("""{ "commands": { "panic": { "enabled": false } } }""");
        core.Type(CoreHarness.Officer, "", "panic");

        Assert.Empty(core.Root.Repository.Calls);
    }

    [Fact]
    public void AnOwnersOwnCommandCanFollowToo()
    {
        var core = new CoreHarness("""{ "commands": { "pursuit": { "name": "pursuit", "kind": "pursuit", "title": "Pursuit", "follows": true, "description": "{unit} in pursuit" } } }""");
        core.Type(CoreHarness.Passenger, "", "pursuit");

        Assert.True(Assert.Single(core.Root.Repository.Calls).FollowsCaller);
        Assert.Equal(1, core.Root.FollowedOfficers.Count);
    }

    private IEnumerable<string> Chats() => _core.Clients.Chats.Where(line => line.Player == CoreHarness.Officer).Select(line => line.Text);
}
