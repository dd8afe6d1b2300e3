using SonoranDispatch.Cad;
using SonoranDispatch.Cad.V1;
using SonoranDispatch.Calls;

namespace SonoranDispatch.Tests.Cad;

public class V1ResponseTests : Culture
{
    public V1ResponseTests()
        : this("")
    {
    }

    protected V1ResponseTests(string culture)
        : base(culture)
    {
    }

    [Theory]
    [InlineData("NEW DISPATCH CREATED - ID: 501", 501)]
    [InlineData("NEW DISPATCH CREATED - ID: {501}", 501)]
    [InlineData("\"new dispatch created - id:{ 7 }\"\n", 7)]
    [InlineData("NEW DISPATCH CREATED 3 TIMES - ID: 501 AT 12:00", 501)]
    public async Task TheNumberIsTheFirstOneAfterTheMark(string text, int id) =>
        Assert.Equal(id, (await Make(200, text).CreateAsync(SampleData.Call)).Value?.CallId);

    [Theory]
    [InlineData("")]
    [InlineData("OK")]
    [InlineData("501")]
    [InlineData("NEW DISPATCH CREATED - ID:")]
    [InlineData("NEW DISPATCH CREATED - ID: 0")]
    [InlineData("NEW DISPATCH CREATED - ID: -5")]
    [InlineData("NEW DISPATCH CREATED - ID: 99999999999")]
    [InlineData("NEW DISPATCH CREATED - ID: \u0665\u0660\u0661")]
    public async Task ACreateWithoutANumberMayHaveHappened(string text)
    {
        var result = await Make(200, text).CreateAsync(SampleData.Call);
        Assert.Equal(new CadFailure(CadFailureKind.Unreadable, 200, text), result.Failure);
    }

    [Fact]
    public async Task ThePrimaryIsKnownUnlessAUnitTookItsPlace()
    {
        var call = SampleData.Call with { Details = SampleData.Details with { Primary = 12, TrackPrimary = true } };
        var alone = await Make(200, "ID: 501").CreateAsync(call);
        var withUnits = await Make(200, "ID: 501").CreateAsync(call with { CommunityUserIds = ["steam:1"] });

        Assert.Equal((12, true), (alone.Value?.Primary, alone.Value?.TrackPrimary));
        Assert.Equal((null, false), (withUnits.Value?.Primary, withUnits.Value?.TrackPrimary));
    }

    [Theory]
    [InlineData("INVALID API KEY", CadFailureKind.BadKey)]
    [InlineData("\"invalid api key\"", CadFailureKind.BadKey)]
    [InlineData("ERROR: INVALID API KEY", CadFailureKind.BadKey)]
    [InlineData("INVALID COMMUNITY ID", CadFailureKind.BadCommunity)]
    [InlineData("API IS NOT ENABLED FOR THIS COMMUNITY", CadFailureKind.NotEnabled)]
    [InlineData("API ENDPOINT IS NOT ENABLED FOR THIS COMMUNITY", CadFailureKind.NotEnabled)]
    [InlineData("VERSION PRO REQUIRED", CadFailureKind.NotEnabled)]
    [InlineData("API ERROR: VERSION PLUS REQUIRED", CadFailureKind.NotEnabled)]
    [InlineData("INVALID REQUEST TYPE", CadFailureKind.VersionGone)]
    [InlineData("ERROR: THIS ENDPOINT HAS BEEN DEPRECATED", CadFailureKind.VersionGone)]
    [InlineData("NOTE 'deprecated' IS TOO LONG", CadFailureKind.Refused)]
    [InlineData("TITLE \"INVALID REQUEST TYPE\" IS TOO LONG", CadFailureKind.Refused)]
    [InlineData("ERROR: Missing editable dispatch fields. Provide at least one field to update.", CadFailureKind.Refused)]
    [InlineData("NOTE 'INVALID API KEY' IS TOO LONG", CadFailureKind.Refused)]
    [InlineData("NOTE 'VERSION PRO REQUIRED' IS TOO LONG", CadFailureKind.Refused)]
    public async Task ATextOf400HasItsMeaning(string text, CadFailureKind kind)
    {
        var failure = (await Make(400, text).EditAsync(501, new CallEdit(new() { Title = "Fire" }))).Failure;
        Assert.Equal(new CadFailure(kind, 400, text), failure);
    }

    [Theory]
    [InlineData(404, "", CadFailureKind.VersionGone)]
    [InlineData(410, "Gone", CadFailureKind.VersionGone)]
    [InlineData(410, "This API call is gone", CadFailureKind.VersionGone)]
    [InlineData(404, "404 page not found", CadFailureKind.VersionGone)]
    [InlineData(404, "<html><body>technically nothing</body></html>", CadFailureKind.VersionGone)]
    [InlineData(404, """{"message":"no Route matched with those values"}""", CadFailureKind.VersionGone)]
    [InlineData(404, "API ID NOT LINKED TO AN ACCOUNT IN THIS COMMUNITY", CadFailureKind.NotFound)]
    public async Task AMissingRouteIsKnownFromAMissingThing(int status, string text, CadFailureKind kind) =>
        Assert.Equal(kind, (await Make(status, text).AttachAsync(501, new UnitTarget("steam:1"))).Failure?.Kind);

    [Theory]
    [InlineData("3", 3)]
    [InlineData(" \"4\" \n", 4)]
    [InlineData("""{"version":6,"name":"ONE"}""", 6)]
    public async Task ThePlanIsANumber(string text, int plan) =>
        Assert.Equal(plan, (await Make(200, text).ReadVersionAsync()).Value?.Number);

    [Theory]
    [InlineData("")]
    [InlineData("<html>Welcome</html>")]
    [InlineData("{}")]
    public async Task APageIsNoPlan(string text) =>
        Assert.Equal(CadFailureKind.Unreadable, (await Make(200, text).ReadVersionAsync()).Failure?.Kind);

    private static V1Dialect Make(int status, string body) => new(SampleData.Account, ScriptedHttp.Always(status, body));
}
