using SonoranDispatch.Cad;
using SonoranDispatch.Cad.V2;
using SonoranDispatch.Calls;

namespace SonoranDispatch.Tests.Cad;

public class V2ResponseTests : Culture
{
    public V2ResponseTests()
        : this("")
    {
    }

    protected V2ResponseTests(string culture)
        : base(culture)
    {
    }

    [Fact]
    public async Task AMadeCallTellsItsMapAndItsPrimary()
    {
        var made = await Make(201, """
            {"CallId":"501","primary":12,"TrackPrimary":"True","notes":"",
             "metaData":{"x":425.1,"y":-979,"z":null,"live":true,"when":"2026-04-08T21:30:00Z","nested":{"a":[1]}}}
            """).CreateAsync(SampleData.Call);

        Assert.Equal((501, 12, true), (made.Value?.CallId, made.Value?.Primary, made.Value?.TrackPrimary));
        Assert.Equal(
            new Dictionary<string, string>
            {
                ["x"] = "425.1", ["y"] = "-979", ["z"] = "", ["live"] = "true", ["when"] = "2026-04-08T21:30:00Z", ["nested"] = """{"a":[1]}""",
            },
            made.Value?.MetaData);
    }

    [Theory]
    [InlineData("")]
    [InlineData("OK")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"callId":0}""")]
    [InlineData("""{"callId":-1}""")]
    [InlineData("""{"callId":1.5}""")]
    [InlineData("""{"callId":99999999999999999999}""")]
    [InlineData("""{"callId":[501]}""")]
    [InlineData("""{"callId":501""")]
    [InlineData("""{"callId":501}{""")]
    public async Task ACreateWithoutANumberMayHaveHappened(string body) =>
        Assert.Equal(CadFailureKind.Unreadable, (await Make(200, body).CreateAsync(SampleData.Call)).Failure?.Kind);

    [Fact]
    public async Task AChangeTellsTheMapThatTheCallNowHolds()
    {
        var told = await Make(200, """{"callId":501,"MetaData":{"theirs":"1"}}""").MoveAsync(501, SampleData.Map);
        var untold = await Make(200, "").MoveAsync(501, SampleData.Map);

        Assert.Equal("1", told.Value?.MetaData?["theirs"]);
        Assert.NotNull(untold.Value);
        Assert.Null(untold.Value.MetaData);
    }

    [Theory]
    [InlineData("""{"callId":501,"primary":12,"trackPrimary":true}""", 12, true, true)]
    [InlineData("""{"callId":501,"Primary":12,"TrackPrimary":false}""", 12, true, false)]
    [InlineData("""{"callId":501,"primary":-1,"trackPrimary":false}""", null, true, false)]
    [InlineData("""{"callId":501,"primary":12}""", 12, true, null)]
    [InlineData("""{"callId":501}""", null, false, null)]
    public async Task AChangeTellsThePrimaryUnitAndWhetherItIsFollowed(string body, int? primary, bool says, bool? tracks)
    {
        var told = (await Make(200, body).MoveAsync(501, SampleData.Map)).Value!;
        Assert.Equal((primary, says, tracks), (told.Primary, told.SaysPrimary, told.TrackPrimary));
    }

    [Theory]
    [InlineData("""{"version":2,"name":"PLUS"}""", 2, "PLUS")]
    [InlineData("""{"Version":"4"}""", 4, "")]
    [InlineData("3", 3, "")]
    public async Task ThePlanIsReadInEveryForm(string body, int number, string name) =>
        Assert.Equal(new CadPlan(number, name), (await Make(200, body).ReadVersionAsync()).Value);

    [Theory]
    [InlineData(404, "Not Found", "Server 3 is not configured for this community.", CadFailureKind.BadServer)]
    [InlineData(404, "Not Found", "This community has no server 3.", CadFailureKind.BadServer)]
    [InlineData(404, "Server not found", "", CadFailureKind.BadServer)]
    [InlineData(404, "Not Found", "Server 3 is unknown, so the call was not looked for.", CadFailureKind.BadServer)]
    [InlineData(404, "Not Found", "Call 501 was not found on server 3.", CadFailureKind.NotFound)]
    [InlineData(404, "Dispatch call not found", "", CadFailureKind.NotFound)]
    [InlineData(404, "Not Found", "", CadFailureKind.NotFound)]
    [InlineData(410, "Gone", "The call was closed.", CadFailureKind.NotFound)]
    [InlineData(400, "Bad Request", "metaData values must be strings.", CadFailureKind.Refused)]
    [InlineData(400, "Bad Request", "At least one identifier target is required.", CadFailureKind.Refused)]
    [InlineData(401, "Unauthorized", "API key is invalid.", CadFailureKind.BadKey)]
    [InlineData(402, "Payment Required", "Requires PRO.", CadFailureKind.NotEnabled)]
    [InlineData(403, "Forbidden", "Not in this plan.", CadFailureKind.NotEnabled)]
    [InlineData(403, "Forbidden", "This API key was revoked.", CadFailureKind.BadKey)]
    [InlineData(409, "Conflict", "", CadFailureKind.Refused)]
    [InlineData(400, "Bad Request", "VERSION PLUS REQUIRED", CadFailureKind.NotEnabled)]
    [InlineData(400, "Deprecated", "Use version 3.", CadFailureKind.VersionGone)]
    [InlineData(400, "Bad Request", "The title 'deprecated' is too long.", CadFailureKind.Refused)]
    public async Task AProblemHasItsMeaning(int status, string title, string detail, CadFailureKind kind)
    {
        var failure = (await Make(status, Problem(status, title, detail)).EditAsync(501, new CallEdit(new() { Title = "Fire" }))).Failure;
        Assert.Equal(new CadFailure(kind, status, detail.Length > 0 ? title + ": " + detail : title), failure);
    }

    [Theory]
    [InlineData("", CadFailureKind.BadServer)]
    [InlineData("""{"title":"Not Found","status":404}""", CadFailureKind.BadServer)]
    [InlineData("""{"message":"no Route matched with those values"}""", CadFailureKind.VersionGone)]
    [InlineData("<html>404</html>", CadFailureKind.VersionGone)]
    public async Task AMissingPathThatNamesOnlyTheServerIsTheServersOrTheVersions(string body, CadFailureKind kind)
    {
        Assert.Equal(kind, (await Make(404, body).CreateAsync(SampleData.Call)).Failure?.Kind);
        Assert.Equal(kind, (await Make(404, body).ReadCallsAsync(10)).Failure?.Kind);
    }

    [Theory]
    [InlineData("", CadFailureKind.NotFound)]
    [InlineData("Not Found", CadFailureKind.NotFound)]
    [InlineData("Call 501 was not found.", CadFailureKind.NotFound)]
    [InlineData("""{"title":"Not Found","status":404}""", CadFailureKind.NotFound)]
    [InlineData("""{"title":"Not Found","detail":"Call 501 was not found."}""", CadFailureKind.NotFound)]
    [InlineData("""{"title":"Not Found","detail":"There is no such path."}""", CadFailureKind.NotFound)]
    [InlineData("""{"title":"Not Found","detail":"Unit 12 was not found."}""", CadFailureKind.Refused)]
    [InlineData("""{"title":"Not Found","detail":"Call 501 has no identifier 12."}""", CadFailureKind.Refused)]
    [InlineData("""{"message":"no Route matched with those values"}""", CadFailureKind.VersionGone)]
    [InlineData("<html>404</html>", CadFailureKind.VersionGone)]
    [InlineData("""{"title":"Not Found","detail":"Server 3 is not configured."}""", CadFailureKind.BadServer)]
    public async Task OnAPathWithACallsNumberANotFoundIsTheCallsUnlessItsTextIsCertain(string body, CadFailureKind kind)
    {
        Assert.Equal(kind, (await Make(404, body).EditAsync(501, new CallEdit(new() { Title = "Fire" }))).Failure?.Kind);
        Assert.Equal(kind, (await Make(404, body).AddNoteAsync(501, SampleData.Note)).Failure?.Kind);
        Assert.Equal(kind, (await Make(404, body).AttachAsync(501, new UnitTarget("user-12", 12))).Failure?.Kind);
        Assert.Equal(kind, (await Make(404, body).SetPrimaryAsync(501, 12, true)).Failure?.Kind);
    }

    [Theory]
    [InlineData("", CadFailureKind.BadServer)]
    [InlineData("""{"title":"Not Found","detail":"There is no such path."}""", CadFailureKind.BadServer)]
    [InlineData("""{"title":"Not Found","detail":"Unit 12 was not found."}""", CadFailureKind.NotFound)]
    [InlineData("""{"title":"Not Found","detail":"No call has this unit."}""", CadFailureKind.NotFound)]
    public async Task OnAPathThatNamesNoCallANotFoundIsTheVersionsUnlessItNamesAUnit(string body, CadFailureKind kind)
    {
        var unit = new UnitTarget("user-12", 12);
        Assert.Equal(kind, (await Make(404, body).DetachAsync(unit)).Failure?.Kind);
        Assert.Equal(kind, (await Make(404, body).SetPanicAsync(unit, true)).Failure?.Kind);
        Assert.Equal(kind, (await Make(404, body).SetStatusAsync(unit, 3)).Failure?.Kind);
    }

    [Theory]
    [InlineData("")]
    [InlineData("""{"title":"Gone","status":410}""")]
    public async Task APathOfUnitsThatIsGoneIsGoneInThatVersionAndNoFaultOfTheOwners(string body) =>
        Assert.Equal(CadFailureKind.VersionGone, (await Make(410, body).DetachAsync(new UnitTarget("user-12", 12))).Failure?.Kind);

    [Theory]
    [InlineData(404, "", CadFailureKind.VersionGone)]
    [InlineData(410, "<html>gone</html>", CadFailureKind.VersionGone)]
    [InlineData(404, """{"title":"Not Found","status":404}""", CadFailureKind.Refused)]
    public async Task AMissingVersionRouteIsAMissingVersionUnlessTheVersionItselfSaysSo(int status, string body, CadFailureKind kind) =>
        Assert.Equal(kind, (await Make(status, body).ReadVersionAsync()).Failure?.Kind);

    [Fact]
    public async Task TheGatewaysWordsAreKept()
    {
        var failure = (await Make(429, """{"message":"API rate limit exceeded","request_id":"1"}""").CloseAsync([501])).Failure;
        Assert.Equal(new CadFailure(CadFailureKind.RateLimited, 429, "API rate limit exceeded"), failure);
    }

    [Fact]
    public async Task TheErrorsOfSingleFieldsAreTold()
    {
        const string Body = """{"title":"Validation failed","errors":{"priority":["must be 1 to 3"]}}""";
        Assert.Equal("Validation failed: priority must be 1 to 3", (await Make(400, Body).CreateAsync(SampleData.Call)).Failure?.Text);
    }

    private static string Problem(int status, string title, string detail) => $$"""
        {"type":"about:blank","title":"{{title}}","status":{{status}},"detail":"{{detail}}",
         "instance":"/v2/emergency/servers/3/dispatch-calls/501","traceId":"00-1"}
        """;

    private static V2Dialect Make(int status, string body) => new(SampleData.Account, ScriptedHttp.Always(status, body));
}
