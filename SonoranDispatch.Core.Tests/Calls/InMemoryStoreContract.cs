using SonoranDispatch.Calls;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Calls;

public sealed class InMemoryStoreContract : CallStoreContract
{
    private readonly InMemoryCallStore _store = new();

    private protected override void Use(Action<ICallStore> use) => use(_store);

    private protected override void Restart()
    {
    }
}
