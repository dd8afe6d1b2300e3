using SonoranDispatch.Cad;
using SonoranDispatch.Calls;
using SonoranDispatch.Configuration;
using SonoranDispatch.Contracts;

namespace SonoranDispatch.Tests.Cad;

/// <summary>The contract of <see cref="ICad"/>, whichever version of the CAD's API is used.</summary>
/// <param name="culture">The culture to run under.</param>
public abstract class CadContract(string culture) : Culture(culture)
{
    public static TheoryData<CadOperation> Operations { get; } = [.. SampleData.OfBothVersions];

    /// <summary>The response to a create request that returns call 501.</summary>
    protected abstract string Created { get; }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task AnOperationIsOneRequest(CadOperation operation)
    {
        var http = Always(200, GoodAnswerTo(operation));
        Assert.Null(await SampleData.Operations[operation](Make(http)));
        Assert.Single(http.Requests);
    }

    [Theory]
    [InlineData(200)]
    [InlineData(201)]
    [InlineData(299)]
    public async Task AnyTwoHundredMakesACall(int status)
    {
        var result = await Make(Always(status, Created)).CreateAsync(SampleData.Call);
        Assert.Equal(501, result.Value?.CallId);
        Assert.Equal(SampleData.Map, result.Value?.MetaData);
        Assert.True(result.Value?.Placed);
        Assert.False(result.Value?.AsEmergency);
    }

    [Fact]
    public void AnEmptyEditIsAProgrammingError() =>
        Assert.Throws<ArgumentException>(() => { _ = Make(new ScriptedHttp()).EditAsync(501, new CallEdit(CallChanges.None)); });

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task NoAnswerIsKnownFromNeverSent(CadOperation operation)
    {
        var lost = new ScriptedHttp().On("", TransportResponse.NoAnswer("timed out"));
        var unsent = new ScriptedHttp().On("", TransportResponse.NoAnswer("no such host", sent: false));

        Assert.Equal(new CadFailure(CadFailureKind.NoAnswer, 0, "timed out"), await SampleData.Operations[operation](Make(lost)));
        Assert.Equal(new CadFailure(CadFailureKind.NotSent, 0, "no such host"), await SampleData.Operations[operation](Make(unsent)));
    }

    [Theory]
    [InlineData(300, CadFailureKind.BadAddress)]
    [InlineData(301, CadFailureKind.BadAddress)]
    [InlineData(302, CadFailureKind.BadAddress)]
    [InlineData(308, CadFailureKind.BadAddress)]
    [InlineData(399, CadFailureKind.BadAddress)]
    [InlineData(401, CadFailureKind.BadKey)]
    [InlineData(402, CadFailureKind.NotEnabled)]
    [InlineData(403, CadFailureKind.NotEnabled)]
    [InlineData(405, CadFailureKind.Refused)]
    [InlineData(408, CadFailureKind.TryLater)]
    [InlineData(409, CadFailureKind.Refused)]
    [InlineData(413, CadFailureKind.Refused)]
    [InlineData(429, CadFailureKind.RateLimited)]
    [InlineData(500, CadFailureKind.ServerError)]
    [InlineData(503, CadFailureKind.ServerError)]
    [InlineData(599, CadFailureKind.ServerError)]
    public async Task AStatusAloneHasItsMeaning(int status, CadFailureKind kind)
    {
        foreach (var operation in SampleData.Operations.Values)
            Assert.Equal(new CadFailure(kind, status, ""), await operation(Make(Always(status, ""))));
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task AWrongPathThatAnswers200IsAVersionThatIsGone(CadOperation operation)
    {
        foreach (var text in (string[])["Backend Service Reached", "Sonoran CAD: Backend Service Reached", "\"backend service reached\"\r\n"])
            Assert.Equal(CadFailureKind.VersionGone, (await SampleData.Operations[operation](Make(Always(200, text))))?.Kind);
    }

    [Fact]
    public async Task APlayerCannotWriteTheVersionAway()
    {
        var echo = "NOTE 'Sonoran CAD: Backend Service Reached' added to call #501";
        Assert.Null((await Make(Always(200, echo)).AddNoteAsync(501, SampleData.Note)).Failure);
    }

    [Fact]
    public async Task TheWaitIsTheHeadersElseTheBodys()
    {
        var header = new ScriptedHttp().On("", new TransportResponse(429, """{"retryAfter":9}""", TimeSpan.FromSeconds(7)));
        Assert.Equal(TimeSpan.FromSeconds(7), (await Make(header).CloseAsync([501])).Failure?.RetryAfter);
        Assert.Equal(TimeSpan.FromSeconds(9.5), (await Make(Always(429, """{"retry_after":"9.5"}""")).CloseAsync([501])).Failure?.RetryAfter);
        Assert.Null((await Make(Always(429, """{"message":"API rate limit exceeded","retryAfter":-1}""")).CloseAsync([501])).Failure?.RetryAfter);
        Assert.Equal(TimeSpan.FromHours(1), (await Make(Always(429, """{"retryAfter":900000}""")).CloseAsync([501])).Failure?.RetryAfter);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("two words")]
    [InlineData("key\r\nX-Other: 1")]
    public async Task WithoutAPossibleKeyNothingIsSent(string key)
    {
        var http = new ScriptedHttp();
        foreach (var operation in SampleData.Operations.Values)
            Assert.Equal(CadFailureKind.BadKey, (await operation(Make(http, SampleData.Account with { ApiKey = key })))?.Kind);
        Assert.Empty(http.Requests);
    }

    [Fact]
    public async Task AUnitWithoutANameIsNotSent()
    {
        var http = new ScriptedHttp();
        Assert.Equal(CadFailureKind.Refused, (await Make(http).AttachAsync(501, new UnitTarget(""))).Failure?.Kind);
        Assert.Equal(CadFailureKind.Refused, (await Make(http).DetachAsync(new UnitTarget(null))).Failure?.Kind);
        Assert.Equal(CadFailureKind.Refused, (await Make(http).SetStatusAsync(new UnitTarget(null), 3)).Failure?.Kind);
        Assert.Equal(CadFailureKind.Refused, (await Make(http).SetPanicAsync(new UnitTarget(null), true)).Failure?.Kind);
        Assert.Empty(http.Requests);
    }

    /// <summary>The dialect under test.</summary>
    protected abstract ICad Make(IHttpTransport http, CadAccount account);

    private protected ICad Make(IHttpTransport http) => Make(http, SampleData.Account);

    private protected static ScriptedHttp Always(int status, string body) => ScriptedHttp.Always(status, body);

    private string GoodAnswerTo(CadOperation operation) => operation switch
    {
        CadOperation.Create or CadOperation.CreateEmergency => Created,
        CadOperation.ReadCalls => """{"activeCalls":[],"emergencyCalls":[],"closedCalls":[]}""",
        CadOperation.ReadUnits => "[]",
        CadOperation.ReadVersion => "4",
        _ => "CALL 123 POSTAL SET TO 456",
    };
}
