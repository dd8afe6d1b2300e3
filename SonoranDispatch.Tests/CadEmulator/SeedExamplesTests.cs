using SonoranDispatch.Sandbox.CadEmulator;
using SonoranDispatch.Sandbox.CadEmulator.V1;

namespace SonoranDispatch.Tests.CadEmulator;

/// <summary>The request bodies shown on the five documentation pages, field for field, with our own values.</summary>
public sealed class SeedExamplesTests
{
    private readonly EmulatedCommunity _community = new();

    private const string NewDispatchPage =
        """
        {"serverId":1,"origin":0,"status":0,"priority":1,"block":"9","address":"Quay Road","postal":"31","title":"Stop","code":"S-1",
         "primary":31,"trackPrimary":true,"description":"Grey van","notes":[],"metaData":{"colour":"grey"},"units":["STEAM:31"],
         "deleteAfterMinutes":45}
        """;

    private const string EditDispatchPage =
        """
        {"serverId":1,"callId":501,"origin":0,"status":1,"priority":2,"block":"9","address":"Quay Road","postal":"31","title":"Stop",
         "code":"S-1","primary":31,"trackPrimary":true,"description":"Grey van","metaData":{"colour":"grey"}}
        """;

    private const string CreatePage =
        """
        {"origin":0,"status":1,"priority":1,"block":"9","address":"Quay Road","postal":"31","title":"Robbery","code":"R-1",
         "description":"Masked man","notes":[],"communityUserIds":["licence-31"],
         "metaData":{"source":"test","x":"1.5","y":"-2.5","z":"3.0","radius":"40"}}
        """;

    private const string CreatePageWithNote =
        """
        {"origin":0,"status":1,"priority":1,"block":"A / B","address":"Quay Road","postal":"31","title":"Fire","code":"F-1",
         "description":"Roof","notes":[{"label":"Desk","type":"INFO","content":"Flames seen"}],"communityUserIds":["licence-31"],
         "deleteAfterMinutes":45}
        """;

    [Fact]
    public void NewDispatchIsTaken() => Assert.Equal(200, _community.V1(V1Types.NewDispatch, NewDispatchPage).Status);

    [Fact]
    public void EditDispatchIsTaken()
    {
        _community.Create();

        Assert.Equal(200, _community.V1(V1Types.EditDispatch, EditDispatchPage).Status);
    }

    [Fact]
    public void SetCallPrimaryIsTakenWithoutTrackPrimaryAsOnItsOlderPage()
    {
        _community.Create();

        Assert.Equal(200, _community.V1(V1Types.SetCallPrimary, """{"serverId":1,"callId":501,"primary":31}""").Status);
    }

    [Theory]
    [InlineData(CreatePage)]
    [InlineData(CreatePageWithNote)]
    public void CreateDispatchCallIsTaken(string body) => Assert.Equal(201, _community.V2("POST", EmulatedCommunity.Dispatch, body).Status);

    [Theory]
    [InlineData("""{"status":1,"postal":"32","trackPrimary":true,"metaData":{"source":"test","x":"1.5","y":"-2.5","z":"3.0","radius":"40"}}""")]
    [InlineData("""{"description":"Spread","postal":"32","metaData":{"source":"test","x":"1.5","y":"-2.5","z":"3.0","radius":"40"}}""")]
    [InlineData("""{"priority":2,"postal":"32","description":"Spread","trackPrimary":true}""")]
    public void UpdateDispatchCallIsTaken(string body)
    {
        var callId = _community.Create();

        Assert.Equal(200, _community.V2("PATCH", EmulatedCommunity.Dispatch + "/" + callId, body).Status);
    }

    [Theory]
    [InlineData("""{"origin":1,"status":1,"priority":1,"title":"Fire","notes":[]}""", "communityUserIds")]
    [InlineData("""{"origin":1,"status":1,"priority":1,"title":"Fire","notes":null,"communityUserIds":[]}""", "notes")]
    [InlineData("""{"origin":1,"status":1,"priority":1,"title":"Fire","notes":[],"communityUserIds":"licence-31"}""", "communityUserIds")]
    public void SamplesOfThePageThatContradictItsOwnTableAreRefused(string body, string field)
    {
        var response = _community.V2("POST", EmulatedCommunity.Dispatch, body);

        Assert.Equal(400, response.Status);
        Assert.Contains(field, response.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"origin":1,"status":0,"priority":2,"title":"T","communityUserIds":[],}""")]
    [InlineData("""{"origin":1,"status":0,"priority":2,"title":"T","communityUserIds":[] /* none */}""")]
    [InlineData("""{"origin":1,"origin":2,"status":0,"priority":2,"title":"T","communityUserIds":[]}""")]
    [InlineData("""{'origin':1}""")]
    [InlineData("[]")]
    [InlineData("")]
    public void WhatIsNotStrictJsonIsRefused(string body)
    {
        Assert.Equal(400, _community.V2("POST", EmulatedCommunity.Dispatch, body).Status);
        Assert.Empty(_community.Cad.Board.Calls);
    }
}
