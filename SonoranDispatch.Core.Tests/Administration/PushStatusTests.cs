using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Administration;

/// <summary>Tests what the owner sees of the CAD's pushes, and that a push of a call becomes a call here.</summary>
public sealed class PushStatusTests
{
    private const string Key = "0f3c-KEY-of-the-tests";

    private readonly CoreHarness _core = new("{ \"cad\": { \"apiKey\": \"" + Key + "\" } }");

    [Fact]
    public void TheStatusCountsPushesAndSaysNothingElse()
    {
        Assert.DoesNotContain(Status(), line => line.StartsWith("Pushes", StringComparison.Ordinal));
        var before = _core.Log.Entries.Count;

        Push(Key.ToUpperInvariant(), "EVENT_REMOVE_911", """{"callIds":[5]}""");
        Push(Key, "EVENT_TONE", "{}");
        Push(Key, "EVENT_911", "{}");
        Push("another-key", "EVENT_911", "{}");
        Push("another-key", "EVENT_911", "{}");

        Assert.Contains("Pushes of the CAD: 1 taken, 1 of no use here, 2 with a wrong key, 1 unreadable", Status());
        Assert.Equal(before, _core.Log.Entries.Count);
    }

    [Fact]
    public void ADispatchersCallIsACallHereAtOnceAndOnlyOnce()
    {
        const string Call = """{"eventOriginIdent":9,"dispatch":{"callId":501,"title":"Bank alarm","status":0,"priority":2,"idents":[],"notes":""}}""";
        _core.Tick();
        Push(Key, "EVENT_DISPATCH_NEW", Call);
        Push(Key, "EVENT_DISPATCH_NEW", Call);
        Push("another-key", "EVENT_DISPATCH_NEW", Call.Replace("501", "502", StringComparison.Ordinal));

        Assert.Equal("Bank alarm", Assert.Single(_core.Root.Repository.Calls).Desired.Details.Title);
    }

    private IReadOnlyList<string> Status() => _core.Root.AdminCommands.Answer(["status"]);

    private void Push(string key, string type, string data) => _core.Root.CadUpdates.Pushes.Take("{\"key\":\"" + key + "\",\"type\":\"" + type + "\",\"data\":" + data + "}");
}
