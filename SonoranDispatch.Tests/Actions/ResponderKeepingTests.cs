using SonoranDispatch.Contracts;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Actions;

/// <summary>A restart does not forget who goes where, and does not take a newcomer for him.</summary>
public sealed class ResponderKeepingTests
{
    [Fact]
    public void AfterARestartOfTheResourceHeStillResponds()
    {
        var keys = RespondedOnce();
        var desk = new Desk(keys: keys);
        for (var tick = 0; tick < 3; tick++) desk.Tick();

        Assert.Equal(Desk.Officer, Assert.Single(desk.Root.Book.Find(2)!.Responders).Player);
    }

    [Fact]
    public void AfterARestartOfTheServerHeIsKnownAgainByHisLicenceAndNobodyElseIs()
    {
        var desk = new Desk(keys: RespondedOnce(), before: players =>
        {
            players.Join(Desk.Officer, "Officer Baker", null, "sonorandispatch.duty");
            players.Join(9, "Officer Adams", null, "sonorandispatch.duty");
        });
        for (var tick = 0; tick < 3; tick++) desk.Tick();
        Assert.Null(Assert.Single(desk.Root.Book.Find(2)!.Responders).Player);

        desk.Root.Pages.Hello(Desk.Officer, "");
        Assert.Null(Assert.Single(desk.Root.Book.Find(2)!.Responders).Player);

        desk.Root.Pages.Hello(9, "");
        desk.Tick();
        Assert.Equal(9, Assert.Single(desk.Root.Book.Find(2)!.Responders).Player);
        Assert.Contains("\"mine\":true", (string)Assert.Single(desk.Clients.To(9, EventNames.State))[0], StringComparison.Ordinal);
    }

    private static FakeKeyValueStore RespondedOnce()
    {
        var keys = new FakeKeyValueStore();
        var desk = new Desk(keys: keys);
        desk.Type(Desk.Caller, "help");
        desk.Type(Desk.Passenger, "a fire");
        Assert.True(desk.Root.Officers.Respond(Desk.Officer, 2).Ok);
        desk.Tick();
        desk.Root.Stop();
        return keys;
    }
}
