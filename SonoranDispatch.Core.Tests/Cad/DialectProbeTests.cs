using SonoranDispatch.Cad;
using SonoranDispatch.Configuration;
using SonoranDispatch.Contracts;
using SonoranDispatch.Sandbox.Scenarios;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Cad;

/// <summary>Tests when the API versions are probed, how the answers are interpreted, and what happens if the CAD is down.</summary>
public sealed class DialectProbeTests
{
    private readonly CadWithVersions _world = new();

    [Fact]
    public void BothVersionsAreAskedAtTheStartAndAgainAfterTenMinutes()
    {
        string[] both = ["GET /v2/general/version", "POST /general/get_version"];
        var cad = _world.Make(CadDialect.Auto);
        var circuitBreaker = new CadCircuitBreaker(cad, _world.Clock, new SeededRandom(1), new ListLog());
        circuitBreaker.Advance();

        Assert.Equal(both, _world.Http.Lines);
        Assert.Equal((true, true), (cad.UsesV1, cad.UsesV2));

        _world.Clock.Move(TimeSpan.FromSeconds(599));
        circuitBreaker.Advance();
        Assert.Equal(both, _world.Http.Lines);
        _world.Clock.Move(TimeSpan.FromSeconds(1));
        circuitBreaker.Advance();
        Assert.Equal([.. both, .. both], _world.Http.Lines);
    }

    [Fact]
    public async Task AVersionThatComesBackIsUsedAgain()
    {
        _world.HasV1 = false;
        var cad = await _world.MakeProbed();
        Assert.False(cad.UsesV1);
        Assert.True(cad.UsesV2);

        _world.HasV1 = true;
        Assert.Null(await cad.ProbeAsync());
        Assert.True(cad.UsesV1);
    }

    [Fact]
    public async Task ACadThatIsDownLeavesTheChoiceAsItWas()
    {
        _world.HasV1 = false;
        var cad = await _world.MakeProbed();
        _world.IsDown = true;

        Assert.Equal(CadFailureKind.NoAnswer, (await cad.ProbeAsync())?.Kind);
        Assert.Equal((false, true), (cad.UsesV1, cad.UsesV2));
        Assert.Equal(CadFailureKind.NoAnswer, (await cad.CreateAsync(SampleData.Call)).Failure?.Kind);
    }

    [Fact]
    public async Task WhereNothingWasEverFoundAnOperationAsksFirstAndIsNotSent()
    {
        _world.IsDown = true;
        var cad = _world.Make(CadDialect.Auto);

        var failure = (await cad.CreateAsync(SampleData.Call)).Failure;
        Assert.Equal(new CadFailure(CadFailureKind.NotSent, 0, "connection refused", TimeSpan.FromSeconds(10)), failure);
        Assert.DoesNotContain(_world.Http.Lines, line => line.Contains("dispatch", StringComparison.Ordinal));

        _world.Clock.Move(TimeSpan.FromSeconds(9));
        Assert.Equal(TimeSpan.FromSeconds(1), (await cad.CreateAsync(SampleData.Call)).Failure?.RetryAfter);
        Assert.Equal(2, _world.Http.Requests.Count);

        _world.IsDown = false;
        _world.Clock.Move(TimeSpan.FromSeconds(1));
        Assert.Equal(501, (await cad.CreateAsync(SampleData.Call)).Value?.CallId);
        Assert.Equal(5, _world.Http.Requests.Count);
    }

    [Fact]
    public async Task OperationsThatComeWhileAskingWaitForTheSameQuestion()
    {
        var gate = new TaskCompletionSource<TransportResponse>();
        _world.Http.On("/v2/general/version", _ => gate.Task);
        var cad = _world.Make(CadDialect.Auto);

        var several = Enumerable.Range(1, 5).Select(id => cad.CloseAsync([id])).ToList();
        gate.SetResult(new TransportResponse(200, "4"));

        Assert.All(await Task.WhenAll(several), result => Assert.Null(result.Failure));
        Assert.Single(_world.Http.Lines, "GET /v2/general/version");
        Assert.Single(_world.Http.Lines, "POST /general/get_version");
    }

