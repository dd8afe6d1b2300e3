namespace SonoranDispatch.Tests.Client;

/// <summary>A player's preferences are kept on their computer, whatever characters they contain.</summary>
public sealed class PreferenceTests : IDisposable
{
    private readonly ClientHarness _client = new();

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
        _client.AssertNothingBroke();
        _client.Dispose();
    }

    [Fact]
    public void AtFirstThereIsNothingAndTheServerHearsSo()
    {
        Assert.Equal("", Assert.Single(_client.Page("preferences")).GetProperty("text").GetString());
        Assert.Equal(["hello()"], _client.Sent);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void ATextComesBackAfterARestartAsItWas(string text)
    {
        _client.FromPage("preferences", ("text", text));
        _client.Restart();

        Assert.Equal(text, _client.Page("preferences")[^1].GetProperty("text").GetString());
    }

    [Fact]
    public void NoLineEndOfAnyKindReachesThePageAsItIs()
    {
        _client.FromPage("preferences", ("text", "a\nb\rc\u2028d\u2029e\u007ff"));
        _client.FromPage("ready");

        Assert.Contains("a\\u000ab\\u000dc\\u2028d\\u2029e\\u007ff", _client.Officer.PageMessages.Last(sent => sent.Contains("\"preferences\"", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public void EverythingIsThereWhenThePlayerComesAgain()
    {
        _client.FromPage("preferences", ("text", "mine"), ("muted", "tow"), ("volume", 0));
        _client.Rejoin();

        Assert.Equal("mine", Assert.Single(_client.Page("preferences")).GetProperty("text").GetString());
        Assert.Equal("hello(tow)", _client.Sent[^1]);
        _client.SendCall(1, 10, 20, sound: 3);
        Assert.Empty(_client.Officer.Sounds);
    }

    [Fact]
    public void TheServerHearsOfMutedKindsOnlyWhenTheyChange()
    {
        _client.Sent.Clear();
        _client.FromPage("preferences", ("text", "a"), ("muted", "tow,fire"), ("volume", 3));
        _client.FromPage("preferences", ("text", "b"), ("muted", "tow,fire"), ("volume", 2));
        _client.FromPage("preferences", ("text", "b"), ("muted", ""), ("volume", 2));

        Assert.Equal(["mute(tow,fire)", "mute()"], _client.Sent);
    }

    [Fact]
    public void WhatIsMissingOrOfAnotherTypeStays()
    {
        _client.FromPage("preferences", ("text", "mine"), ("muted", "tow"), ("volume", 2));
        _client.FromPage("preferences");
        _client.FromPage("preferences", ("text", 12), ("muted", true), ("volume", "loud"));
        _client.FromPage("preferences", ("text", null), ("muted", null), ("volume", double.NaN));

        Assert.Equal(("mine", "tow", "2"), (Kept("text"), Kept("muted"), Kept("volume")));
    }

    [Fact]
    public void ATextThatNoComputerShouldKeepIsNotKept()
    {
        _client.FromPage("preferences", ("text", "mine"));
        _client.FromPage("preferences", ("text", new string('x', 1_000_000)), ("muted", new string('x', 1_000_000)));

        Assert.Equal(("mine", null), (Kept("text"), Kept("muted")));
    }

    private string? Kept(string name) => _client.Officer.KeptText(ClientHarness.Resource, "preferences." + name);
}
