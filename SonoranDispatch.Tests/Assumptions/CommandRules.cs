using System.Globalization;
using SonoranDispatch.Tests.StandIn;
using StandIn.Host.Commands;
using StandIn.Host.Players;

namespace SonoranDispatch.Tests.Assumptions;

/// <summary>
/// Assumptions about commands. Source: citizenfx citicore/console/Console.cpp (Tokenize), ResourceScriptFunctions.cpp,
/// ServerCommandPacketHandler.cpp.
/// </summary>
public sealed class CommandRules
{
    /// <summary>Console.cpp, Tokenize: quotes group words into one argument, and # or // at the start of a word hides the rest from the arguments.</summary>
    [Theory]
    [InlineData("911 help me", "911|help|me")]
    [InlineData("911   help\tme ", "911|help|me")]
    [InlineData("911 \"help me\" now", "911|help me|now")]
    [InlineData("911 \"say \\\"hi\\\"\"", "911|say \"hi\"")]
    [InlineData("911 fire at #5 Grove Street", "911|fire|at")]
    [InlineData("911 http://example.org", "911|http://example.org")]
    [InlineData("911 look // not this", "911|look")]
    [InlineData("911 don't", "911|don't")]
    public void ALineIsSplitAsTheConsoleSplitsIt(string line, string words) => Assert.Equal(words.Split('|'), CommandLine.Split(line));

    /// <summary>The handler gets (int source, list of arguments, raw line). The raw line is complete.</summary>
    [Fact]
    public void TheRawLineKeepsWhatTheArgumentsLose()
    {
        var got = new List<string>();
        using var scene = new GameServerHarness(_ => ProbeScript.Command("911", (source, args, raw) => got.Add(source + "|" + string.Join(",", args) + "|" + raw)));
        scene.Server.Join("Ada").Type("/911 fire at #5");
        scene.Server.Tick();
        Assert.Equal(["1|fire,at|911 fire at #5"], got);
    }

    [Fact]
    public void TheConsoleIsSourceZero()
    {
        var sources = new List<int>();
        using var scene = new GameServerHarness(_ => ProbeScript.Command("sdispatch", (source, _, _) => sources.Add(source), restricted: true));
        scene.Server.TypeConsole("sdispatch status");
        Assert.Equal([0], sources);
    }

    /// <summary>A restricted command is refused before its handler runs, and the player is told in their own console.</summary>
    [Fact]
    public void ARestrictedCommandNeedsItsAce()
    {
        var calls = 0;
        using var scene = new GameServerHarness(_ => ProbeScript.Command("sdispatch", (_, _, _) => calls++, restricted: true));
        var player = scene.Server.Join("Ada");
        player.Type("/sdispatch");
        scene.Server.Tick();
        Assert.Equal(0, calls);
        Assert.Contains(player.Events, received => received.Name == "__cfx_internal:serverPrint" && received.Arguments[0] is "Access denied for command sdispatch.\n");
        player.Allow("command.sdispatch");
        player.Type("/sdispatch");
        scene.Server.Tick();
        Assert.Equal(1, calls);
    }

    /// <summary>ResourceScriptFunctions.cpp:143: if a command is registered twice, the new handler wins but the access of the first registration stays.</summary>
    [Fact]
    public void ACommandRegisteredAgainKeepsItsFirstAccess()
    {
        var calls = new List<string>();
        using var scene = new GameServerHarness(_ =>
        {
            ProbeScript.Command("911", (_, _, _) => calls.Add("first"));
            ProbeScript.Command("911", (_, _, _) => calls.Add("second"), restricted: true);
        });
        scene.Server.Join("Ada").Type("/911");
        scene.Server.Tick();
        Assert.Equal(["second"], calls);
    }

    /// <summary>ServerCommandPacketHandler.cpp: seven commands per second with a burst of fourteen. The rest is dropped silently.</summary>
    [Fact]
    public void FourteenCommandsAtOnceAreTheMost()
    {
        var calls = 0;
        using var scene = new GameServerHarness(_ => ProbeScript.Command("911", (_, _, _) => calls++));
        var player = scene.Server.Join("Ada");
        for (var i = 0; i < 20; i++) player.Type("/911");
        scene.Server.Tick();
        Assert.Equal(14, calls);
        Assert.Equal(6, scene.Server.Counters.DroppedCommands);
    }

    /// <summary>ServerCommandPacketHandler.cpp: a client that sends more than 8 KiB of commands at once is dropped.</summary>
    [Fact]
    public void ACommandOfMoreThanEightKibibytesDropsThePlayer()
    {
        using var scene = new GameServerHarness(_ => ProbeScript.Command("911", (_, _, _) => { }));
        var player = scene.Server.Join("Ada");
        player.Type("/911 " + new string('a', 5000));
        scene.Server.Tick();
        Assert.True(player.IsHere);
        player.Type("/911 " + new string('a', 5000));
        scene.Server.Tick();
        Assert.False(player.IsHere);
    }

    /// <summary>Commands run under the invariant culture; ticks and events run under the server's own culture.</summary>
    [Fact]
    public void CommandsAreInvariantAndTicksAreTheServersOwn()
    {
        var cultures = new List<string>();
        using var scene = new GameServerHarness(
            script =>
            {
                ProbeScript.Command("911", (_, _, _) => cultures.Add(CultureInfo.CurrentCulture.Name));
                script.EachTick(() =>
                {
                    cultures.Add(CultureInfo.CurrentCulture.Name);
                    return Task.CompletedTask;
                });
            },
            options => options with { Culture = CultureInfo.GetCultureInfo("de-DE") });
        scene.Server.TypeConsole("911");
        scene.Server.Tick();
        Assert.Equal(["", "de-DE"], cultures);
    }

    /// <summary>If a handler throws, the exception is only printed (InternalManager.cs, CallRef).</summary>
    [Fact]
    public void ACommandThatThrowsIsKept()
    {
        var calls = 0;
        using var scene = new GameServerHarness(_ => ProbeScript.Command("911", (_, _, _) =>
        {
            calls++;
            throw new InvalidOperationException("bad");
        }));
        scene.Server.TypeConsole("911");
        scene.Server.TypeConsole("911");
        Assert.Equal(2, calls);
        Assert.Equal(2, scene.Server.Counters.ScriptErrors);
    }
}
