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

    private static readonly uint Pistol = JoaatHash.Of("WEAPON_PISTOL");

    private readonly CoreHarness _core = new(AllOn);

    private Call OnlyCall => Assert.Single(_core.Root.Repository.Calls);

    private GameAlerts Alerts => _core.Root.GameAlerts;

    [Fact]
    public void EverythingIsOffUntilItIsSwitchedOn()
    {
        var core = new CoreHarness();

        core.Root.GameAlerts.Explosion(CoreHarness.Caller, Grenade, CoreHarness.GroveStreet);
        core.Root.GameAlerts.Shot(CoreHarness.Caller, Pistol, isSuppressed: false);
        core.Root.GameAlerts.Death(CoreHarness.Caller);
        core.Root.GameAlerts.Theft(CoreHarness.Caller, "ABC 123");

        Assert.Empty(core.Root.Repository.Calls);
        Assert.All(Enum.GetValues<GameEventKind>(), kind => Assert.False(core.Root.GameAlerts.Wants(kind)));
    }

    [Fact]
    public void AShootOutOfManyIsOneCallWithACountAndWithoutANoteForEachShot()
    {
        for (var second = 0; second < 60; second++)
        {
            Alerts.Shot(CoreHarness.Caller, Pistol, isSuppressed: false);
            _core.Players.Move(CoreHarness.Passenger, CoreHarness.GroveStreet with { X = CoreHarness.GroveStreet.X + 20 });
            Alerts.Shot(CoreHarness.Passenger, Pistol, isSuppressed: false);
            _core.Clock.Advance(1_000);
        }

        // One report from each of the two every five seconds.
        Assert.Equal(24, OnlyCall.Count);
        Assert.Empty(OnlyCall.Desired.Notes);
        Assert.Equal("gunfire", OnlyCall.Kind);
        Assert.Equal("Shots fired", OnlyCall.Desired.Details.Title);
    }

    [Fact]
    public void AnIncidentElsewhereIsAnotherCall()
    {
        _core.Players.Move(CoreHarness.Passenger, new Place(3_000, 3_000, 10));

        Alerts.Shot(CoreHarness.Caller, Pistol, isSuppressed: false);
        Alerts.Shot(CoreHarness.Passenger, Pistol, isSuppressed: false);

        Assert.Equal(2, _core.Root.Repository.Calls.Count);
    }

    [Fact]
    public void ThePlaceIsApproximateAndTheTrueOneIsKeptNowhere()
    {
        Alerts.Shot(CoreHarness.Caller, Pistol, isSuppressed: false);

        var place = OnlyCall.Desired.Place;
        Assert.NotNull(place);
        Assert.Equal(60, place.Radius);
        Assert.InRange(place.DistanceTo(CoreHarness.GroveStreet), 0.01, 60);
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
        Alerts.Shot(CoreHarness.Caller, JoaatHash.Of(weapon), isSuppressed);

        Assert.Equal(calls, _core.Root.Repository.Calls.Count);
    }

    [Theory]
    [InlineData(Grenade, 0, 1)]
    [InlineData(Smoke, 0, 0)]
    [InlineData(Grenade, 599, 1)]
    [InlineData(Grenade, 601, 0)]
    public void AnExplosionCountsByItsSortAndNearItsCause(int type, double away, int calls)
    {
        Alerts.Explosion(CoreHarness.Caller, type, CoreHarness.GroveStreet with { X = CoreHarness.GroveStreet.X + away });

        Assert.Equal(calls, _core.Root.Repository.Calls.Count);
    }

    [Fact]
    public void OfficersOnDutyAreExemptUnlessTheOwnerSaysOtherwise()
    {
        Alerts.Shot(CoreHarness.Officer, Pistol, isSuppressed: false);
        Assert.Empty(_core.Root.Repository.Calls);

        var other = new CoreHarness("""{ "game": { "exemptOfficers": false, "gunfire": { "enabled": true } } }""");
        other.Root.GameAlerts.Shot(CoreHarness.Officer, Pistol, isSuppressed: false);
        Assert.Single(other.Root.Repository.Calls);
    }

    [Fact]
    public void NothingIsReportedFromAQuietZone()
    {
        Alerts.Shot(CoreHarness.Passenger, Pistol, isSuppressed: false);
        Assert.Empty(_core.Root.Repository.Calls);

        _core.Players.Move(CoreHarness.Passenger, new Place(36, 10, 0));
        _core.Clock.Advance(GameAlerts.BetweenReports);
        Alerts.Shot(CoreHarness.Passenger, Pistol, isSuppressed: false);
        Assert.Single(_core.Root.Repository.Calls);
    }

    [Fact]
    public void WhoHasOnlyJustJoinedRaisesNothing()
    {
        _core.Root.OnlinePlayers.Join(CoreHarness.Caller);
        _core.Clock.Advance(29_999);
        Alerts.Death(CoreHarness.Caller);
        Assert.Empty(_core.Root.Repository.Calls);

        _core.Clock.Advance(1);
        Alerts.Death(CoreHarness.Caller);
        Assert.Equal("death", OnlyCall.Kind);
    }

    [Theory]
    [InlineData("ABC 123", "Vehicle theft, plate ABC 123")]
    [InlineData("", "Vehicle theft")]
    [InlineData("{text}", "Vehicle theft, plate {text}")]
    public void AStolenVehiclesPlateIsNamedWhereItIsKnown(string plate, string text)
    {
        Alerts.Theft(CoreHarness.Caller, plate);

        Assert.Equal(text, OnlyCall.Text);
        Assert.Equal(text, OnlyCall.Desired.Details.Description);
    }

    [Fact]
    public void APlayerWithoutAPlaceReportsNothing()
    {
        Alerts.Shot(CoreHarness.Ghost, Pistol, isSuppressed: false);
        Alerts.Shot(0, Pistol, isSuppressed: false);
        Alerts.Explosion(99, Grenade, CoreHarness.GroveStreet);

        Assert.Empty(_core.Root.Repository.Calls);
    }

    // Published hashes of the game's weapons.
    [Theory]
    [InlineData("WEAPON_UNARMED", 2725352035)]
    [InlineData("WEAPON_STUNGUN", 911657153)]
    [InlineData("WEAPON_PISTOL", 453432689)]
    public void AWeaponsHashIsTheGames(string name, uint hash) => Assert.Equal(hash, JoaatHash.Of(name));
}
