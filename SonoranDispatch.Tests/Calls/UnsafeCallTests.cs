using SonoranDispatch.Calls;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Calls;

/// <summary>The whole of the rules on a store that fails, and on one that comes back.</summary>
public sealed class UnsafeCallTests
{
    private readonly FakeKeyValueStore _keys = new();

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public void ACallerWhoseCallCouldNotBeStoredIsToldSoAndNotThatAllIsWell(bool refusesWrites, bool refusesFlushes)
    {
        (_keys.RefusesWrites, _keys.RefusesFlushes) = (refusesWrites, refusesFlushes);
        var desk = new Desk(keys: _keys);
        desk.Type(Desk.Caller, "a fire");

        Assert.Equal("Call 1 was taken and is being sent, but this server cannot store it yet: a restart could lose it.", desk.Clients.Chats[0].Text);
        Assert.DoesNotContain(desk.Clients.Chats, line => line.Text == "Call 1 received.");
        Assert.Contains(Messages.StoreFails.Code, desk.Log.Codes);
        Assert.Equal(1, desk.Root.Courier.Waiting);
    }

    [Fact]
    public void ReceivedIsToldOnlyAfterTheFlush()
    {
        var desk = new Desk(keys: _keys);
        desk.Root.Commands.Take(Desk.Caller, "911", "a fire");
        Assert.Empty(desk.Clients.Chats);
        Assert.Equal(0, _keys.Flushes);

        desk.Tick();
        Assert.Equal("Call 1 received.", desk.Clients.Chats[0].Text);
        _keys.PowerCut();
        Assert.Contains("call:0000000001", _keys.Values.Keys);
    }

    [Fact]
    public void AfterARestartTheCallerIsKnownAgainByHisLicence()
    {
        new Desk(keys: _keys).Type(Desk.Caller, "a fire");
        var desk = new Desk(keys: _keys);
        desk.Tick();

        Assert.Equal(Desk.Caller, desk.Root.Book.Find(1)!.Caller.Player);
        Assert.Equal(1, desk.Root.Courier.Waiting);
    }

    [Fact]
    public void SomebodyElseUnderTheSameServerIdIsNotTakenForTheCaller()
    {
        var before = new Desk(keys: _keys);
        before.Players.Join(Desk.Caller, "Somebody Else", Desk.GroveStreet);
        before.Type(Desk.Caller, "a fire");
        Assert.Equal(Desk.Caller, before.Root.Book.Find(1)!.Caller.Player);

        var desk = new Desk(keys: _keys);
        desk.Tick();

        Assert.Null(desk.Root.Book.Find(1)!.Caller.Player);
    }

    [Fact]
    public void AnIdleDeskIsIdleAgainAfterTheReading()
    {
        Assert.False(new Desk(keys: _keys).Root.IsBusy);

        for (var number = 1; number <= CallLoading.SliceRecords + 3; number++) _keys.Leave($"call:{number:D10}", "{");
        var desk = new Desk(keys: _keys);
        Assert.True(desk.Root.IsBusy);
        desk.Tick();
        desk.Tick();
        Assert.False(desk.Root.IsBusy);
    }

    [Fact]
    public void AStopInTheMiddleOfReadingEndsTheSearch()
    {
        for (var number = 1; number <= 1_200; number++) _keys.Leave($"call:{number:D10}", "{");
        _keys.Leave(DurableCallStore.Last, "1200");
        var desk = new Desk(keys: _keys);
        desk.Tick();
        Assert.Equal(1, _keys.OpenSearches);

        desk.Root.Stop();
        Assert.Equal(0, _keys.OpenSearches);
    }
}
