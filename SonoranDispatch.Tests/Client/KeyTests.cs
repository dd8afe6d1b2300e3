using SonoranDispatch.Contracts;

namespace SonoranDispatch.Tests.Client;

/// <summary>The keys act on the card on screen, however often they are pressed, and the page shows the keys that are really bound.</summary>
public sealed class KeyTests : IDisposable
{
    private static readonly string[] Commands = ["sdispatch_respond", "sdispatch_gps", "sdispatch_list", "sdispatch_dismiss", "sdispatch_panic"];

    private readonly ClientHarness _client = new();

    public void Dispose()
    {
        _client.AssertNothingBroke();
        _client.Dispose();
    }

    [Fact]
    public void EachKeyCanBeChangedAndNoneIsTheGames()
    {
        // The keys that the game itself uses by default.
        string[] taken = ["E", "F", "G", "Y", "T", "H", "Q", "R", "C", "V", "B", "N", "M", "X", "Z", "K", "L", "U", "P", "F1", "F2", "F3", "LBRACKET", "RBRACKET", "COMMA", "PERIOD", "MINUS", "EQUALS", "DELETE", "HOME", "PAGEUP", "PAGEDOWN", "INSERT"];

        Assert.Equal(Commands.Order(), _client.Officer.KeyMappings.Keys.Order());
        Assert.DoesNotContain(_client.Officer.KeyMappings.Values, key => taken.Contains(key));
        Assert.Equal(4, _client.Officer.KeyMappings.Values.Where(key => key.Length > 0).Distinct().Count());
        Assert.Equal("", _client.Officer.KeyMappings["sdispatch_panic"]);
    }

    [Fact]
    public void RespondActsOnTheCardThatIsOnScreen()
    {
        _client.SendCall(1, 10, 20);
        _client.SendCall(2, 30, 40);
        _client.ShowCards(2, 1);
        _client.Press("sdispatch_respond");

        Assert.Equal(["act(respond, 1, )"], Acts());
    }

    [Fact]
    public void RespondDoesNothingWithoutACard()
    {
        _client.SendCall(1, 10, 20);
        _client.Press("sdispatch_respond");
        _client.ShowCards(1, 1);
        _client.ShowCards(0, 0);
        _client.Press("sdispatch_respond");

        Assert.Empty(Acts());
    }

    [Fact]
    public void RespondDoesNotActOnACallThatIsGone()
    {
        _client.SendCall(1, 10, 20);
        _client.ShowCards(1, 1);
        _client.Send(EventNames.Gone, 1);
        _client.Press("sdispatch_respond");

        Assert.Empty(Acts());
    }

    /// <summary>In other resources, pressing a key very fast has overflowed the event queue and dropped the player.</summary>
    [Fact]
    public void AHammeredKeyActsAtMostEvery300Milliseconds()
    {
        _client.ShowCards(1, 1);
        for (var tick = 0; tick < 60; tick++)
        {
            for (var press = 0; press < 10; press++) _client.Officer.PressKey(_client.Officer.KeyMappings["sdispatch_respond"]);
            _client.Server.Tick();
        }

        // Sixty ticks are three seconds.
        Assert.InRange(Acts().Length, 2, 10);
        Assert.Equal(0, _client.Server.Counters.DroppedEvents);
    }

    [Fact]
    public void OneKeyDoesNotHoldUpAnother()
    {
        _client.SendCall(1, 1000, 20);
        _client.ShowCards(1, 1);
        _client.Officer.PressKey(_client.Officer.KeyMappings["sdispatch_respond"]);
        _client.Officer.PressKey(_client.Officer.KeyMappings["sdispatch_gps"]);
        _client.Run(0.1);

        Assert.Single(Acts());
        Assert.True(_client.Point(1).Route);
    }

    [Fact]
    public void DismissActsOnALinkCodeOnScreen()
    {
        _client.FromPage("linkShown", ("shown", true));
        Assert.NotEmpty(_client.Page("keys"));
        _client.Press("sdispatch_dismiss");
        _client.FromPage("linkShown", ("shown", false));
        _client.Press("sdispatch_dismiss");

        Assert.Single(_client.Page("dismiss"));
    }

    [Fact]
    public void DismissTakesTheNewestCardAwayWhereThereIsOne()
    {
        _client.Press("sdispatch_dismiss");
        Assert.Empty(_client.Page("dismiss"));
        _client.Run(1);
        _client.ShowCards(1, 1);
        _client.Press("sdispatch_dismiss");

        Assert.Single(_client.Page("dismiss"));
    }

    [Fact]
    public void PanicIsSentOnceAPlayerHasChosenAKey()
    {
        _client.Officer.BindKey("sdispatch_panic", "F9");
        _client.Press("sdispatch_panic");

        Assert.Equal(["act(panic, 0, )"], Acts());
    }

    [Fact]
    public void ThePageIsToldWhatIsBoundWhenItComesUp()
    {
        var keys = Assert.Single(_client.Page("keys"));

        Assert.Equal([";", "'", "\\", "End", ""], new[] { "respond", "gps", "list", "dismiss", "panic" }.Select(key => keys.GetProperty(key).GetString()));
    }

    [Theory]
    [InlineData("J", "J")]
    [InlineData("F6", "F6")]
    [InlineData("F12", "F12")]
    [InlineData("SPACE", "Space")]
    [InlineData("NUMPAD5", "")]
    [InlineData("", "")]
    public void AChangedKeyIsToldWithTheNextCard(string key, string label)
    {
        _client.Officer.BindKey("sdispatch_respond", key);
        _client.ShowCards(1, 1);

        Assert.Equal(label, _client.Page("keys")[^1].GetProperty("respond").GetString());
    }

    [Fact]
    public void KeysThatDidNotChangeAreNotToldWithEachCard()
    {
        for (var card = 1; card < 5; card++)
        {
            _client.ShowCards(1, card);
            _client.ShowCards(0, 0);
        }

        Assert.Single(_client.Page("keys"));
    }

    [Fact]
    public void TheyAreToldWheneverTheListOpens()
    {
        _client.Press("sdispatch_list");

        Assert.Equal(2, _client.Page("keys").Length);
    }

    [Fact]
    public void AChosenKeyOutlivesTheResource()
    {
        _client.Officer.BindKey("sdispatch_respond", "J");
        _client.Restart();

        Assert.Equal("J", _client.Page("keys")[^1].GetProperty("respond").GetString());
    }

    private string[] Acts() => [.. _client.Sent.Where(sent => sent.StartsWith("act", StringComparison.Ordinal))];
}
