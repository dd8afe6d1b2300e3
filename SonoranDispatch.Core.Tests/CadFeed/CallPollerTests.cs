using SonoranDispatch.CadFeed;
using SonoranDispatch.Calls;
using SonoranDispatch.Contracts;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Tests.Cad;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.CadFeed;

/// <summary>Tests of when the CAD's calls are read.</summary>
public sealed class CallPollerTests
{
    private const string Empty = """{"activeCalls":[],"emergencyCalls":[],"closedCalls":[]}""";

    private readonly ScriptedHttp _http = new();
    private CoreHarness _core = new();

    public CallPollerTests() => _http.On("version", new TransportResponse(200, """{"version":4}""")).On("units", new TransportResponse(200, "[]"));

    private int Reads => _http.Requests.Count(request => request.Url.Contains("/calls?", StringComparison.Ordinal) || request.Url.EndsWith("/calls", StringComparison.Ordinal));

    [Fact]
    public void TheSoleUserOfTheKeyReadsEveryFifteenSeconds()
    {
        Open(Empty);
        _core.Official.IsRunning = false;
        Pass(1_000);
        Assert.Equal(1, Reads);

        Pass(60_000);
        Assert.Equal(5, Reads);
    }

    [Fact]
    public void NobodyOnDutyMeansNoReads()
    {
        Open(Empty);
        _core.Root.DutyRoster.SetOwn(CoreHarness.Officer, false);
        Pass(120_000);

        Assert.Equal((0, long.MaxValue), (Reads, _core.Root.CadUpdates.Poller.NextDue));
    }

    [Fact]
    public void BesideTheOfficialResourceOneReadAMinuteIsEnough()
    {
        Open(Empty);
        Pass(181_000);

        Assert.Equal(4, Reads);
    }

    [Fact]
    public void ARemoved911IsLookedForWithinFifteenSecondsAlsoBesideTheOfficialResource()
    {
        Open("""{"activeCalls":[],"emergencyCalls":[{"callId":700,"caller":"Jane","location":"Grove Street","description":"A knife"}],"closedCalls":[]}""");
        Pass(1_000);
        _http.On("/calls", new TransportResponse(200, Empty));
        _core.Root.CadUpdates.Feed.Handle(new CadEvent.EmergenciesRemoved([700]));
        Pass(15_000);

        Assert.Equal((2, CallState.Closed), (Reads, Assert.Single(_core.Root.Repository.Calls).State));
        Pass(59_000);
        Assert.Equal(2, Reads);
    }

    [Theory]
    [InlineData(false, 20_000)]
    [InlineData(true, 65_000)]
    public void ADeletedCallIsGoneSoonAfterTheFirstReadThatMissesIt(bool besideTheOfficialResource, long within)
    {
        Open("""{"activeCalls":[{"callId":501,"title":"Robbery"}],"emergencyCalls":[],"closedCalls":[]}""");
        _core.Official.IsRunning = besideTheOfficialResource;
        Pass(1_000);
        _http.On("/calls", new TransportResponse(200, Empty));
        Pass(within);

        Assert.Equal((CallState.Closed, 3), (Assert.Single(_core.Root.Repository.Calls).State, Reads));
    }

    [Fact]
    public void WithHalfOfTheKeysLimitsOneReadAMinuteIsEnough()
    {
        Open(Empty, more: ", \"budgetShare\": 0.5");
        _core.Official.IsRunning = false;
        Pass(181_000);

        Assert.Equal(4, Reads);
    }

    [Fact]
    public void AfterARefusalForItsRateOneReadAMinuteIsEnough()
    {
        Open(Empty);
        _core.Official.IsRunning = false;
        Pass(100);
        _http.On("/calls", new TransportResponse(429, "", TimeSpan.FromSeconds(5)));
        Pass(15_000);
        Assert.Equal(2, Reads);

        _http.On("/calls", new TransportResponse(200, Empty));
        Pass(180_000);
        Assert.Equal(2 + 3, Reads);
    }

    [Fact]
    public void TheIntervalCanBeSetAndTurnedOff()
    {
        Open(Empty, seconds: 40);
        _core.Official.IsRunning = false;
        Pass(121_000);
        Assert.Equal(4, Reads);

        _http.Requests.Clear();
        Open(Empty, seconds: 0);
        Pass(121_000);
        Assert.Equal(0, Reads);
    }

    [Theory]
    [InlineData("not json")]
    [InlineData("""{"activeCalls":[{"callId":501,"title":"Robb""")]
    [InlineData("""{"other":[]}""")]
    [InlineData("[]")]
    [InlineData("")]
    public void AReadThatIsNoWholeListChangesNothingAndIsCounted(string body)
    {
        Open("""{"activeCalls":[{"callId":501,"title":"Robbery"}],"emergencyCalls":[],"closedCalls":[]}""");
        _core.Official.IsRunning = false;
        Pass(1_000);
        Assert.Single(_core.Root.Repository.Calls);

        _http.On("/calls", new TransportResponse(200, body));
        Pass(46_000);
        Assert.Equal((1, 3, 1), (_core.Root.Repository.Calls.Count(call => call.CadNumber == 501), _core.Root.CadUpdates.Poller.Failed, _core.Log.Count(Messages.CallsNotRead)));
    }

    [Fact]
    public void AReadOfTenMegabytesChangesNothing()
    {
        Open(Empty);
        _core.Official.IsRunning = false;
        var padding = new string('x', 10 * 1024 * 1024);
        _http.On("/calls", new TransportResponse(200, "{\"activeCalls\":[{\"callId\":501,\"title\":\"" + padding + "\"}],\"emergencyCalls\":[],\"closedCalls\":[]}"));
        Pass(1_000);

        Assert.Equal((0, 1), (_core.Root.Repository.Calls.Count, _core.Root.CadUpdates.Poller.Failed));
    }

    private void Open(string calls, int seconds = 15, string more = "")
    {
        _http.On("/calls", new TransportResponse(200, calls));
        _core = new CoreHarness(
            $$"""
            { "cad": { "communityId": "community", "apiKey": "some-key", "serverId": 3, "baseUrl": "https://cad.test", "dialect": "v2"{{more}} },
              "cadCalls": { "everySeconds": {{seconds}} } }
            """,
            _http);
    }

    private void Pass(long milliseconds)
    {
        for (var passed = 0L; passed < milliseconds; passed += 50) _core.Tick();
    }
}
