using SonoranDispatch.Calls;
using SonoranDispatch.Contracts;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Calls;

public sealed class StoreCheckTests
{
    private readonly FakeKeyValueStore _keys = new();

    [Fact]
    public void AStoreThatWorksKeepsNothingOfTheCheck()
    {
        Assert.True(StoreCheck.Run(_keys, "one").IsDone);

        Assert.Equal((1, 1), (_keys.Writes, _keys.Flushes));
        Assert.Empty(_keys.Values);
    }

    [Fact]
    public void WritesThatAreRefusedAreFound()
    {
        _keys.RefusesWrites = true;

        Assert.Equal("scripted: the disk is full", StoreCheck.Run(_keys, "one").Why);
    }

    [Fact]
    public void FlushesThatFailAreFound()
    {
        _keys.RefusesFlushes = true;

        Assert.False(StoreCheck.Run(_keys, "one").IsDone);
    }

    [Fact]
    public void AWriteThatIsLostWithoutAWordIsFoundEvenWhereAnEarlierCheckLeftItsKey()
    {
        var silent = new SilentlyFullStore { Held = "one" };

        Assert.Equal("what was just written is not there", StoreCheck.Run(silent, "two").Why);
        silent.Held = "two";
        Assert.Equal("what was deleted is still there", StoreCheck.Run(silent, "two").Why);
    }

    /// <summary>Like the game server's database on a full disk: every write succeeds and changes nothing.</summary>
    private sealed class SilentlyFullStore : IKeyValueStore
    {
        public string? Held { get; set; }

        public StoreResult Get(string key, out string? value)
        {
            value = Held;
            return StoreResult.Done;
        }

        public StoreResult Set(string key, string value) => StoreResult.Done;

        public StoreResult Delete(string key) => StoreResult.Done;

        public IKeyCursor Find(string prefix) => throw new NotSupportedException();

        public StoreResult Flush() => StoreResult.Done;
    }
}
