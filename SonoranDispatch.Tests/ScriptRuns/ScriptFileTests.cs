using SonoranDispatch.Sandbox.Scenarios.Compat;
using SonoranDispatch.Sandbox.ScriptRuns;

namespace SonoranDispatch.Tests.ScriptRuns;

public sealed class ScriptFileTests
{
    [Theory]
    [InlineData("print(1)", null, ExampleSide.Server)]
    [InlineData("-- side: player\nprint(1)", null, ExampleSide.Player)]
    [InlineData("\uFEFF--side:officer\r\nprint(1)", null, ExampleSide.Officer)]
    [InlineData("-- Side: Player", null, ExampleSide.Player)]
    [InlineData("-- repeat: 2 3\n\n-- side: officer\n", null, ExampleSide.Officer)]
    [InlineData("-- side: player\nprint(1)", "server", ExampleSide.Server)]
    [InlineData("-- side: nowhere\nprint(1)", "officer", ExampleSide.Officer)]
    [InlineData("print(1)\n-- side: player", null, ExampleSide.Server)]
    [InlineData("-- inside: player", null, ExampleSide.Server)]
    public void TheSideIsTheOptionsElseTheFilesElseTheServer(string code, string? option, ExampleSide side) => Assert.Equal(side, ScriptFile.Parse("a.lua", code, option).Side);

    [Theory]
    [InlineData("print(1)", 1, 0)]
    [InlineData("-- repeat: 5 40\nprint(1)", 5, 40)]
    [InlineData("-- side: player\n--  repeat:  2   0  ", 2, 0)]
    [InlineData("print(1)\n-- repeat: 5 40", 1, 0)]
    public void ARepetitionStandsInTheFirstComments(string code, int times, int seconds)
    {
        var script = ScriptFile.Parse("a.lua", code);

        Assert.Equal((times, TimeSpan.FromSeconds(seconds)), (script.Times, script.Interval));
    }

    [Theory]
    [InlineData("-- side: moon", null, "\"moon\" is not a side: server, player or officer.")]
    [InlineData("", "SERVER", "\"SERVER\" is not a side: server, player or officer.")]
    [InlineData("-- repeat: 5", null, "\"5\" is not a repetition: how often (1 to 10000), and how many seconds apart (0 to 86400).")]
    [InlineData("-- repeat: 0 1", null, "\"0 1\" is not a repetition: how often (1 to 10000), and how many seconds apart (0 to 86400).")]
    [InlineData("-- repeat: 2 -1", null, "\"2 -1\" is not a repetition: how often (1 to 10000), and how many seconds apart (0 to 86400).")]
    public void WhatIsNeitherIsSaidInOneSentence(string code, string? option, string why) => Assert.Equal(why, Assert.Throws<FormatException>(() => ScriptFile.Parse("a.lua", code, option)).Message);

    [Theory]
    [InlineData("vector3(HERE)", "vector3(1.5, -2, 3)")]
    [InlineData("{HERE},HERE", "{1.5, -2, 3},1.5, -2, 3")]
    [InlineData("'HERE'", "'1.5, -2, 3'")]
    [InlineData("HERE_X, WHERE, HEREBY, here", "HERE_X, WHERE, HEREBY, here")]
    public void HereStandsForTheThreeNumbersAsAWordOfItsOwn(string code, string meant) => Assert.Equal(meant, ScriptFile.Parse("a.lua", code).CodeAt("1.5, -2, 3"));

    [Theory]
    [InlineData("return `police`, `Police`", "return 2046537925, 2046537925")]
    [InlineData("x = '`a`' -- `b`\ny = [[`c`]] --[[ `d`\n`e` ]] z = \"\\\"`f`\"", "x = '`a`' -- `b`\ny = [[`c`]] --[[ `d`\n`e` ]] z = \"\\\"`f`\"")]
    public void AHashInBackticksIsANumberExceptInTexts(string code, string meant) => Assert.Equal(meant, ScriptFile.Parse("a.lua", code).Code);

    [Theory]
    [InlineData("my script.lua", "my_script")]
    [InlineData("B01a-loop.lua", "B01a-loop")]
    public void TheFileNamesTheResource(string file, string resource) => Assert.Equal(resource, ScriptFile.Parse(file, "").Resource);
}