    [Fact]
    public async Task AWrongKeyIsToldAndNothingElseIsSent()
    {
        _world.Http.On("", new TransportResponse(401, "")).On("POST", new TransportResponse(400, "INVALID API KEY"));
        var cad = _world.Make(CadDialect.Auto);

        Assert.Equal(CadFailureKind.BadKey, (await cad.CreateAsync(SampleData.Call)).Failure?.Kind);
        Assert.Equal(2, _world.Http.Requests.Count);

        _world.Clock.Move(TimeSpan.FromSeconds(59));
        await cad.CreateAsync(SampleData.Call);
        Assert.Equal(2, _world.Http.Requests.Count);
        _world.Clock.Move(TimeSpan.FromSeconds(1));
        Assert.Equal(CadFailureKind.BadKey, (await cad.CreateAsync(SampleData.Call)).Failure?.Kind);
        Assert.Equal("GET /v2/general/version", _world.Http.Lines.Skip(2).Single());
    }

    [Fact]
    public async Task ASettingsErrorOfOneVersionLeavesTheOtherInUse()
    {
        _world.Http.On("POST", new TransportResponse(400, "INVALID COMMUNITY ID"));
        var cad = _world.Make(CadDialect.Auto);

        Assert.Null(await cad.ProbeAsync());
        Assert.Equal((false, true), (cad.UsesV1, cad.UsesV2));
    }

    [Fact]
    public async Task AMissingCommunityIdDoesNotHideThatTheCadIsDown()
    {
        _world.IsDown = true;
        var cad = new DialectRouter(CadDialect.Auto, SampleData.Account with { CommunityId = "" }, _world.Http, _world.Clock);

        Assert.Equal(CadFailureKind.NoAnswer, (await cad.ProbeAsync())?.Kind);
        Assert.Equal(["GET /v2/general/version"], _world.Http.Lines);
    }

    [Fact]
    public async Task NotNowSaysNothingAboutWhetherAVersionIsThereAndOneLostAnswerNeither()
    {
        var cad = await _world.MakeProbed();
        _world.Http.On("POST", new TransportResponse(429, ""));
        await cad.ProbeAsync();
        Assert.True(cad.UsesV1);

        _world.Http.On("POST", TransportResponse.NoAnswer("timed out"));
        await cad.ProbeAsync();
        Assert.True(cad.UsesV1);
        await cad.ProbeAsync();
        Assert.False(cad.UsesV1);
    }

    [Fact]
    public async Task AKeyThatBothRefusedCostsOneRequestAProbeUntilItIsGood()
    {
        var isGood = false;
        _world.Http.On("/v2/", _ => Task.FromResult(isGood ? new TransportResponse(200, """{"version":4}""") : new TransportResponse(401, "Unauthorized")));
        _world.Http.On("/general/get_version", _ => Task.FromResult(isGood ? new TransportResponse(200, "4") : new TransportResponse(400, "INVALID API KEY")));
        var cad = await _world.MakeProbed();
        await cad.ProbeAsync();
        Assert.Equal(CadFailureKind.BadKey, (await cad.ProbeAsync())?.Kind);
        Assert.Equal(["GET /v2/general/version", "GET /v2/general/version"], _world.Http.Lines);

        isGood = true;
        await cad.ProbeAsync();
        Assert.Equal((true, true), (cad.UsesV1, cad.UsesV2));
    }

    [Fact]
    public async Task ALimitAtTheStartIsWaitedFor()
    {
        _world.Http.On("", new TransportResponse(429, "", TimeSpan.FromSeconds(40)));
        var cad = _world.Make(CadDialect.Auto);

        var failure = (await cad.CreateAsync(SampleData.Call)).Failure;
        Assert.Equal((CadFailureKind.RateLimited, TimeSpan.FromSeconds(40)), (failure?.Kind, failure?.RetryAfter));
    }

    [Theory]
    [InlineData(CadDialect.V1, "POST /general/get_version")]
    [InlineData(CadDialect.V2, "GET /v2/general/version")]
    public async Task AFixedVersionIsTheOnlyOneAskedAndStaysInUse(CadDialect wanted, string line)
    {
        _world.IsDown = true;
        var cad = _world.Make(wanted);
        Assert.Equal(CadFailureKind.NoAnswer, (await cad.ProbeAsync())?.Kind);

        Assert.Equal([line], _world.Http.Lines);
        Assert.Equal((wanted == CadDialect.V1, wanted == CadDialect.V2), (cad.UsesV1, cad.UsesV2));
    }
}
