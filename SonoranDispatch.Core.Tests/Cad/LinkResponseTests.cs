using SonoranDispatch.Cad;
using SonoranDispatch.Cad.V1;
using SonoranDispatch.Cad.V2;

namespace SonoranDispatch.Tests.Cad;

/// <summary>Tests how answers about links are read.</summary>
public sealed class LinkResponseTests
{
    [Theory]
    [InlineData("""{"code":"AB12","communityUserId":"p","communityUuid":"u","expiresAt":"2026-05-04T10:30:30Z","expiresInSeconds":600}""", "AB12", 600)]
    [InlineData("""{"Code":" AB12 ","expiresInSeconds":30}""", "AB12", 30)]
    [InlineData("""{"code":"AB12"}""", "AB12", 600)]
    public async Task ACodeHasALife(string body, string code, int seconds) =>
        Assert.Equal(new LinkCode(code, seconds), (await On(body).CreateLinkAsync("p")).Value);

    [Theory]
    [InlineData("""{"code":""}""")]
    [InlineData("""{"success":false}""")]
    [InlineData("no JSON")]
    public async Task WithoutACodeTheAnswerIsUnreadable(string body) =>
        Assert.Equal(CadFailureKind.Unreadable, (await On(body).CreateLinkAsync("p")).Failure?.Kind);

    [Theory]
    [InlineData("""{"communityUserId":"p","linked":true,"accountUuid":"a"}""", true)]
    [InlineData("""{"communityUserId":"p","linked":false,"accountUuid":null}""", false)]
    [InlineData("""{"success":false}""", false)]
    public async Task APlayerIsLinkedOrNot(string body, bool expected) =>
        Assert.Equal(new LinkState(expected), (await On(body).CheckLinkAsync("p")).Value);

    [Theory]
    [InlineData("INVALID API KEY " + SampleData.Key)]
    [InlineData("[]")]
    [InlineData("{\"code\":{}}")]
    public async Task WhatIsHostileIsAFailureWithoutTheKey(string body)
    {
        foreach (var status in new[] { 200, 400, 500 })
        {
            var cad = new V2Dialect(SampleData.Account, ScriptedHttp.Always(status, body));
            var failure = (await cad.CreateLinkAsync("p")).Failure;

            Assert.NotNull(failure);
            Assert.DoesNotContain(SampleData.Key, failure.Text + (await cad.CheckLinkAsync("p")).Failure?.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task VersionOneSendsNothing()
    {
        var http = new ScriptedHttp();
        var cad = new V1Dialect(SampleData.Account, http);

        Assert.Equal(CadFailure.NoLinks, (await cad.CreateLinkAsync("p")).Failure);
        Assert.Equal(CadFailure.NoLinks, (await cad.CheckLinkAsync("p")).Failure);
        Assert.Empty(http.Requests);
    }

    private static V2Dialect On(string body) => new(SampleData.Account, ScriptedHttp.Always(200, body));
}
