using SonoranDispatch.Contracts;
using SonoranDispatch.Server;
using SonoranDispatch.Tests.StandIn;

namespace SonoranDispatch.Tests.Server;

public sealed class GameKeyValueStoreTests
{
    private StoreResult? _flushed;
    private GameKeyValueStore? _store;

    [Fact]
    public void AWriteThatIsNotThereAfterTheFlushIsAFailure()
    {
        using var scene = new GameServerHarness(script =>
        {
            _store = new GameKeyValueStore(new Natives());
            script.On("probe:write", new Action(() => _store.Set("call:1", "a")));
            script.On("probe:flush", new Action(() => _flushed = _store.Flush()));
        });
        scene.Server.TriggerEvent("probe:write");
        scene.Server.TriggerEvent("probe:flush");
        Assert.True(_flushed!.IsDone);

        // A full disk: the database reports nothing and keeps nothing.
        scene.Server.TriggerEvent("probe:write");
        scene.Server.Store.Set("probe", "call:1", null, sync: false);
        scene.Server.TriggerEvent("probe:flush");
        Assert.False(_flushed.IsDone);
    }

    [Fact]
    public void OffTheMainThreadItFailsInsteadOfThrowing()
    {
        using var scene = new GameServerHarness(_ => _store = new GameKeyValueStore(new Natives()));
        StoreResult? result = null;
        var elsewhere = new Thread(() => result = _store!.Set("call:1", "a"));
        elsewhere.Start();
        elsewhere.Join();

        Assert.False(result!.IsDone);
        Assert.Null(scene.Server.Store.Get("probe", "call:1"));
    }
}
