using SonoranDispatch.Sandbox.Scenarios;

namespace SonoranDispatch.Tests.Scenarios;

public sealed class DeliveryScenarioTests
{
    [Fact]
    public void AnOutageLosesAndDoublesNothing() => Kept(Outage.Run());

    [Fact]
    public void NorDoesOneInWhichConnectionsAreRefused() => Kept(Outage.Run(isRefused: true));

    [Fact]
    public void AHundredCallsInAMinuteGoOutAsFastAsTheLimitAllowsThePanicsFirst() => Kept(Shootout.Run());

    [Fact]
    public void FourServersOnOneKeyUseItAllAndFairly() => Kept(SharedKey.Run([11, 12]));

    [Fact]
    public void AWrongKeyIsSaidOnceAndCostsOneRequestAMinute() => Kept(BadKey.Run());

    private static void Kept(ScenarioReport report)
    {
        Assert.NotEmpty(report.Checks);
        Assert.True(report.IsKept, report.Broken);
    }
}
