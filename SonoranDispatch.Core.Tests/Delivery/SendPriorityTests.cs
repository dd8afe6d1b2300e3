using SonoranDispatch.Calls;
using SonoranDispatch.Contracts;
using SonoranDispatch.Delivery;
using SonoranDispatch.Players;

namespace SonoranDispatch.Tests.Delivery;

public sealed class SendPriorityTests
{
    private static int Of(string kind, CadStep step, long waited = 0) => SendPriority.Of(
        new Call { Number = 1, Uuid = Guid.Empty, Kind = kind, IsPanic = kind == "panic", Class = kind == "emergency" ? CallClass.Emergency : CallClass.Normal, Caller = new Caller(null, "", false), AcceptedAt = default },
        step,
        waited);

    [Fact]
    public void PanicGoesBeforeLongWaitsBeforeEmergenciesBeforeTheRestBeforeMoves()
    {
        var create = new CadStep.Create();
        int[] turns =
        [
            Of("panic", create),
            Of("traffic", create, SendPriority.LongestWait),
            Of("emergency", create),
            Of("traffic", create),
            Of("emergency", new CadStep.Move(new Place(1, 2, 3))),
        ];

        Assert.Equal(turns.Order(), turns);
        Assert.Equal(turns.Length, turns.Distinct().Count());
    }

    [Fact]
    public void APanicThatWaitedLongStillGoesBeforeEverythingElseThatWaitedLong() =>
        Assert.True(Of("panic", new CadStep.Create(), 500_000) < Of("emergency", new CadStep.Create(), 500_000));

    [Fact]
    public void AMoveOfAPanicIsAMove() =>
        Assert.Equal(Of("traffic", new CadStep.Move(new Place(1, 2, 3))), Of("panic", new CadStep.Move(new Place(1, 2, 3))));

    [Fact]
    public void TheReadThatAMoveNeedsIsAMove() =>
        Assert.Equal(Of("traffic", new CadStep.Move(new Place(1, 2, 3))), Of("traffic", new CadStep.Refresh()));

    [Fact]
    public void LookingUpAPanicIsAsUrgentAsMakingIt() =>
        Assert.Equal(Of("panic", new CadStep.Create()), Of("panic", new CadStep.LookUp()));

    [Fact]
    public void AMoveThatWaitedTwoMinutesGoesWithTheOthersThatDid() =>
        Assert.Equal(
            Of("traffic", new CadStep.Create(), SendPriority.LongestWait),
            Of("traffic", new CadStep.Move(new Place(1, 2, 3)), SendPriority.LongestWait));

    /// <summary>Owners may give the kinds any name.</summary>
    [Theory]
    [InlineData("panic", false)]
    [InlineData("officer-down", true)]
    public void TheKindDecidesNothing(string kind, bool isPanic)
    {
        var call = new Call { Number = 1, Uuid = Guid.Empty, Kind = kind, IsPanic = isPanic, Caller = new Caller(null, "", false), AcceptedAt = default };

        Assert.Equal(isPanic ? Of("panic", new CadStep.Create()) : Of("traffic", new CadStep.Create()), SendPriority.Of(call, new CadStep.Create(), 0));
    }
}
