using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Commands;

public sealed class DutyCommandTests
{
    private readonly Desk _desk = new();

    [Fact]
    public void AnOfficerGoesOffDutyAndOnAgain()
    {
        _desk.Type(Desk.Officer, "", "duty");
        Assert.False(_desk.Root.Roster.IsOnDuty(Desk.Officer));
        Assert.Equal("You are off duty.", _desk.LastChat(Desk.Officer));

        _desk.Clock.Advance(5_000);
        _desk.Type(Desk.Officer, "", "duty");
        Assert.True(_desk.Root.Roster.IsOnDuty(Desk.Officer));
        Assert.Equal("You are on duty.", _desk.LastChat(Desk.Officer));
        Assert.Empty(_desk.Root.Book.Calls);
    }

    [Fact]
    public void WhoeverMayNotIsRefused()
    {
        _desk.Type(Desk.Caller, "", "duty");

        Assert.False(_desk.Root.Roster.IsOnDuty(Desk.Caller));
        Assert.Equal("You may not use /duty.", _desk.LastChat(Desk.Caller));
    }

    [Fact]
    public void WhoeverListensHearsOfIt()
    {
        var heard = new List<int>();
        _desk.Root.Roster.Changed += heard.Add;
        _desk.Type(Desk.Officer, "", "duty");

        Assert.Equal([Desk.Officer], heard);
    }

    [Fact]
    public void OffDutyHeNeitherGetsCardsNorCallsForBackup()
    {
        _desk.Type(Desk.Officer, "", "duty");
        _desk.Type(Desk.Officer, "", "backup");
        _desk.Type(Desk.Caller, "help");

        Assert.Empty(_desk.Clients.To(Desk.Officer, SonoranDispatch.Contracts.EventNames.Call));
        Assert.Equal("emergency", Assert.Single(_desk.Root.Book.Calls).Kind);
    }
}
