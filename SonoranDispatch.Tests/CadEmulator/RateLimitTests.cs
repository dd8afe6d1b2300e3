using SonoranDispatch.Sandbox.CadEmulator;
using SonoranDispatch.Sandbox.CadEmulator.Limits;
using SonoranDispatch.Sandbox.CadEmulator.V1;
using SonoranDispatch.Sandbox.CadEmulator.V2;

namespace SonoranDispatch.Tests.CadEmulator;

public sealed class RateLimitTests
{
    private const string Units = "/v2/emergency/servers/1/units";
    private readonly EmulatedCommunity _community = new();

    // A full minute: fixed windows are clock minutes.
    public RateLimitTests() => _community.Time.SetUtcNow(new DateTimeOffset(2026, 5, 4, 10, 21, 0, TimeSpan.Zero));

    [Theory]
    [InlineData("createDispatchCall", 20)]
    [InlineData("updateDispatchCall", 10)]
    [InlineData("setCallPrimary", 10)]
    [InlineData("setCallPostal", 20)]
    [InlineData("addCallNote", 60)]
    [InlineData("attachUnits", 10)]
    [InlineData("detachUnits", 10)]
    [InlineData("closeDispatchCalls", 20)]
    [InlineData("getCalls", 5)]
    [InlineData("getCurrentCall", 10)]
    [InlineData("create911Call", 10)]
    [InlineData("remove911Call", 10)]
    [InlineData("getUnits", 3)]
    [InlineData("setUnitPanic", 20)]
    [InlineData("setUnitStatus", 30)]
    [InlineData("updateUnitLocations", 12)]
    [InlineData("createLink", 30)]
    [InlineData("checkLink", 30)]
    [InlineData("getServers", 10)]
    [InlineData("getVersion", 10)]
    [InlineData("getInfo", 10)]
    public void EachEndpointHasItsDocumentedLimit(string operation, int perMinute) => Assert.Equal(perMinute, _community.Cad.Limits.PerMinute(operation));

    [Fact]
    public void TheTwentyFirstCreateOfAMinuteIs429AndMakesNothing()
    {
        for (var i = 0; i < 20; i++) Assert.NotEqual(0, _community.Create());

        var response = _community.V2("POST", EmulatedCommunity.Dispatch, EmulatedCommunity.MinimalV2);

        Assert.Equal(429, response.Status);
        Assert.StartsWith("application/json", response.ContentType, StringComparison.Ordinal);
        Assert.Equal(["message", "request_id"], EmulatedCommunity.Names(EmulatedCommunity.Json(response)));
        Assert.Equal("API rate limit exceeded", EmulatedCommunity.Json(response)["message"]?.GetValue<string>());
        Assert.Empty(response.Headers);
        Assert.Equal(20, _community.Cad.Board.Calls.Count);
    }

    [Fact]
    public void EachEndpointAndEachKeyIsCountedForItself()
    {
        Ask(3);
        Assert.Equal(429, _community.V2("GET", Units).Status);

        Assert.Equal(200, _community.V2("GET", "/v2/emergency/servers/1/calls").Status);
        Assert.Equal(401, _community.V2("GET", Units, key: "another").Status);
    }

    [Fact]
    public void PathParametersShareOneCount()
    {
        Ask(3);

        Assert.Equal(429, _community.V2("GET", "/v2/emergency/servers/2/units").Status);
    }

    [Fact]
    public void AFixedWindowStartsAnewWithTheMinute()
    {
        _community.Time.Advance(TimeSpan.FromSeconds(59));
        Ask(3);
        Assert.Equal(429, _community.V2("GET", Units).Status);

        _community.Time.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal(200, _community.V2("GET", Units).Status);
    }

    [Fact]
    public void ASlidingWindowLooksBackAWholeMinute()
    {
        _community.Cad.Limits.Window = RateWindow.Sliding;
        _community.Time.Advance(TimeSpan.FromSeconds(59));
        Ask(3);

        _community.Time.Advance(TimeSpan.FromMilliseconds(59_999));
        Assert.Equal(429, _community.V2("GET", Units).Status);

        _community.Time.Advance(TimeSpan.FromMilliseconds(1));
        Assert.Equal(200, _community.V2("GET", Units).Status);
    }

    [Theory]
    [InlineData(RateWindow.Fixed, "20")]
    [InlineData(RateWindow.Sliding, "50")]
    public void RetryAfterIsSentWhereSwitchedOn(RateWindow window, string seconds)
    {
        _community.Cad.Limits.Window = window;
        _community.Cad.Limits.SendsRetryAfter = true;
        _community.Time.Advance(TimeSpan.FromSeconds(30));
        Ask(3);
        _community.Time.Advance(TimeSpan.FromSeconds(10));

        Assert.Equal(seconds, _community.V2("GET", Units).Headers["Retry-After"]);
    }

    [Fact]
    public void ALimitCanBeSetAndLifted()
    {
        _community.Cad.Limits.SetPerMinute(V2Operations.GetUnits, 1);
        Ask(1);
        Assert.Equal(429, _community.V2("GET", Units).Status);

        _community.Cad.Limits.SetPerMinute(V2Operations.GetUnits, null);
        Ask(10);
    }

    [Fact]
    public void SwitchedOffThereIsNoLimit()
    {
        _community.Cad.Limits.IsOn = false;

        Ask(50);
        for (var i = 0; i < 50; i++) Assert.Equal(200, NewDispatch().Status);
    }

    [Fact]
    public void V1TakesABurstAndThenOneASecond()
    {
        for (var i = 0; i < 5; i++) Assert.Equal(200, NewDispatch().Status);
        var refused = NewDispatch();
        Assert.Equal((429, "API rate limit exceeded"), (refused.Status, refused.Body));
        Assert.StartsWith("text/plain", refused.ContentType, StringComparison.Ordinal);

        _community.Time.Advance(TimeSpan.FromMilliseconds(999));
        Assert.Equal(429, NewDispatch().Status);

        _community.Time.Advance(TimeSpan.FromMilliseconds(1));
        Assert.Equal(200, NewDispatch().Status);
        Assert.Equal(429, NewDispatch().Status);
    }

    private SonoranDispatch.Sandbox.CadEmulator.EmulatorResponse NewDispatch() => _community.V1(V1Types.NewDispatch, EmulatedCommunity.NewDispatch);

    private void Ask(int times)
    {
        for (var i = 0; i < times; i++) Assert.Equal(200, _community.V2("GET", Units).Status);
    }
}
