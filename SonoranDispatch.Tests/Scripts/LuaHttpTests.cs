using SonoranDispatch.Sandbox.Scripts;
using SonoranDispatch.Tests.StandIn;

namespace SonoranDispatch.Tests.Scripts;

/// <summary>HTTP requests to the game server's resources. The rules are those of citizenfx ResourceHttpHandler.cpp.</summary>
public sealed class LuaHttpTests : IDisposable
{
    private readonly List<string> _failed = [];
    private readonly GameServerHarness _scene = new(_ => { });
    private readonly LuaRuntime _server;

    public LuaHttpTests()
    {
        _server = new LuaRuntime(_scene.Server);
        _server.Failed += (_, why) => _failed.Add(why);
    }

    public void Dispose()
    {
        _server.Dispose();
        _scene.Dispose();
    }

    [Fact]
    public void AHandlerSeesTheRequestAndGetsTheBodyLaterAndWhole()
    {
        Handle("""
            asked = ('%s %s %s %s %s'):format(request.method, request.path, request.headers['X-Test'], request.address, request.body)
            request.setDataHandler(function(body) response.writeHead(201, { ['X-Answer'] = 'yes' }) response.write('got ') response.send(body) end)
            """);
        var answer = _server.Request("web", new LuaHttpRequest("POST", "/a?b=c", "hällo") { Address = "198.51.100.1:5", Headers = new Dictionary<string, string> { ["X-Test"] = "here" } });

        Assert.Equal("POST /a?b=c here 198.51.100.1:5 nil", _server.Run("return asked", "web"));
        Assert.Equal(0, answer.Status);
        _scene.Ticks(1);
        Assert.Equal((201, "got hällo", "yes"), (answer.Status, answer.Text, answer.Header("X-Answer")));
    }

    [Fact]
    public void WithoutAHeadTheStatusIs200()
    {
        Handle("response.send('hi')");

        var answer = _server.Request("web", new LuaHttpRequest("GET", "/"));
        Assert.Equal((200, "hi"), (answer.Status, answer.Text));
    }

    [Fact]
    public void AnEmptyBodyNeverComes()
    {
        Handle("request.setDataHandler(function(body) response.send(body) end)");

        var answer = _server.Request("web", new LuaHttpRequest("POST", "/"));
        _scene.Ticks(10);
        Assert.Equal(0, answer.Status);
    }

    [Theory]
    [InlineData("response.writeHead('200')", "whole number")]
    [InlineData("response.writeHead(200, { Allow = 1 })", "must be a text")]
    [InlineData("response.writeHead(200, {})", "list")]
    [InlineData("response.writeHead(200) response.writeHead(200)", "writeHead twice")]
    [InlineData("response.send('a') response.send('b')", "send after send")]
    [InlineData("response.send('a') response.write('b')", "write after send")]
    [InlineData("response.send({})", "must be a text")]
    [InlineData("request.setDataHandler(print, 'binary')", "only texts")]
    public void WhatTheServerDoesNotTakeIsAnError(string code, string why)
    {
        Handle(code);
        _server.Request("web", new LuaHttpRequest("GET", "/"));

        Assert.Contains(why, Assert.Single(_failed), StringComparison.Ordinal);
    }

    [Fact]
    public void AHandlerThatFailsAnswersNothing()
    {
        Handle("error('broken')");

        Assert.Equal(0, _server.Request("web", new LuaHttpRequest("GET", "/")).Status);
        Assert.Contains("broken", Assert.Single(_failed), StringComparison.Ordinal);
    }

    [Fact]
    public void OnlyTheLastHandlerOfAResourceIsAsked()
    {
        Handle("response.send('first')");
        Handle("response.send('second')");

        Assert.Equal("second", _server.Request("web", new LuaHttpRequest("GET", "/")).Text);
        Assert.Equal(404, _server.Request("other", new LuaHttpRequest("GET", "/")).Status);
    }

    [Fact]
    public void AnAddressMaySendTwentyFiveAtOnceAndTenASecond()
    {
        Handle("response.send('hi')");
        var request = new LuaHttpRequest("GET", "/");

        var statuses = Enumerable.Range(0, 26).Select(_ => _server.Request("web", request).Status).ToList();
        Assert.Equal([.. Enumerable.Repeat(200, 25), 429], statuses);
        Assert.Equal(200, _server.Request("web", request with { Address = "198.51.100.9:1" }).Status);
        _scene.Ticks(20);
        Assert.Equal(10, Enumerable.Range(0, 15).Count(_ => _server.Request("web", request).Status == 200));
    }

    private void Handle(string code) => _server.Run("SetHttpHandler(function(request, response) " + code + " end)", "web");
}
