using SonoranDispatch.CadFeed;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Administration;

/// <summary>Tests what the owner sees of the CAD's pushes.</summary>
public sealed class PushStatusTests
{
    private const string Key = "0f3c-KEY-of-the-tests";

    private readonly CoreHarness _core = new("{ \"cad\": { \"apiKey\": \"" + Key + "\" } }");
    private readonly RecordedCadEvents _calls = new();

    public PushStatusTests() => _core.Root.CadChanges.Events.Calls = _calls;

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
        Assert.Equal([5], _calls.Only<CadEvent.EmergenciesRemoved>().CallIds);
    }

    [Fact]
    public void UnitsAndLinksAreNoneOfTheCallsBusiness()
    {
        Push(Key, "EVENT_UNIT_LOGOUT", """{"identId":1}""");
        Push(Key, "EVENT_COMMUNITY_LINK_VERIFIED", """{"communityUserId":"Jane Doe"}""");

        Assert.Empty(_calls.All);
    }

    private IReadOnlyList<string> Status() => _core.Root.AdminCommands.Answer(["status"]);

    private void Push(string key, string type, string data) => _core.Root.CadChanges.Pushes.Take("{\"key\":\"" + key + "\",\"type\":\"" + type + "\",\"data\":" + data + "}");
}
