using SonoranDispatch.Sandbox.Scenarios;

namespace SonoranDispatch.Tests.Scenarios;

public sealed class DeliveryScenarioTests
{
    [Fact]
    public void AnOutageLosesAndDoublesNothing() => Kept(OutageScenario.Run());

    [Fact]
    public void NorDoesOneInWhichConnectionsAreRefused() => Kept(OutageScenario.Run(isRefused: true));

    [Fact]
    public void AHundredCallsInAMinuteGoOutAsFastAsTheLimitAllowsThePanicsFirst() => Kept(ShootoutScenario.Run());

    [Fact]
    public void FourServersOnOneKeyUseItAllAndFairly() => Kept(SharedKeyScenario.Run([11, 12]));

    [Fact]
    public void AnOperationThatOneVersionRefusesIsDoneByTheOther() => Kept(RefusedOperationScenario.Run());

    [Fact]
    public void AnswersThatNeverComeStopNothingForGood() => Kept(SilentNetworkScenario.Run());

    [Fact]
    public void CallsNeverWaitForPositionsAndPinsStayYoung() => Kept(PursuitsScenario.Run());

    [Fact]
    public void WhatIsHeldAfterDaysIsNoMoreThanAfterTheFirst() => Kept(WeekScenario.Run(days: 2));

    [Fact]
    public void AnOfficersDayIsWhatDispatchersSee() => Kept(OfficerDayScenario.Run());

    [Fact]
    public void BesideTheOfficialResourceItsEventsAndItsListAreUsed() => Kept(BesideOfficialScenario.Run());

    [Fact]
    public void AWrongKeyIsSaidOnceAndCostsOneRequestAMinute() => Kept(BadKeyScenario.Run());

    [Fact]
    public void AChangedAccountIsTakenOverAndTouchesNothingOfTheOther() => Kept(AccountChangeScenario.Run());

    private static void Kept(ScenarioReport report)
    {
        Assert.NotEmpty(report.Checks);
        Assert.True(report.IsKept, report.Broken);
    }
}
