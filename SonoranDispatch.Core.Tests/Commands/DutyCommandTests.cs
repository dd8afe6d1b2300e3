using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Commands;

public sealed class DutyCommandTests
{
    private readonly CoreHarness _core = new();

    [Fact]
    public void AnOfficerGoesOffDutyAndOnAgain()
    {
        _core.Type(CoreHarness.Officer, "", "duty");
        Assert.False(_core.Root.DutyRoster.IsOnDuty(CoreHarness.Officer));
        Assert.Equal("You're off duty.", _core.LastChat(CoreHarness.Officer));

        _core.Clock.Advance(5_000);
        _core.Type(CoreHarness.Officer, "", "duty");
        Assert.True(_core.Root.DutyRoster.IsOnDuty(CoreHarness.Officer));
        Assert.Equal("You're on duty.", _core.LastChat(CoreHarness.Officer));
        Assert.Empty(_core.Root.Repository.Calls);
    }

    [Fact]
    public void APlayerWithoutPermissionIsRefused()
    {
        _core.Type(CoreHarness.Caller, "", "duty");

        Assert.False(_core.Root.DutyRoster.IsOnDuty(CoreHarness.Caller));
        Assert.Equal("You don't have permission to use /duty.", _core.LastChat(CoreHarness.Caller));
    }

    [Fact]
    public void ListenersAreToldOfTheChange()
    {
        var heard = new List<int>();
        _core.Root.DutyRoster.Changed += heard.Add;
        _core.Type(CoreHarness.Officer, "", "duty");

        Assert.Equal([CoreHarness.Officer], heard);
    }

    [Fact]
    public void AnOfficerOffDutyNeitherGetsCardsNorCallsForBackup()
    {
        _core.Type(CoreHarness.Officer, "", "duty");
        _core.Type(CoreHarness.Officer, "", "backup");
        _core.Type(CoreHarness.Caller, "help");

        Assert.Empty(_core.Clients.To(CoreHarness.Officer, SonoranDispatch.Contracts.EventNames.Call));
        Assert.Equal("emergency", Assert.Single(_core.Root.Repository.Calls).Kind);
    }
}
