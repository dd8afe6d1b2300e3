using SonoranDispatch.Calls;

namespace SonoranDispatch.Tests.Calls;

public sealed class MemoryStoreContract : CallStoreContract
{
    private readonly MemoryCallStore _store = new();

    private protected override void Use(Action<ICallStore> use) => use(_store);

    private protected override void Restart()
    {
    }
}
