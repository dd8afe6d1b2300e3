using SonoranDispatch.Cad;
using SonoranDispatch.Contracts;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Cad;

/// <summary>Tests that every request ends, whatever the transport does.</summary>
public sealed class GuardedTransportTests
{
    private static readonly TransportRequest Request = new("GET", "http://127.0.0.1/v2/general/version", new Dictionary<string, string> { ["Authorization"] = "Bearer secret" }, null);

    private readonly FakeClock _clock = new();
    private readonly ListLog _log = new();
    private readonly ScriptedHttp _http = new();
    private readonly GuardedTransport _transport;

    public GuardedTransportTests() => _transport = new GuardedTransport(_http, _clock, _log);

    [Fact]
    public async Task AnAnswerIsPassedOn()
    {
        var response = new TransportResponse(200, "4", TimeSpan.FromSeconds(1));
        _http.On("", response);
        Assert.Same(response, await _transport.SendAsync(Request));
        _transport.Advance();
        Assert.Equal(long.MaxValue, _transport.NextDue);
    }

    [Fact]
    public async Task WhatTheTransportThrowsIsAFailureWithALogLineAndWithoutTheKey()
    {
        _http.On("", _ => throw new InvalidOperationException("The character set is not known."));
        Assert.Equal(TransportResponse.NoAnswer("The character set is not known."), await _transport.SendAsync(Request));
        _http.On("", _ => Task.FromException<TransportResponse>(new NotSupportedException("no")));
        Assert.Equal(TransportResponse.NoAnswer("no"), await _transport.SendAsync(Request));

        Assert.Equal([Messages.TransportFailed.Code, Messages.TransportFailed.Code], _log.Codes);
        Assert.DoesNotContain(_log.Entries, entry => entry.Text.Contains("secret", StringComparison.Ordinal));
    }

    [Fact]
    public async Task ARequestWithoutAnAnswerEndsAfterAMinuteAndALateAnswerChangesNothing()
    {
        var gate = new TaskCompletionSource<TransportResponse>();
        _http.On("", _ => gate.Task);
        var answer = _transport.SendAsync(Request);
        Assert.Equal(_clock.Milliseconds + 60_000, _transport.NextDue);

        _clock.Advance(59_999);
        _transport.Advance();
        Assert.False(answer.IsCompleted);
        _clock.Advance(1);
        _transport.Advance();
        Assert.True(answer.IsCompletedSuccessfully);
        Assert.Equal(TransportResponse.NoAnswer("no answer within a minute"), await answer);

        gate.SetResult(new TransportResponse(200, "late"));
        Assert.Equal(0, (await answer).Status);
        Assert.Empty(_log.Codes);
    }

    [Fact]
    public void EachRequestHasItsOwnMinute()
    {
        _http.On("", _ => new TaskCompletionSource<TransportResponse>().Task);
        var first = _transport.SendAsync(Request);
        _clock.Advance(30_000);
        var second = _transport.SendAsync(Request);
        _clock.Advance(30_000);
        _transport.Advance();

        Assert.Equal((true, false), (first.IsCompleted, second.IsCompleted));
        Assert.Equal(_clock.Milliseconds + 30_000, _transport.NextDue);
    }
}
