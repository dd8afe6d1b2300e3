using SonoranDispatch.Calls;
using SonoranDispatch.Players;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Response;

/// <summary>Tests that callers can take their call back, which closes nothing.</summary>
public sealed class CallerCancellationsTests
{
    private readonly CoreHarness _core = new();

    private Call First => _core.Root.Repository.Find(1)!;

    [Fact]
    public void ACancelledCallSaysSoToItsRespondersAndStaysOpen()
    {
        _core.Tick();
        _core.Type(CoreHarness.Caller, "help");
        _core.Root.DispatchCommand.Take(CoreHarness.Officer, "respond 1");
        _core.Type(CoreHarness.Caller, "Cancel");

        Assert.Equal(("Jane Doe", "The caller takes this call back."), (First.Desired.Notes[^1].Label, First.Desired.Notes[^1].Content));
        Assert.False(First.Desired.Closed);
        Assert.Single(_core.Root.Repository.Calls);
        Assert.Equal("The caller of call 1 takes it back. It stays open until you close it.", _core.LastChat(CoreHarness.Officer));
        Assert.Equal("The units on call 1 know that you take it back. It stays open until they close it.", _core.LastChat(CoreHarness.Caller));
    }

    [Fact]
    public void ItIsSaidOnce()
    {
        _core.Type(CoreHarness.Caller, "help");
        for (var time = 0; time < 100; time++) _core.Type(CoreHarness.Caller, "cancel");

        Assert.Single(First.Desired.Notes);
        Assert.Equal("You have already taken call 1 back. It stays open until the units close it.", _core.LastChat(CoreHarness.Caller));
    }

    [Theory]
    [InlineData("911")]
    [InlineData("911a")]
    [InlineData("311")]
    public void NobodyCancelsAnothersCallNorOneOfAnotherCommand(string command)
    {
        _core.Type(CoreHarness.Caller, "help");
        _core.Type(command == "911" ? CoreHarness.Passenger : CoreHarness.Caller, "cancel", command);

        Assert.Empty(First.Desired.Notes);
        Assert.Single(_core.Root.Repository.Calls);
    }

    [Fact]
    public void WithoutAnOpenCallThePlayerIsToldAndNoCallIsMade()
    {
        _core.Type(CoreHarness.Caller, "cancel");

        Assert.Empty(_core.Root.Repository.Calls);
        Assert.Equal("You have no open call to take back. If you need help, use /911 and say what happened.", _core.LastChat(CoreHarness.Caller));
    }

    [Fact]
    public void TheWordAmongOthersIsAReport()
    {
        _core.Type(CoreHarness.Caller, "help");
        _core.Clock.Advance(4_000);
        _core.Type(CoreHarness.Caller, "cancel the ambulance");

        Assert.Equal("cancel the ambulance", Assert.Single(First.Desired.Notes).Content);
    }

    [Fact]
    public void WhoTakesTheServerIdOfACallerWhoLeftCancelsNothing()
    {
        _core.Type(CoreHarness.Caller, "help");
        _core.Players.Leave(CoreHarness.Caller);
        _core.Players.Join(CoreHarness.Caller, "Somebody Else", new Place(0, 0, 0));
        _core.Type(CoreHarness.Caller, "cancel");

        Assert.Empty(First.Desired.Notes);
    }
}
