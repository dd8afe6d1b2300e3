using SonoranDispatch.Calls;
using SonoranDispatch.Configuration;
using SonoranDispatch.GameEvents;
using SonoranDispatch.Players;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.GameEvents;

public sealed class GameAlertsTests
{
    private const int Grenade = 0;
    private const int Smoke = 20;

    private const string AllOn = """
        { "game": { "explosion": { "enabled": true }, "gunfire": { "enabled": true }, "death": { "enabled": true }, "vehicleTheft": { "enabled": true },
          "quietZones": ["10, 10, 25"] } }
        """;

    private static readonly uint Pistol = GameHash.Of("WEAPON_PISTOL");

    private readonly Desk _desk = new(AllOn);

    private Call OnlyCall => Assert.Single(_desk.Root.Book.Calls);

    private GameAlerts Alerts => _desk.Root.GameAlerts;

    [Fact]
    public void EverythingIsOffUntilItIsSwitchedOn()
    {
        var desk = new Desk();

        desk.Root.GameAlerts.Explosion(Desk.Caller, Grenade, Desk.GroveStreet);
        desk.Root.GameAlerts.Shot(Desk.Caller, Pistol, isSuppressed: false);
        desk.Root.GameAlerts.Death(Desk.Caller);
        desk.Root.GameAlerts.Theft(Desk.Caller, "ABC 123");

        Assert.Empty(desk.Root.Book.Calls);
        Assert.All(Enum.GetValues<GameHappening>(), what => Assert.False(desk.Root.GameAlerts.Wants(what)));
    }

    [Fact]
    public void AShootOutOfManyIsOneCallWithACountAndWithoutANoteForEachShot()
    {
        for (var second = 0; second < 60; second++)
        {
            Alerts.Shot(Desk.Caller, Pistol, isSuppressed: false);
            _desk.Players.Move(Desk.Passenger, Desk.GroveStreet with { X = Desk.GroveStreet.X + 20 });
            Alerts.Shot(Desk.Passenger, Pistol, isSuppressed: false);
            _desk.Clock.Advance(1_000);
        }

        // Each of the two every five seconds.
        Assert.Equal(24, OnlyCall.Count);
        Assert.Empty(OnlyCall.Desired.Notes);
        Assert.Equal("gunfire", OnlyCall.Kind);
        Assert.Equal("Shots fired", OnlyCall.Desired.Details.Title);
    }

    [Fact]
    public void AnIncidentElsewhereIsAnotherCall()
    {
        _desk.Players.Move(Desk.Passenger, new Place(3_000, 3_000, 10));

        Alerts.Shot(Desk.Caller, Pistol, isSuppressed: false);
        Alerts.Shot(Desk.Passenger, Pistol, isSuppressed: false);

        Assert.Equal(2, _desk.Root.Book.Calls.Count);
    }

    [Fact]
    public void ThePlaceIsApproximateAndTheTrueOneIsKeptNowhere()
    {
        Alerts.Shot(Desk.Caller, Pistol, isSuppressed: false);

        var place = OnlyCall.Desired.Place;
        Assert.NotNull(place);
        Assert.Equal(60, place.Radius);
        Assert.InRange(place.DistanceTo(Desk.GroveStreet), 0.01, 60);
        Assert.Null(OnlyCall.Caller.Player);
        Assert.DoesNotContain("Jane", OnlyCall.Desired.Details.Description + OnlyCall.Caller.Name, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("WEAPON_PISTOL", false, 1)]
    [InlineData("WEAPON_PISTOL", true, 0)]
    [InlineData("WEAPON_KNIFE", false, 0)]
    [InlineData("weapon_unarmed", false, 0)]
    [InlineData("WEAPON_RUN_OVER_BY_CAR", false, 0)]
    [InlineData("WEAPON_CARBINERIFLE", false, 1)]
    public void OnlyWhatSomebodyHearsIsReported(string weapon, bool isSuppressed, int calls)
    {
        Alerts.Shot(Desk.Caller, GameHash.Of(weapon), isSuppressed);

        Assert.Equal(calls, _desk.Root.Book.Calls.Count);
    }

    [Theory]
    [InlineData(Grenade, 0, 1)]
    [InlineData(Smoke, 0, 0)]
    [InlineData(Grenade, 599, 1)]
    [InlineData(Grenade, 601, 0)]
    public void AnExplosionCountsByItsSortAndNearItsCause(int type, double away, int calls)
    {
        Alerts.Explosion(Desk.Caller, type, Desk.GroveStreet with { X = Desk.GroveStreet.X + away });

        Assert.Equal(calls, _desk.Root.Book.Calls.Count);
    }

    [Fact]
    public void OfficersOnDutyAreExemptUnlessTheOwnerSaysOtherwise()
    {
        Alerts.Shot(Desk.Officer, Pistol, isSuppressed: false);
        Assert.Empty(_desk.Root.Book.Calls);

        var other = new Desk("""{ "game": { "exemptOfficers": false, "gunfire": { "enabled": true } } }""");
        other.Root.GameAlerts.Shot(Desk.Officer, Pistol, isSuppressed: false);
        Assert.Single(other.Root.Book.Calls);
    }

    [Fact]
    public void NothingIsReportedFromAQuietZone()
    {
        Alerts.Shot(Desk.Passenger, Pistol, isSuppressed: false);
        Assert.Empty(_desk.Root.Book.Calls);

        _desk.Players.Move(Desk.Passenger, new Place(36, 10, 0));
        _desk.Clock.Advance(GameAlerts.BetweenReports);
        Alerts.Shot(Desk.Passenger, Pistol, isSuppressed: false);
        Assert.Single(_desk.Root.Book.Calls);
    }

    [Fact]
    public void WhoHasOnlyJustJoinedRaisesNothing()
    {
        _desk.Root.Arrivals.Join(Desk.Caller);
        _desk.Clock.Advance(29_999);
        Alerts.Death(Desk.Caller);
        Assert.Empty(_desk.Root.Book.Calls);

        _desk.Clock.Advance(1);
        Alerts.Death(Desk.Caller);
        Assert.Equal("death", OnlyCall.Kind);
    }

    [Theory]
    [InlineData("ABC 123", "Vehicle theft, plate ABC 123")]
    [InlineData("", "Vehicle theft")]
    [InlineData("{text}", "Vehicle theft, plate {text}")]
    public void AStolenVehiclesPlateIsNamedWhereItIsKnown(string plate, string text)
    {
        Alerts.Theft(Desk.Caller, plate);

        Assert.Equal(text, OnlyCall.Text);
        Assert.Equal(text, OnlyCall.Desired.Details.Description);
    }

    [Fact]
    public void WhoeverIsNowhereReportsNothing()
    {
        Alerts.Shot(Desk.Ghost, Pistol, isSuppressed: false);
        Alerts.Shot(0, Pistol, isSuppressed: false);
        Alerts.Explosion(99, Grenade, Desk.GroveStreet);

        Assert.Empty(_desk.Root.Book.Calls);
    }

    // Published hashes of the game's weapons.
    [Theory]
    [InlineData("WEAPON_UNARMED", 2725352035)]
    [InlineData("WEAPON_STUNGUN", 911657153)]
    [InlineData("WEAPON_PISTOL", 453432689)]
    public void AWeaponsHashIsTheGames(string name, uint hash) => Assert.Equal(hash, GameHash.Of(name));
}
