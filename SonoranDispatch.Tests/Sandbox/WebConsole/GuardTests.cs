using System.Net;
using System.Net.NetworkInformation;

namespace SonoranDispatch.Tests.Sandbox.WebConsole;

/// <summary>Only a browser on this machine, on the console's own page, gets access.</summary>
public sealed class GuardTests
{
    [Fact]
    public async Task OnlyTheLoopbackAddressIsListenedOn()
    {
        await using var harness = await WebConsoleHarness.OpenAsync();

        var listeners = IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners();

        var own = Assert.Single(listeners, listener => listener.Port == harness.Console.Address.Port);
        Assert.Equal(IPAddress.Loopback, own.Address);
    }

    [Theory]
    [InlineData("evil.example")]
    [InlineData("127.0.0.1.evil.example")]
    [InlineData("localhost.evil.example")]
    [InlineData("192.168.1.10")]
    [InlineData("")]
    public async Task AForeignHostNameIsRefused(string host)
    {
        await using var harness = await WebConsoleHarness.OpenAsync();

        foreach (var path in new[] { "/", "/events", "/players/2/page", "/players/2/nui/index.html", "/nothing" })
        {
            var answer = await RawHttp.AskAsync(harness.Console.Address, $"GET {path} HTTP/1.1", $"Host: {host}");
            Assert.StartsWith("HTTP/1.1 400 ", answer, StringComparison.Ordinal);
            Assert.EndsWith("The sandbox answers to localhost and 127.0.0.1 only.", answer.TrimEnd('\r', '\n', '0'), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("localhost")]
    [InlineData("LOCALHOST:8080")]
    [InlineData("127.0.0.1:40000")]
    [InlineData("[::1]")]
    public async Task ALoopbackHostNameIsTaken(string host)
    {
        await using var harness = await WebConsoleHarness.OpenAsync();

        var answer = await RawHttp.AskAsync(harness.Console.Address, "GET / HTTP/1.1", $"Host: {host}");

        Assert.StartsWith("HTTP/1.1 200 ", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data; boundary=x")]
    public async Task WhatAForeignFormCanPostIsRefused(string type)
    {
        await using var harness = await WebConsoleHarness.OpenAsync();

        foreach (var path in new[] { "type", "move", "fault", "restart", "players/2/nui/callback/ready" })
            Assert.Equal((400, "A POST needs Content-Type: application/json."), await harness.PostAsync(path, """{"player":1,"line":"x"}""", type));
        Assert.False(harness.World.HasDeeds);
    }

    [Theory]
    [InlineData("https://evil.example")]
    [InlineData("null")]
    [InlineData("http://localhost:1")]
    public async Task AForeignOriginIsRefused(string origin)
    {
        await using var harness = await WebConsoleHarness.OpenAsync();
        harness.Http.DefaultRequestHeaders.Add("Origin", origin);

        Assert.Equal((400, "The sandbox takes nothing from other web pages."), await harness.PostAsync("restart", "{}"));
        Assert.False(harness.World.HasDeeds);
    }

    [Fact]
    public async Task TheQuestionBeforeAForeignScriptsPostIsNotAnswered()
    {
        await using var harness = await WebConsoleHarness.OpenAsync();

        var answer = await RawHttp.AskAsync(
            harness.Console.Address,
            "OPTIONS /restart HTTP/1.1",
            $"Host: {harness.Console.Address.Authority}",
            "Origin: https://evil.example",
            "Access-Control-Request-Method: POST",
            "Access-Control-Request-Headers: content-type");

        Assert.StartsWith("HTTP/1.1 400 ", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("Access-Control-Allow", answer, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task OtherPagesMayNotFrameTheConsole()
    {
        await using var harness = await WebConsoleHarness.OpenAsync();

        using var answer = await harness.Http.GetAsync(harness.Console.Address);

        Assert.Equal("frame-ancestors 'self'", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")));
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
    }
}
