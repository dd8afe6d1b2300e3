using SonoranDispatch.Cad;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Units;

public sealed class UnitMatcherTests
{
    private const int He = 3;
    private readonly DutyHarness _harness = new();

    [Theory]
    [InlineData("license:abc123", "abc123")]
    [InlineData("license:abc123", "license:abc123")]
    [InlineData("license:ABC123", "License:abc123")]
    [InlineData("license:abc123", " abc123 ")]
    [InlineData("license:abc123", "license: ABC123")]
    public void AnIdMatchesBareOrWithItsTypeInAnyCase(string his, string cads)
    {
        Join(He, his);
        Take(DutyHarness.Unit(12, "Police", false, cads));

        Assert.Equal(12, _harness.Units.UnitOf(He)?.IdentifierId);
        Assert.Equal(He, _harness.Units.PlayerOf(12));
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
        Take(DutyHarness.Unit(12, "Police", false, cads));

        Assert.Null(_harness.Units.UnitOf(He));
        Assert.Null(_harness.Units.PlayerOf(12));
    }

    [Fact]
    public void AnIdLongerThanTheCadsFieldIsNobodys()
    {
        var endless = new string('a', 300);
        Join(He, "license:" + endless);
        Take(DutyHarness.Unit(12, "Police", false, endless));

        Assert.Null(_harness.Units.UnitOf(He));
    }

    [Fact]
    public void AUnitWithSeveralIdsIsFoundByAnyOfThem()
    {
        Join(He, "license:abc123");
        Take(DutyHarness.Unit(12, "Police", false, "steam:1100001", "someone-else", "abc123"));

        Assert.Equal(12, _harness.Units.UnitOf(He)?.IdentifierId);
    }

    [Fact]
    public void TheIdThatMatchedNamesTheUnitsPlayerToTheCad()
    {
        Join(He, "license:abc123");
        Take(DutyHarness.Unit(12, "Police", false, "steam:1100001", "someone-else", "abc123"));

        Assert.Equal("abc123", _harness.Units.UnitOf(He)?.Target.CommunityUserId);
    }

    [Fact]
    public void OfTwoUnitsOfOnePlayerTheOneThatLoggedInLastIsTheirs()
    {
        Join(He, "license:abc123");
        var first = DutyHarness.Unit(50, "Police", false, "abc123");
        var later = DutyHarness.Unit(12, "LSFD", false, "abc123");
        Take(first);
        Take(later, first);

        Assert.Equal(12, _harness.Units.UnitOf(He)?.IdentifierId);
        Assert.Equal((He, He), (_harness.Units.PlayerOf(12), _harness.Units.PlayerOf(50)));

        Take(first);
        Assert.Equal(50, _harness.Units.UnitOf(He)?.IdentifierId);
        Assert.Null(_harness.Units.PlayerOf(12));
    }

    [Theory]
    [InlineData(12, false, 50, false, 50)]
    [InlineData(50, false, 12, false, 50)]
    [InlineData(12, false, 50, true, 12)]
    [InlineData(12, true, 50, true, 50)]
    public void OfTwoUnitsSeenTogetherOneInTheFieldGoesFirstThenTheNewer(int one, bool oneDispatches, int other, bool otherDispatches, int his)
    {
        Join(He, "license:abc123");
        Take(DutyHarness.Unit(one, "Police", oneDispatches, "abc123"), DutyHarness.Unit(other, "Police", otherDispatches, "abc123"));

        Assert.Equal(his, _harness.Units.UnitOf(He)?.IdentifierId);
    }

    [Fact]
    public void OfTwoPlayersWithOneIdTheOneWhoCameLastHasTheUnitUntilTheyLeave()
    {
        Join(He, "license:abc123");
        Take(DutyHarness.Unit(12, "Police", false, "abc123"));
        Join(8, "license:ABC123");

        Assert.Null(_harness.Units.UnitOf(He));
        Assert.Equal((12, 8), (_harness.Units.UnitOf(8)?.IdentifierId, _harness.Units.PlayerOf(12)));

        _harness.OnlinePlayers.Leave(8);
        Assert.Equal((12, He), (_harness.Units.UnitOf(He)?.IdentifierId, _harness.Units.PlayerOf(12)));
    }

    [Fact]
    public void WhoComesIsMatchedWithoutAnotherRead()
    {
        Take(DutyHarness.Unit(12, "Police", false, "abc123"));
        Join(He, "license:abc123");

        Assert.Equal(12, _harness.Units.UnitOf(He)?.IdentifierId);
        Assert.True(_harness.Duty.IsOnDuty(He));
    }

    [Fact]
    public void AUnitThatLogsOutLeavesAndTakesDutyWithIt()
    {
        Join(He, "license:abc123");
        Take(DutyHarness.Unit(12, "Police", false, "abc123"));
        _harness.Heard.Clear();
        Take();

        Assert.Null(_harness.Units.UnitOf(He));
        Assert.Null(_harness.Units.PlayerOf(12));
        Assert.False(_harness.Duty.IsOnDuty(He));
        Assert.Equal([He], _harness.Heard);
    }

    [Fact]
    public void APlayerWhoDropsLeavesTheirUnit()
    {
        Join(He, "license:abc123");
        Take(DutyHarness.Unit(12, "Police", false, "abc123"));
        _harness.OnlinePlayers.Leave(He);

        Assert.Null(_harness.Units.UnitOf(He));
        Assert.Null(_harness.Units.PlayerOf(12));
    }

    [Fact]
    public void WhatDidNotChangeIsNoNews()
    {
        var heard = new List<int>();
        Join(He, "license:abc123");
        Take(DutyHarness.Unit(12, "Police", false, "abc123"));
        _harness.Units.Changed += heard.Add;
        Take(DutyHarness.Unit(12, "Police", false, "abc123"));
        Assert.Empty(heard);

        Take(DutyHarness.Unit(12, "LSFD", false, "abc123"));
        Assert.Equal([He], heard);
    }

    [Fact]
    public void AnotherTypeOfIdentifierCanBeChosen()
    {
        var harness = new DutyHarness("""{ "units": { "identifier": "steam" } }""");
        harness.Players.Join(He, "Adams", null);
        harness.Players.Identify(He, "license:abc123", "steam:1100001");
        harness.OnlinePlayers.Join(He);
        harness.Matching.Take(new CadUnitList([DutyHarness.Unit(12, "Police", false, "abc123"), DutyHarness.Unit(13, "Police", false, "1100001")]));

        Assert.Equal(13, harness.Units.UnitOf(He)?.IdentifierId);
    }

    [Fact]
    public void TwoHundredUnitsOfStrangersAreNobodys()
    {
        Join(He, "license:abc123");
        Take([.. Enumerable.Range(1, 200).Select(id => DutyHarness.Unit(id, "Police", false, "stranger" + id))]);

        Assert.Null(_harness.Units.UnitOf(He));
        Assert.All(Enumerable.Range(1, 200), id => Assert.Null(_harness.Units.PlayerOf(id)));
    }

    private void Join(int player, string identifier)
    {
        _harness.Players.Join(player, "Player " + player, null);
        _harness.Players.Identify(player, identifier);
        _harness.OnlinePlayers.Join(player);
    }

    private void Take(params CadUnit[] units) => _harness.Matching.Take(new CadUnitList(units));
}
