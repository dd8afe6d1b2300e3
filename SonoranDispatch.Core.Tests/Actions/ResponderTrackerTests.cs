using SonoranDispatch.Contracts;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Actions;

/// <summary>After a restart responders are still on their call, and a new player is never mistaken for one of them.</summary>
public sealed class CallerAndResponderTrackerTests
{
    [Fact]
    public void AfterARestartOfTheResourceTheOfficerStillResponds()
    {
        var keys = RespondedOnce();
        var core = new CoreHarness(keys: keys);
        for (var tick = 0; tick < 3; tick++) core.Tick();

        Assert.Equal(CoreHarness.Officer, Assert.Single(core.Root.Repository.Find(2)!.Responders).Player);
    }

    [Fact]
    public void AfterARestartOfTheServerOnlyTheSameLicenceIsRecognizedAsTheResponder()
    {
        var core = new CoreHarness(keys: RespondedOnce(), before: players =>
        {
            players.Join(CoreHarness.Officer, "Officer Baker", null, "sonorandispatch.duty");
            players.Join(9, "Officer Adams", null, "sonorandispatch.duty");
        });
        for (var tick = 0; tick < 3; tick++) core.Tick();
        Assert.Null(Assert.Single(core.Root.Repository.Find(2)!.Responders).Player);

        core.Root.PageRequests.Hello(CoreHarness.Officer, "");
        Assert.Null(Assert.Single(core.Root.Repository.Find(2)!.Responders).Player);

        core.Root.PageRequests.Hello(9, "");
        core.Tick();
        Assert.Equal(9, Assert.Single(core.Root.Repository.Find(2)!.Responders).Player);
        Assert.Contains("\"mine\":true", (string)Assert.Single(core.Clients.To(9, EventNames.State))[0], StringComparison.Ordinal);
    }

    private static FakeKeyValueStore RespondedOnce()
    {
        var keys = new FakeKeyValueStore();
        var core = new CoreHarness(keys: keys);
        core.Type(CoreHarness.Caller, "help");
        core.Type(CoreHarness.Passenger, "a fire");
        Assert.True(core.Root.OfficerActions.Respond(CoreHarness.Officer, 2).Ok);
        core.Tick();
        core.Root.Stop();
        return keys;
    }
}
