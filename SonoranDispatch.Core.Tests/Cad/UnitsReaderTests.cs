using SonoranDispatch.Cad;
using SonoranDispatch.Cad.V1;
using SonoranDispatch.Cad.V2;
using SonoranDispatch.Contracts;

namespace SonoranDispatch.Tests.Cad;

public sealed class UnitsReaderTests
{
    [Fact]
    public async Task V2NamesThePlayerByItsCommunityUserId()
    {
        var unit = Assert.Single(await Read("""
            [{"id":12,"accId":"a","status":1,"isPanic":true,"isDispatch":false,"location":"","coordinates":{"x":1},
              "data":{"unitNum":"A-10","name":"Smith","department":"LSPD","communityUserId":"player-1"}}]
            """));
        Assert.Equal((12, "A-10", "Smith", "LSPD", false, true),
            (unit.IdentifierId, unit.UnitNumber, unit.Name, unit.Department, unit.IsDispatch, unit.IsPanic));
        Assert.Equal(["player-1"], unit.CommunityUserIds);
    }

    [Fact]
    public async Task V1NamesThePlayerByApiIdsInBothForms()
    {
        var units = await Read("""
            [{"id":"12","isDispatch":"true","data":{"unitNum":7,"apiIds":["steam:1","",null,"steam:2"]}},
             {"id":13,"Data":{"apiId1":"steam:3","apiId2":"steam:3"}}]
            """);
        Assert.Equal(["steam:1", "steam:2"], units[0].CommunityUserIds);
        Assert.Equal(["steam:3"], units[1].CommunityUserIds);
        Assert.Equal(("7", true, false), (units[0].UnitNumber, units[0].IsDispatch, units[1].IsDispatch));
    }

    /// <summary>The vendor's own script also reads the list first.</summary>
    [Fact]
    public async Task AListOfCommunityUserIdsIsReadBeforeTheSingleOneAndApiIdsAfterBoth() => Assert.Equal(
        ["player-1", "player-2", "player-3", "steam:1"],
        Assert.Single(await Read("""
            [{"id":12,"data":{"apiIds":["steam:1"],"communityUserId":"player-3","communityUserIds":["player-1","",null,"player-2","player-3"]}}]
            """)).CommunityUserIds);

    [Fact]
    public async Task AWrappedListIsReadAndWhatIsNoUnitIsLeftOut()
    {
        Assert.Equal([12], (await Read("""{"Units":[{"id":12},{"id":0},{"data":{}},5,null]}""")).Select(unit => unit.IdentifierId));
        Assert.Empty(await Read("[]"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""[{"id":12}""")]
    [InlineData("[] []")]
    public async Task WhatIsNoListIsNotTakenForNobody(string body)
    {
        var result = await new V2Dialect(SampleData.Account, ScriptedHttp.Always(200, body)).ReadUnitsAsync();
        Assert.Equal(CadFailureKind.Unreadable, result.Failure?.Kind);
    }

    [Fact]
    public async Task AFullPageIsFollowedByTheNext()
    {
        var http = new ScriptedHttp()
            .On("offset=0", Page(1, 100)).On("offset=100", Page(101, 100)).On("offset=200", Page(201, 5));
        var result = await new V2Dialect(SampleData.Account, http).ReadUnitsAsync();

        Assert.Equal(Enumerable.Range(1, 205), result.Value!.Units.Select(unit => unit.IdentifierId));
        Assert.Equal(3, http.Requests.Count);
    }

    [Fact]
    public async Task ACadThatDoesNotTurnThePageIsAskedTwiceOnly()
    {
        var http = new ScriptedHttp().On("", Page(1, 100));
        Assert.Equal(100, (await new V1Dialect(SampleData.Account, http).ReadUnitsAsync()).Value?.Units.Count);
        Assert.Equal(2, http.Requests.Count);
    }

    [Fact]
    public async Task HalfAListIsAFailure()
    {
        var http = new ScriptedHttp().On("offset=0", Page(1, 100)).On("offset=100", new TransportResponse(429, ""));
        Assert.Equal(CadFailureKind.RateLimited, (await new V2Dialect(SampleData.Account, http).ReadUnitsAsync()).Failure?.Kind);
    }

    private static TransportResponse Page(int from, int count) =>
        new(200, "[" + string.Join(",", Enumerable.Range(from, count).Select(id => $$"""{"id":{{id}}}""")) + "]");

    private static async Task<IReadOnlyList<CadUnit>> Read(string body) =>
        (await new V2Dialect(SampleData.Account, ScriptedHttp.Always(200, body)).ReadUnitsAsync()).Value!.Units;
}
