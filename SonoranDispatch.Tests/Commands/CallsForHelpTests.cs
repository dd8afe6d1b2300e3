using SonoranDispatch.Calls;
using SonoranDispatch.Players;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Commands;

public sealed class CallsForHelpTests
{
    private readonly Desk _desk = new();

    private Call OnlyCall => Assert.Single(_desk.Root.Book.Calls);

    [Theory]
    [InlineData("panic", "Officer Adams pressed the panic button", 1)]
    [InlineData("backup", "Officer Adams asks for backup", 2)]
    public void HelpIsCalledWithoutAWord(string command, string description, int priority)
    {
        _desk.Type(Desk.Officer, "", command);

        Assert.Equal((description, priority), (OnlyCall.Desired.Details.Description, OnlyCall.Desired.Details.Priority));
        Assert.Equal(new Place(0, 0, 0), OnlyCall.Desired.Place);
        Assert.Empty(OnlyCall.Responders);
        Assert.Equal(Desk.Officer, OnlyCall.Caller.Player);
        Assert.Equal(["Call 1 received.", "Call 1 goes where you go. /" + command + " again calls it off; with text it adds to it."], Chats().Take(2));
    }

    [Fact]
    public void ASecondUseCallsItOffWithANoteAndCloses()
    {
        _desk.Type(Desk.Officer, "", "panic");
        _desk.Clock.Advance(5_000);
        _desk.Type(Desk.Officer, "", "panic");

        Assert.True(OnlyCall.Desired.Closed);
        Assert.Equal(("Officer Adams", "Called off by the officer."), (OnlyCall.Desired.Notes[0].Label, OnlyCall.Desired.Notes[0].Content));
        Assert.Equal("Call 1 is called off.", _desk.LastChat(Desk.Officer));
    }

    [Fact]
    public void WhoeverHammersTheButtonDoesNotCallHelpOff()
    {
        for (var press = 0; press < 10; press++) _desk.Type(Desk.Officer, "", "panic");

        Assert.False(OnlyCall.Desired.Closed);
        Assert.Equal("Call 1 is open. To call it off, use /panic again in 5 s.", _desk.LastChat(Desk.Officer));
    }

    [Fact]
    public void WordsInASecondUseAreAddedAndCallNothingOff()
    {
        _desk.Type(Desk.Officer, "", "panic");
        _desk.Clock.Advance(5_000);
        _desk.Type(Desk.Officer, "two shooters", "panic");

        Assert.False(OnlyCall.Desired.Closed);
        Assert.Equal("two shooters", Assert.Single(OnlyCall.Desired.Notes).Content);
        Assert.Equal("Added to call 1.", _desk.LastChat(Desk.Officer));
    }

    [Fact]
    public void AfterItWasCalledOffTheNextIsANewCall()
    {
        _desk.Type(Desk.Officer, "", "panic");
        for (var use = 0; use < 2; use++)
        {
            _desk.Clock.Advance(5_000);
            _desk.Type(Desk.Officer, "", "panic");
        }

        Assert.Equal([CallState.Closed, CallState.Accepted], _desk.Root.Book.Calls.Select(call => call.State));
    }

    [Fact]
    public void PanicAndBackupAreCallsOfTheirOwn()
    {
        _desk.Type(Desk.Officer, "", "panic");
        _desk.Type(Desk.Officer, "", "backup");

        Assert.Equal(["panic", "backup"], _desk.Root.Book.Calls.Select(call => call.Kind));
    }

    [Fact]
    public void AnotherOfficersPanicInTheSameSpotIsHisOwn()
    {
        _desk.Players.Join(5, "Officer Baker", new Place(0, 0, 0), "sonorandispatch.duty");
        _desk.Type(Desk.Officer, "", "panic");
        _desk.Clock.Advance(5_000);
        _desk.Type(5, "", "panic");

        Assert.Equal([false, false], _desk.Root.Book.Calls.Select(call => call.Desired.Closed));
    }

    [Theory]
    [InlineData("panic")]
    [InlineData("backup")]
    [InlineData("ts")]
    public void WhoeverIsNotOnDutyIsRefused(string command)
    {
        _desk.Type(Desk.Caller, "46EEK572", command);

        Assert.Empty(_desk.Root.Book.Calls);
        Assert.Equal("/" + command + " is for officers on duty.", _desk.LastChat(Desk.Caller));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(99)]
    public void NobodyWhoIsNotAPlayerUsesACommand(int source)
    {
        foreach (var command in _desk.Settings.Commands.Keys) _desk.Type(source, "46EEK572 text", command);

        Assert.Empty(_desk.Root.Book.Calls);
        Assert.Empty(_desk.Clients.Chats);
    }

    [Fact]
    public void ACommandThatIsSwitchedOffDoesNothing()
    {
        var desk = new Desk("""{ "commands": { "panic": { "enabled": false } } }""");
        desk.Type(Desk.Officer, "", "panic");

        Assert.Empty(desk.Root.Book.Calls);
    }

    [Fact]
    public void AnOwnersOwnCommandCanFollowToo()
    {
        var desk = new Desk("""{ "commands": { "pursuit": { "name": "pursuit", "kind": "pursuit", "title": "Pursuit", "follows": true, "description": "{unit} in pursuit" } } }""");
        desk.Type(Desk.Passenger, "", "pursuit");

        Assert.True(Assert.Single(desk.Root.Book.Calls).FollowsCaller);
        Assert.Equal(1, desk.Root.Followed.Count);
    }

    private IEnumerable<string> Chats() => _desk.Clients.Chats.Where(line => line.Player == Desk.Officer).Select(line => line.Text);
}
