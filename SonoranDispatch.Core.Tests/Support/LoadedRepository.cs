using SonoranDispatch.Calls;

namespace SonoranDispatch.Tests.Support;

/// <summary>A repository as it is some ticks after a restart: with every stored call.</summary>
internal static class LoadedRepository
{
    public static CallRepository Of(ICallStore store)
    {
        var repository = new CallRepository(store);
        using var loader = new CallLoader(repository, store, call => call, () => 0, new ListLog());
        while (loader.IsBusy) loader.Advance(0);
        return repository;
    }
}
