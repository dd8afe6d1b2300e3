using SonoranDispatch.Compatibility;

namespace SonoranDispatch.Tests.Compatibility;

public sealed class AlertKindsTests
{
    [Theory]
    [InlineData("Illegal firearm discharge", "alert")]
    [InlineData("Man asleep at the riverbank", "alert")]
    [InlineData("Street race on Deadmans Curve, drivers drag", "alert")]
    [InlineData("Street race on Deadman's Curve", "alert")]
    [InlineData("Assault rifle found", "alert")]
    [InlineData("Fire station closed", "alert")]
    [InlineData("Screenshots taken", "alert")]
    [InlineData("Bank holiday parade", "alert")]
    [InlineData("Panic button", "alert")]
    [InlineData("Officer down", "alert")]
    [InlineData("Feuerfire", "alert")]
    [InlineData("", "alert")]
    [InlineData("House on fire", "fire")]
    [InlineData("Fire! Fire station burns", "fire")]
    [InlineData("SHOTS FIRED from a vehicle", "gunfire")]
    [InlineData("Drive-by", "gunfire")]
    [InlineData("Drug boat robbery", "robbery")]
    [InlineData("Gas-station robbery", "robbery")]
    [InlineData("Possible Vehicle Robbery", "vehicle-theft")]
    [InlineData("Stolen vehicle", "vehicle-theft")]
    [InlineData("A man sells drugs", "drugs")]
    [InlineData("Injured person", "medical")]
    [InlineData("Dead body found", "death")]
    [InlineData("Officer needs backup", "backup")]
    [InlineData("Reckless driver", "traffic")]
    public void AKindIsSaidByWholeWords(string text, string kind) => Assert.Equal(kind, AlertKinds.OfTexts(text));

    [Theory]
    [InlineData("storerobbery", "robbery")]
    [InlineData("vendrobbery", "robbery")]
    [InlineData("crfleecabankrobbery", "robbery")]
    [InlineData("parkingmeterrobbery", "robbery")]
    [InlineData("oilrig_heist", "robbery")]
    [InlineData("shop_robbery", "robbery")]
    [InlineData("car_robbery", "vehicle-theft")]
    [InlineData("carrobbery", "vehicle-theft")]
    [InlineData("vehicletheft", "vehicle-theft")]
    [InlineData("carboosting", "vehicle-theft")]
    [InlineData("vehicleshots", "gunfire")]
    [InlineData("shooting", "gunfire")]
    [InlineData("suspicioushandoff", "drugs")]
    [InlineData("Drug", "drugs")]
    [InlineData("civdead", "death")]
    [InlineData("civdown", "medical")]
    [InlineData("prisonbreak", "robbery")]
    [InlineData("officerbackup", "backup")]
    [InlineData("firearm", "alert")]
    [InlineData("riverbankrobberyfilm", "alert")]
    [InlineData("forestfire", "alert")]
    [InlineData("susactivity", "alert")]
    [InlineData("officerdown", "alert")]
    [InlineData("emsdown", "alert")]
    [InlineData("panic", "alert")]
    public void ANameThatAScriptStatesIsAWholeNameOrMadeOfWholeWords(string name, string kind) => Assert.Equal(kind, AlertKinds.Of([name], ""));

    [Theory]
    [InlineData("211", "robbery")]
    [InlineData("459", "robbery")]
    [InlineData("215", "vehicle-theft")]
    [InlineData("10-71", "gunfire")]
    [InlineData("10-711", "alert")]
    [InlineData("110-71", "alert")]
    [InlineData("2110", "alert")]
    [InlineData("10-13", "alert")]
    [InlineData("10-134", "alert")]
    [InlineData("10-99", "alert")]
    public void ACodeCountsAsAWholeAndNeverMakesAPanic(string code, string kind) => Assert.Equal(kind, AlertKinds.Of([], code, "Noise"));

    [Fact]
    public void WhatIsStatedComesBeforeTheCodeAndTheCodeBeforeTheWords()
    {
        Assert.Equal("robbery", AlertKinds.Of(["unknownname", "storerobbery"], "10-71", "House on fire"));
        Assert.Equal("gunfire", AlertKinds.Of(["unknownname"], "10-71", "House on fire"));
        Assert.Equal("fire", AlertKinds.Of(["unknownname"], "10-70", "Bad news", "House on fire"));
    }
}
