using SonoranDispatch.Cad;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Units;

public sealed class UnitMatchingTests
{
    private const int He = 3;
    private readonly DutyBench _bench = new();

    [Theory]
    [InlineData("license:abc123", "abc123")]
    [InlineData("license:abc123", "license:abc123")]
    [InlineData("license:ABC123", "License:abc123")]
    [InlineData("license:abc123", " abc123 ")]
    [InlineData("license:abc123", "license: ABC123")]
    public void AnIdMatchesBareOrWithItsTypeInAnyCase(string his, string cads)
    {
        Join(He, his);
        Take(DutyBench.Unit(12, "Police", false, cads));

        Assert.Equal(12, _bench.Units.UnitOf(He)?.IdentifierId);
        Assert.Equal(He, _bench.Units.PlayerOf(12));
    }

    [Theory]
    [InlineData("license:abc123", "license2:abc123")]
    [InlineData("license:abc123", "discord:abc123")]
    [InlineData("license:abc123", "abc")]
    [InlineData("license:abc123", "abc1234")]
    [InlineData("license:", "")]
    [InlineData("license:", "license:")]
    [InlineData("license: ", " ")]
    [InlineData("steam:abc123", "abc123")]
    [InlineData("license:a:b", "a")]
    public void NothingElseMatches(string his, string cads)
    {
        Join(He, his);
        Take(DutyBench.Unit(12, "Police", false, cads));

        Assert.Null(_bench.Units.UnitOf(He));
        Assert.Null(_bench.Units.PlayerOf(12));
    }

    [Fact]
    public void AnIdLongerThanTheCadsFieldIsNobodys()
    {
        var endless = new string('a', 300);
        Join(He, "license:" + endless);
        Take(DutyBench.Unit(12, "Police", false, endless));

        Assert.Null(_bench.Units.UnitOf(He));
    }

    [Fact]
    public void AUnitWithSeveralIdsIsFoundByAnyOfThem()
    {
        Join(He, "license:abc123");
        Take(DutyBench.Unit(12, "Police", false, "steam:1100001", "someone-else", "abc123"));

        Assert.Equal(12, _bench.Units.UnitOf(He)?.IdentifierId);
    }

    [Fact]
    public void OfTwoUnitsOfOnePlayerTheOneThatLoggedInLastIsHis()
    {
        Join(He, "license:abc123");
        var first = DutyBench.Unit(50, "Police", false, "abc123");
        var later = DutyBench.Unit(12, "LSFD", false, "abc123");
        Take(first);
        Take(later, first);

        Assert.Equal(12, _bench.Units.UnitOf(He)?.IdentifierId);
        Assert.Equal((He, He), (_bench.Units.PlayerOf(12), _bench.Units.PlayerOf(50)));

        Take(first);
        Assert.Equal(50, _bench.Units.UnitOf(He)?.IdentifierId);
        Assert.Null(_bench.Units.PlayerOf(12));
    }

    [Theory]
    [InlineData(12, false, 50, false, 50)]
    [InlineData(50, false, 12, false, 50)]
    [InlineData(12, false, 50, true, 12)]
    [InlineData(12, true, 50, true, 50)]
    public void OfTwoUnitsSeenTogetherOneInTheFieldGoesFirstThenTheNewer(int one, bool oneDispatches, int other, bool otherDispatches, int his)
    {
        Join(He, "license:abc123");
        Take(DutyBench.Unit(one, "Police", oneDispatches, "abc123"), DutyBench.Unit(other, "Police", otherDispatches, "abc123"));

        Assert.Equal(his, _bench.Units.UnitOf(He)?.IdentifierId);
    }

    [Fact]
    public void OfTwoPlayersWithOneIdTheOneWhoCameLastHasTheUnitUntilHeLeaves()
    {
        Join(He, "license:abc123");
        Take(DutyBench.Unit(12, "Police", false, "abc123"));
        Join(8, "license:ABC123");

        Assert.Null(_bench.Units.UnitOf(He));
        Assert.Equal((12, 8), (_bench.Units.UnitOf(8)?.IdentifierId, _bench.Units.PlayerOf(12)));

        _bench.Attendance.Leave(8);
        Assert.Equal((12, He), (_bench.Units.UnitOf(He)?.IdentifierId, _bench.Units.PlayerOf(12)));
    }

    [Fact]
    public void WhoComesIsMatchedWithoutAnotherRead()
    {
        Take(DutyBench.Unit(12, "Police", false, "abc123"));
        Join(He, "license:abc123");

        Assert.Equal(12, _bench.Units.UnitOf(He)?.IdentifierId);
        Assert.True(_bench.Duty.IsOnDuty(He));
    }

    [Fact]
    public void AUnitThatLogsOutLeavesAndTakesDutyWithIt()
    {
        Join(He, "license:abc123");
        Take(DutyBench.Unit(12, "Police", false, "abc123"));
        _bench.Heard.Clear();
        Take();

        Assert.Null(_bench.Units.UnitOf(He));
        Assert.Null(_bench.Units.PlayerOf(12));
        Assert.False(_bench.Duty.IsOnDuty(He));
        Assert.Equal([He], _bench.Heard);
    }

    [Fact]
    public void APlayerWhoDropsLeavesHisUnit()
    {
        Join(He, "license:abc123");
        Take(DutyBench.Unit(12, "Police", false, "abc123"));
        _bench.Attendance.Leave(He);

        Assert.Null(_bench.Units.UnitOf(He));
        Assert.Null(_bench.Units.PlayerOf(12));
        Assert.Equal(0, _bench.Units.Count);
    }

    [Fact]
    public void WhatDidNotChangeIsNoNews()
    {
        var heard = new List<int>();
        Join(He, "license:abc123");
        Take(DutyBench.Unit(12, "Police", false, "abc123"));
        _bench.Units.Changed += heard.Add;
        Take(DutyBench.Unit(12, "Police", false, "abc123"));
        Assert.Empty(heard);

        Take(DutyBench.Unit(12, "LSFD", false, "abc123"));
        Assert.Equal([He], heard);
    }

    [Fact]
    public void AnotherTypeOfIdentifierCanBeChosen()
    {
        var bench = new DutyBench("""{ "units": { "identifier": "steam" } }""");
        bench.Players.Join(He, "Adams", null);
        bench.Players.Identify(He, "license:abc123", "steam:1100001");
        bench.Attendance.Join(He);
        bench.Matching.Take(new CadUnits([DutyBench.Unit(12, "Police", false, "abc123"), DutyBench.Unit(13, "Police", false, "1100001")]));

        Assert.Equal(13, bench.Units.UnitOf(He)?.IdentifierId);
    }

    [Fact]
    public void TwoHundredUnitsOfStrangersAreNobodys()
    {
        Join(He, "license:abc123");
        Take([.. Enumerable.Range(1, 200).Select(id => DutyBench.Unit(id, "Police", false, "stranger" + id))]);

        Assert.Equal(0, _bench.Units.Count);
    }

    private void Join(int player, string identifier)
    {
        _bench.Players.Join(player, "Player " + player, null);
        _bench.Players.Identify(player, identifier);
        _bench.Attendance.Join(player);
    }

    private void Take(params CadUnit[] units) => _bench.Matching.Take(new CadUnits(units));
}
