using SonoranDispatch.Sandbox.Scenarios;
using SonoranDispatch.Sandbox.World;

namespace SonoranDispatch.Tests.Stories;

/// <summary>Whatever players type reaches the board and the officers as they typed it, or they are told why not.</summary>
public sealed class TypedTextTests
{
    [Theory]
    [InlineData("^1Red ^7alert", "Red alert")]
    [InlineData("<script>alert(1)</script> & <b>", "<script>alert(1)</script> & <b>")]
    [InlineData("100 % %s %n {text} {0} {caller}", "100 % %s %n {text} {0} {caller}")]
    [InlineData("🚒 fire 👩‍🚒 at the docks 🔥", "🚒 fire 👩‍🚒 at the docks 🔥")]
    [InlineData("مساعدة في الشارع", "مساعدة في الشارع")]
    [InlineData("a\u0001b\u0007c\r\nd\u001b[31m", "a b c d [31m")]
    [InlineData("\"quoted\" 'text' \\ / `", "\"quoted\" 'text' \\ / `")]
    [InlineData("fire at #5 // second floor", "fire at #5 // second floor")]
    public void TheTextIsKeptLiterally(string typed, string read)
    {
        using var simulation = new Simulation();
        simulation.Run(2);

        simulation.Jane().Type("/911 " + typed);
        simulation.Run(3);

        Assert.Equal(read, StoryObserver.Said(Assert.Single(simulation.Board()).Description));
        Assert.All(simulation.Officer().Cards(), card => Assert.Equal(read, card.Text()));
        Assert.Equal([StoryObserver.Received, StoryObserver.InCad], simulation.Jane().ChatTexts());
        simulation.AssertNothingBroke();
    }

    [Theory]
    [InlineData("/911")]
    [InlineData("/911 ")]
    [InlineData("/911     \t  ")]
    [InlineData("/911 \u0001\u0002 ^1 ^7")]
    public void AnEmptyCallIsAnsweredWithHowToWriteOne(string line)
    {
        using var simulation = new Simulation();
        simulation.Run(2);
        var asked = simulation.Requests.Count;

        simulation.Jane().Type(line);
        simulation.Run(3);

        Assert.Equal(["Say what is happening: /911 <text>"], simulation.Jane().ChatTexts());
        Assert.Empty(simulation.Officer().Cards());
        Assert.Equal(asked, simulation.Requests.Count);
        simulation.AssertNothingBroke();
    }

    /// <summary>The console accepts any white space after a command's name (citicore Console.cpp, Tokenize), so the text begins after it.</summary>
    [Theory]
    [InlineData("/911\thelp me")]
    [InlineData("/911\nhelp me")]
    [InlineData("/ 911 help me")]
    [InlineData("/911   help me")]
    public void WhiteSpaceOfAnyKindBeforeTheTextLosesNothing(string line)
    {
        using var simulation = new Simulation();
        simulation.Run(2);

        simulation.Jane().Type(line);
        simulation.Run(3);

        Assert.Equal("help me", StoryObserver.Said(Assert.Single(simulation.Board()).Description));
    }

    [Fact]
    public void OfFiveThousandCharactersTheFirstFiveHundredAreSentAndTheCallerIsTold()
    {
        using var simulation = new Simulation();
        simulation.Run(2);

        simulation.Jane().Type("/911 " + string.Concat(Enumerable.Range(0, 1_000).Select(number => $"{number:0000} ")));
        simulation.Run(3);

        var kept = string.Concat(Enumerable.Range(0, 100).Select(number => $"{number:0000} ")).TrimEnd();
        Assert.Equal(kept, StoryObserver.Said(Assert.Single(simulation.Board()).Description));
        Assert.Equal(kept, simulation.Officer().Cards()[^1].Text());
        Assert.Equal([StoryObserver.Received, "Your text was too long. Only the first 500 characters were sent.", StoryObserver.InCad], simulation.Jane().ChatTexts());
        Assert.True(simulation.Jane().IsHere, "The game server's own limit of 8 KB was not to be reached.");
        simulation.AssertNothingBroke();
    }

    [Fact]
    public void APlayerWithoutAPedIsHeardWithoutAPlace()
    {
        using var simulation = new Simulation();
        simulation.Run(2);
        simulation.Jane().HasPed = false;

        simulation.Jane().Type("/911 I cannot see anything");
        simulation.Run(3);

        var call = Assert.Single(simulation.Board());
        Assert.Equal(("I cannot see anything", "", "", null), (StoryObserver.Said(call.Description), call.Address, call.Postal, call.X));
        Assert.DoesNotContain("x", call.MetaData.Keys);
        Assert.False(simulation.Officer().Cards()[^1].TryGetProperty("hasPlace", out _));
        Assert.Equal([StoryObserver.Received, StoryObserver.InCad], simulation.Jane().ChatTexts());
        simulation.AssertNothingBroke();
    }

    [Fact]
    public void TheConsoleIsToldThatTheCommandIsForPlayers()
    {
        using var simulation = new Simulation();
        simulation.Run(2);

        simulation.Game.Server.TypeConsole("911 help");
        simulation.Run(3);

        Assert.Single(simulation.Lines("SD-HOST-003"));
        Assert.Empty(simulation.Board());
        Assert.Empty(simulation.Officer().Cards());
        simulation.AssertNothingBroke();
    }
}
