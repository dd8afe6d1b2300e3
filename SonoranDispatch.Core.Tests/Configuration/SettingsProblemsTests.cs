using SonoranDispatch.Configuration;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Configuration;

public sealed class SettingsProblemsTests
{
    [Fact]
    public void EveryProblemIsToldAtOnceAndTheRestIsUsed()
    {
        const string json = """
            {
              "locale": 7,
              "cad": { "serverID": 3, "dialect": "v3", "limits": { "create": "20", "update": 9 }, "budgetShare": 2 },
              "intake": { "maxTextLength": 0, "mergeSeconds": 60 },
              "cards": []
            }
            """;

        var result = Read(json);

        Assert.Equal(
            [
                ("SD-CONFIG-003", "cad.serverID"),
                ("SD-CONFIG-004", "cad.limits.create"),
                ("SD-CONFIG-004", "cards"),
                ("SD-CONFIG-004", "locale"),
                ("SD-CONFIG-005", "cad.budgetShare"),
                ("SD-CONFIG-005", "intake.maxTextLength"),
                ("SD-CONFIG-006", "cad.dialect"),
            ],
            result.Problems.Select(problem => (problem.Kind.Code, problem.Path)).Order());
        Assert.Equal(9, result.Settings.Cad.Limits.Update);
        Assert.Equal(60, result.Settings.Intake.MergeSeconds);
        Assert.Equal(20, result.Settings.Cad.Limits.Create);
        Assert.Equal(500, result.Settings.Intake.MaxTextLength);
        Assert.NotNull(result.Settings.Cad.Account);
    }

    [Theory]
    [InlineData("{ \"locale\": \"de\",\n  \"cad\": { \"serverId\" 2 } }", "line 2")]
    [InlineData("", "line 1")]
    [InlineData("{ \"locale\": \"de\" ", "line 1")]
    [InlineData("{}\n{}", "line 2")]
    [InlineData("not json at all", "line 1")]
    public void WhatIsNotJsonIsToldByLineAndColumn(string json, string where)
    {
        var result = Read(json);

        var problem = Assert.Single(result.Problems);
        Assert.Equal(Messages.ConfigNotJson, problem.Kind);
        Assert.Contains(where, problem.Text, StringComparison.Ordinal);
        Assert.Contains("column", problem.Text, StringComparison.Ordinal);
        Assert.Equal("en", result.Settings.Locale);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("\"text\"")]
    [InlineData("null")]
    public void AFileThatIsNoObjectIsOneProblem(string json) => Assert.Equal("config.json", Assert.Single(Read(json).Problems).Path);

    [Fact]
    public void TheDeepestNestingIsAProblemAndNotACrash() =>
        Assert.Equal(Messages.ConfigNotJson, Assert.Single(Read(new string('[', 100_000)).Problems).Kind);

    [Fact]
    public void CommentsAndAByteOrderMarkAreTolerated()
    {
        var result = Read("\uFEFF// mine\n{ /* German */ \"locale\": \"de\" // end\n }");

        Assert.Empty(result.Problems);
        Assert.Equal("de", result.Settings.Locale);
    }

    [Fact]
    public void ADuplicateKeyIsReportedWithItsLineAndTheLastOneCounts()
    {
        var result = Read("{ \"cad\": {\n \"serverId\": 2,\n \"serverId\": 3 } }");

        var problem = Assert.Single(result.Problems);
        Assert.Equal(Messages.ConfigDuplicateKey, problem.Kind);
        Assert.Equal("cad.serverId", problem.Path);
        Assert.Contains("line 3", problem.Text, StringComparison.Ordinal);
        Assert.Equal(3, result.Settings.Cad.Account!.ServerId);
    }

    [Theory]
    [InlineData("""{ "cad": { "serverid": 2 } }""", "cad.serverid", "cad.serverId")]
    [InlineData("""{ "cad": { "limits": { "creat": 2 } } }""", "cad.limits.creat", "cad.limits.create")]
    [InlineData("""{ "serverId": 2 }""", "serverId", "cad.serverId")]
    [InlineData("""{ "comands": {} }""", "comands", "commands")]
    [InlineData("""{ "commands": { "911": { "coldownSeconds": 2 } } }""", "commands.911.coldownSeconds", "commands.911.cooldownSeconds")]
    public void AnUnknownKeyIsAnsweredWithTheNearestKnownOne(string json, string path, string nearest)
    {
        var problem = Assert.Single(Read(json).Problems);

        Assert.Equal(Messages.ConfigUnknownKey, problem.Kind);
        Assert.Equal(Severity.Warning, problem.Kind.Severity);
        Assert.Equal(path, problem.Path);
        Assert.Equal("Did you mean " + nearest + "?", problem.Remedy);
    }

    [Fact]
    public void AKeyLikeNoOtherIsToBeRemoved() =>
        Assert.StartsWith("Remove it", Assert.Single(Read("""{ "favouriteColour": "blue" }""").Problems).Remedy, StringComparison.Ordinal);

    [Fact]
    public void ANameWithDotsIsNoPath()
    {
        var result = Read("""{ "cad.serverId": 5 }""");

        Assert.Contains("inside another", Assert.Single(result.Problems).Remedy, StringComparison.Ordinal);
        Assert.Equal(1, result.Settings.Cad.Account!.ServerId);
    }

    [Fact]
    public void TheSchemaKeyIsNotUnknown() => Assert.Empty(Read("""{ "$schema": "./config.schema.json" }""").Problems);

    [Fact]
    public void AnUnknownWordIsAnsweredWithTheAllowedOnes() =>
        Assert.Equal("Write one of auto, v1, v2.", Assert.Single(Read("""{ "cad": { "dialect": "V1" } }""").Problems).Remedy);

    private static SettingsResult Read(string json) =>
        SettingsReader.Read(json, Convars.Of((CadConvars.ApiKey, "some-key"), (CadConvars.CommunityId, "community")));
}
