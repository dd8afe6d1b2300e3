using SonoranDispatch.Contracts;
using SonoranDispatch.Server;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Server;

/// <summary>Tests that the runtime's own HTTP client reports whether a request can have arrived.</summary>
public sealed class SystemHttpTests
{
    [Fact]
    public async Task ARefusedConnectionAndAnUnknownNameSentNothing()
    {
        Assert.Equal((0, false), await Get("http://127.0.0.1:" + Loopback.ClosedPort() + "/x"));
        Assert.Equal((0, false), await Get("http://no-such-host.invalid/x"));
    }

    [Fact]
    public async Task WhatWasSentOnAConnectionThatIsLostMayHaveArrived()
    {
        using var server = new Loopback();
        Assert.Equal((0, true), await Get(server.Address));
    }

    private static async Task<(int Status, bool Sent)> Get(string url)
    {
        var response = await new SystemHttpTransport().SendAsync(new TransportRequest("GET", url, new Dictionary<string, string>(), null));
        return (response.Status, response.Sent);
    }
}
