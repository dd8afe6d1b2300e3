namespace SonoranDispatch.Tests.Client;

/// <summary>What a player chose is kept on his computer, whatever characters are in it.</summary>
public sealed class PreferenceTests : IDisposable
{
    private readonly OfficerSeat _seat = new();

    public static TheoryData<string> Texts => new()
    {
        """{"corner":"top-left","scale":1.2}""",
        "quote \" backslash \\ slash / </script>",
        "line\nfeed\r\ttab \b\f \u0001\u001f\u007f",
        "separators \u2028 and \u2029",
        "pairs \U0001F6A8 \u4e2d\u6587 \u0634\u0631\u0637\u0629",
    };

    public void Dispose()
    {
        _seat.AssertNothingBroke();
        _seat.Dispose();
    }

    [Fact]
    public void AtFirstThereIsNothingAndTheServerHearsSo()
    {
        Assert.Equal("", Assert.Single(_seat.Page("preferences")).GetProperty("text").GetString());
        Assert.Equal(["hello()"], _seat.Sent);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void ATextComesBackAfterARestartAsItWas(string text)
    {
        _seat.FromPage("preferences", ("text", text));
        _seat.Restart();

        Assert.Equal(text, _seat.Page("preferences")[^1].GetProperty("text").GetString());
    }

    [Fact]
    public void NoLineEndOfAnyKindReachesThePageAsItIs()
    {
        _seat.FromPage("preferences", ("text", "a\nb\rc\u2028d\u2029e\u007ff"));
        _seat.FromPage("ready");

        Assert.Contains("a\\u000ab\\u000dc\\u2028d\\u2029e\\u007ff", _seat.Officer.PageMessages.Last(sent => sent.Contains("\"preferences\"", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public void EverythingIsThereWhenThePlayerComesAgain()
    {
        _seat.FromPage("preferences", ("text", "mine"), ("muted", "tow"), ("volume", 0));
        _seat.Rejoin();

        Assert.Equal("mine", Assert.Single(_seat.Page("preferences")).GetProperty("text").GetString());
        Assert.Equal("hello(tow)", _seat.Sent[^1]);
        _seat.SendCall(1, 10, 20, sound: 3);
        Assert.Empty(_seat.Officer.Sounds);
    }

    [Fact]
    public void TheServerHearsOfMutedKindsOnlyWhenTheyChange()
    {
        _seat.Sent.Clear();
        _seat.FromPage("preferences", ("text", "a"), ("muted", "tow,fire"), ("volume", 3));
        _seat.FromPage("preferences", ("text", "b"), ("muted", "tow,fire"), ("volume", 2));
        _seat.FromPage("preferences", ("text", "b"), ("muted", ""), ("volume", 2));

        Assert.Equal(["mute(tow,fire)", "mute()"], _seat.Sent);
    }

    [Fact]
    public void WhatIsMissingOrOfAnotherTypeStays()
    {
        _seat.FromPage("preferences", ("text", "mine"), ("muted", "tow"), ("volume", 2));
        _seat.FromPage("preferences");
        _seat.FromPage("preferences", ("text", 12), ("muted", true), ("volume", "loud"));
        _seat.FromPage("preferences", ("text", null), ("muted", null), ("volume", double.NaN));

        Assert.Equal(("mine", "tow", "2"), (Kept("text"), Kept("muted"), Kept("volume")));
    }

    [Fact]
    public void ATextThatNoComputerShouldKeepIsNotKept()
    {
        _seat.FromPage("preferences", ("text", "mine"));
        _seat.FromPage("preferences", ("text", new string('x', 1_000_000)), ("muted", new string('x', 1_000_000)));

        Assert.Equal(("mine", null), (Kept("text"), Kept("muted")));
    }

    private string? Kept(string name) => _seat.Officer.KeptText(OfficerSeat.Resource, "preferences." + name);
}
