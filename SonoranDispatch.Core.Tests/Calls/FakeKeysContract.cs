using SonoranDispatch.Calls;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Calls;

public sealed class FakeKeysContract : DurableStoreContract
{
    private readonly FakeKeyValueStore _keys = new();
    private DurableCallStore _store;

    public FakeKeysContract() => _store = new DurableCallStore(_keys, new ListLog());

    private protected override void Use(Action<ICallStore> use) => use(_store);

    private protected override void Restart() => _store = new DurableCallStore(_keys, new ListLog());

    private protected override void PowerCut()
    {
        _keys.PowerCut();
        Restart();
    }
}
