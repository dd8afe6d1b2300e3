using SonoranDispatch.Calls;
using SonoranDispatch.Server;
using SonoranDispatch.Tests.StandIn;
using SonoranDispatch.Tests.Support;
using StandIn.Host.Store;

namespace SonoranDispatch.Tests.Calls;

/// <summary>Runs the store contract as the resource uses the store: through a server script's natives, on the stand-in's database.</summary>
public sealed class GameStoreContract : DurableStoreContract
{
    private readonly MemoryJournal _journal = new();
    private ScriptedStore _scripted;

    public GameStoreContract() => _scripted = new ScriptedStore(_journal);

    [Fact]
    public void NoSearchIsLeftOpen()
    {
        Save(new RandomCalls(47).Next(1));
        for (var round = 0; round < 200; round++) Use(store => Assert.Single(store.Load()));
    }

    private protected override void Use(Action<ICallStore> use) => _scripted.Run(use);

    private protected override void Restart()
    {
        _scripted.Dispose();
        _scripted = new ScriptedStore(_journal);
    }

    private protected override void PowerCut()
    {
        _scripted.PowerCut();
        _scripted = new ScriptedStore(_journal);
    }

    protected override void Dispose(bool disposing) => _scripted.Dispose();

    private sealed class ScriptedStore : IDisposable
    {
        private readonly GameServerHarness _scene;
        private DurableCallStore? _store;
        private Action<ICallStore>? _next;
        private Exception? _failure;

        public ScriptedStore(IJournal journal) => _scene = new GameServerHarness(
            script =>
            {
                _store = new DurableCallStore(new GameKeyValueStore(new Natives()), new ListLog());
                script.On("probe:use", new Action(Use));
            },
            options => options with { Journal = journal });

        public void Run(Action<ICallStore> use)
        {
            (_next, _failure) = (use, null);
            _scene.Server.TriggerEvent("probe:use");
            if (_failure is not null) throw new InvalidOperationException("In the script: " + _failure.Message, _failure);
        }

        public void PowerCut() => _scene.Server.PowerCut();

        public void Dispose() => _scene.Dispose();

        private void Use()
        {
            try
            {
                _next!(_store!);
            }
            catch (Exception failure)
            {
                _failure = failure;
            }
        }
    }
}
