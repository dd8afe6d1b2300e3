using SonoranDispatch.Cad;
using SonoranDispatch.Calls;
using SonoranDispatch.Contracts;
using SonoranDispatch.Delivery;
using SonoranDispatch.Players;

namespace SonoranDispatch.Tests.Delivery;

public sealed class SendPriorityTests
{
    private static readonly Place GroveStreet = new(1, 2, 3);
    private static readonly CadStep Create = new CadStep.Create();
    private static readonly CadStep Move = new CadStep.Move(new Place(4, 5, 6));

    private static Call CallOf(CallClass of, TrustLevel trust = TrustLevel.Player, Place? placed = null) => new()
    {
        Number = 1,
        Uuid = Guid.Empty,
        Kind = "any",
        IsPanic = of == CallClass.Panic,
        Class = of,
        Trust = trust,
        Caller = new Caller(null, "", false),
        AcceptedAt = default,
        Known = new KnownCall { Place = placed },
    };

    private static int RankOf(Call call, CadStep step) => SendPriority.RankOf(call, SendPriority.ClassOf(call, step));

    [Fact]
    public void PanicsGoBeforePersonsEmergenciesBeforeScriptsBeforeTheRestBeforeAutomaticAlertsBeforePositions()
    {
        int[] ranks =
        [
            RankOf(CallOf(CallClass.Panic), Create),
            RankOf(CallOf(CallClass.Emergency), Create),
            RankOf(CallOf(CallClass.Emergency, TrustLevel.Server), Create),
            RankOf(CallOf(CallClass.Normal), Create),
            RankOf(CallOf(CallClass.Automatic, TrustLevel.ClientAlert), Create),
            RankOf(CallOf(CallClass.Emergency, placed: GroveStreet), Move),
        ];

        Assert.Equal(ranks.Order(), ranks);
        Assert.Equal(ranks.Length, ranks.Distinct().Count());
    }

    [Fact]
    public void OnlyAmongEmergenciesDoesItMatterWhoReports() =>
        Assert.Equal(RankOf(CallOf(CallClass.Normal), Create), RankOf(CallOf(CallClass.Normal, TrustLevel.Server), Create));

    [Fact]
    public void ANewPositionOfAPanicIsAPosition() => Assert.Equal(RequestClass.Position, SendPriority.ClassOf(CallOf(CallClass.Panic, placed: GroveStreet), Move));

    /// <summary>Until then it is not on the live map at all.</summary>
    [Fact]
    public void TheFirstPlaceOfACallIsAsUrgentAsTheCall() => Assert.Equal(RequestClass.Panic, SendPriority.ClassOf(CallOf(CallClass.Panic), Move));

    [Fact]
    public void TheReadThatAPlaceNeedsIsAPosition() => Assert.Equal(RequestClass.Position, SendPriority.ClassOf(CallOf(CallClass.Panic), new CadStep.Refresh()));

    [Fact]
    public void LookingUpAPanicIsAsUrgentAsMakingIt() => Assert.Equal(RequestClass.Panic, SendPriority.ClassOf(CallOf(CallClass.Panic), new CadStep.LookUp()));
}
