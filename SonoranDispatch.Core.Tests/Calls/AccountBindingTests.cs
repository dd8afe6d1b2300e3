using SonoranDispatch.Calls;
using SonoranDispatch.Configuration;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Calls;

/// <summary>Tests how a record says which CAD account its number belongs to.</summary>
public sealed class AccountBindingTests
{
    private static readonly CadAccount City = new() { ApiKey = "hidden-key-1", CommunityId = "city" };

    [Fact]
    public void TheSameAccountHasTheSameBinding() => Assert.Equal(AccountBinding.Of(City, "salt"), AccountBinding.Of(City with { CommunityId = "written otherwise" }, "salt"));

    [Fact]
    public void AnotherKeyServerOrAddressIsAnotherAccount()
    {
        CadAccount[] others = [City with { ApiKey = "hidden-key-2" }, City with { ServerId = 2 }, City with { BaseUrl = "https://cad.example" }];
        Assert.All(others, other => Assert.NotEqual(AccountBinding.Of(City, "salt"), AccountBinding.Of(other, "salt")));
    }

    [Fact]
    public void TheKeyCannotBeReadFromItAndOtherStoresHashItOtherwise()
    {
        var binding = AccountBinding.Of(City, "salt");

        Assert.DoesNotContain("hidden", binding.KeyHash, StringComparison.Ordinal);
        Assert.NotEqual(binding.KeyHash, AccountBinding.Of(City, "another salt").KeyHash);
        Assert.DoesNotContain(binding.KeyHash, binding.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void TheSaltIsMadeOncePerStore()
    {
        var keys = new FakeKeyValueStore();

        Assert.Equal("first", new DurableCallStore(keys, new ListLog()).ReadSalt("first"));
        Assert.Equal("first", new DurableCallStore(keys, new ListLog()).ReadSalt("second"));
    }

    [Fact]
    public void ASaltThatCannotBeReadIsNotOverwritten()
    {
        var keys = new FakeKeyValueStore();
        keys.Leave(DurableCallStore.Salt, "kept");
        keys.Unreadable.Add(DurableCallStore.Salt);
        Assert.Equal("now", new DurableCallStore(keys, new ListLog()).ReadSalt("now"));

        keys.Unreadable.Clear();
        Assert.Equal("kept", new DurableCallStore(keys, new ListLog()).ReadSalt("next"));
    }
}
