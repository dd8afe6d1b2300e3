using SonoranDispatch.Calls;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Calls;

/// <summary>Tests all of Core on a store that fails, and on a store that recovers.</summary>
public sealed class UnsafeCallTests
{
    private readonly FakeKeyValueStore _keys = new();

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public void ACallerWhoseCallCouldNotBeStoredIsToldSoAndNotThatAllIsWell(bool refusesWrites, bool refusesFlushes)
    {
        (_keys.RefusesWrites, _keys.RefusesFlushes) = (refusesWrites, refusesFlushes);
        var core = new CoreHarness(keys: _keys);
        core.Type(CoreHarness.Caller, "a fire");

        Assert.Equal("Call 1 was accepted and is being sent, but this server can't store it yet. A restart could lose it.", core.Clients.Chats[0].Text);
        Assert.DoesNotContain(core.Clients.Chats, line => line.Text == "Call 1 received.");
        Assert.Contains(Messages.StoreFails.Code, core.Log.Codes);
        Assert.Equal(1, core.Root.Synchronizer.Waiting);
    }

    [Fact]
    public void ReceivedIsToldOnlyAfterTheFlush()
    {
        var core = new CoreHarness(keys: _keys);
        core.Root.Commands.Take(CoreHarness.Caller, "911", "a fire");
        Assert.Empty(core.Clients.Chats);
        Assert.Equal(0, _keys.Flushes);

        core.Tick();
        Assert.Equal("Call 1 received.", core.Clients.Chats[0].Text);
        _keys.PowerCut();
        Assert.Contains("call:0000000001", _keys.Values.Keys);
    }

    [Fact]
    public void AfterARestartTheCallerIsRecognizedByTheirLicence()
    {
        new CoreHarness(keys: _keys).Type(CoreHarness.Caller, "a fire");
        var core = new CoreHarness(keys: _keys);
        core.Tick();

        Assert.Equal(CoreHarness.Caller, core.Root.Repository.Find(1)!.Caller.Player);
        Assert.Equal(1, core.Root.Synchronizer.Waiting);
    }

    [Fact]
    public void SomebodyElseUnderTheSameServerIdIsNotTakenForTheCaller()
    {
        var before = new CoreHarness(keys: _keys);
        before.Players.Join(CoreHarness.Caller, "Somebody Else", CoreHarness.GroveStreet);
        before.Type(CoreHarness.Caller, "a fire");
        Assert.Equal(CoreHarness.Caller, before.Root.Repository.Find(1)!.Caller.Player);

        var core = new CoreHarness(keys: _keys);
        core.Tick();

        Assert.Null(core.Root.Repository.Find(1)!.Caller.Player);
    }

    [Fact]
    public void AnIdleDeskIsIdleAgainAfterTheReading()
    {
        var idle = new CoreHarness(keys: _keys);
        idle.Tick();
        Assert.False(idle.Root.IsBusy);

        for (var number = 1; number <= (CallLoader.SliceRecords * 3) + 3; number++) _keys.Leave($"call:{number:D10}", "{");
        var core = new CoreHarness(keys: _keys);
        core.Tick();
        Assert.True(core.Root.IsBusy);
        for (var tick = 0; tick < 5; tick++) core.Tick();
        Assert.False(core.Root.IsBusy);
    }

    [Fact]
    public void AStopInTheMiddleOfReadingEndsTheSearch()
    {
        for (var number = 1; number <= 1_200; number++) _keys.Leave($"call:{number:D10}", "{");
        _keys.Leave(DurableCallStore.Last, "1200");
        var core = new CoreHarness(keys: _keys);
        core.Tick();
        Assert.Equal(1, _keys.OpenSearches);

        core.Root.Stop();
        Assert.Equal(0, _keys.OpenSearches);
    }
}
