using SonoranDispatch.Contracts;

namespace SonoranDispatch.Tests.Client;

/// <summary>The keys do what the card on screen says, however often they are hammered, and the page shows what is really bound.</summary>
public sealed class KeyTests : IDisposable
{
    private static readonly string[] Commands = ["sdispatch_respond", "sdispatch_gps", "sdispatch_list", "sdispatch_dismiss", "sdispatch_panic"];

    private readonly OfficerSeat _seat = new();

    public void Dispose()
    {
        _seat.AssertNothingBroke();
        _seat.Dispose();
    }

    [Fact]
    public void EachKeyCanBeChangedAndNoneIsTheGames()
    {
        // What the game itself listens to, by the default settings of its keyboard.
        string[] taken = ["E", "F", "G", "Y", "T", "H", "Q", "R", "C", "V", "B", "N", "M", "X", "Z", "K", "L", "U", "P", "F1", "F2", "F3", "LBRACKET", "RBRACKET", "COMMA", "PERIOD", "MINUS", "EQUALS", "DELETE", "HOME", "PAGEUP", "PAGEDOWN", "INSERT"];

        Assert.Equal(Commands.Order(), _seat.Officer.KeyMappings.Keys.Order());
        Assert.DoesNotContain(_seat.Officer.KeyMappings.Values, key => taken.Contains(key));
        Assert.Equal(4, _seat.Officer.KeyMappings.Values.Where(key => key.Length > 0).Distinct().Count());
        Assert.Equal("", _seat.Officer.KeyMappings["sdispatch_panic"]);
    }

    [Fact]
    public void RespondActsOnTheCardThatIsOnScreen()
    {
        _seat.SendCall(1, 10, 20);
        _seat.SendCall(2, 30, 40);
        _seat.ShowCards(2, 1);
        _seat.Press("sdispatch_respond");

        Assert.Equal(["act(respond, 1, )"], Acts());
    }

    [Fact]
    public void RespondDoesNothingWithoutACard()
    {
        _seat.SendCall(1, 10, 20);
        _seat.Press("sdispatch_respond");
        _seat.ShowCards(1, 1);
        _seat.ShowCards(0, 0);
        _seat.Press("sdispatch_respond");

        Assert.Empty(Acts());
    }

    [Fact]
    public void RespondDoesNotActOnACallThatIsGone()
    {
        _seat.SendCall(1, 10, 20);
        _seat.ShowCards(1, 1);
        _seat.Send(EventNames.Gone, 1);
        _seat.Press("sdispatch_respond");

        Assert.Empty(Acts());
    }

    /// <summary>A hammered key once overflowed the event queue of other resources and dropped the player.</summary>
    [Fact]
    public void AHammeredKeyActsAtMostEvery300Milliseconds()
    {
        _seat.ShowCards(1, 1);
        for (var tick = 0; tick < 60; tick++)
        {
            for (var press = 0; press < 10; press++) _seat.Officer.PressKey(_seat.Officer.KeyMappings["sdispatch_respond"]);
            _seat.Server.Tick();
        }

        // Three seconds.
        Assert.InRange(Acts().Length, 2, 10);
        Assert.Equal(0, _seat.Server.Counters.DroppedEvents);
    }

    [Fact]
    public void OneKeyDoesNotHoldUpAnother()
    {
        _seat.SendCall(1, 1000, 20);
        _seat.ShowCards(1, 1);
        _seat.Officer.PressKey(_seat.Officer.KeyMappings["sdispatch_respond"]);
        _seat.Officer.PressKey(_seat.Officer.KeyMappings["sdispatch_gps"]);
        _seat.Run(0.1);

        Assert.Single(Acts());
        Assert.True(_seat.Point(1).Route);
    }

    [Fact]
    public void DismissTakesTheNewestCardAwayWhereThereIsOne()
    {
        _seat.Press("sdispatch_dismiss");
        Assert.Empty(_seat.Page("dismiss"));
        _seat.Run(1);
        _seat.ShowCards(1, 1);
        _seat.Press("sdispatch_dismiss");

        Assert.Single(_seat.Page("dismiss"));
    }

    [Fact]
    public void PanicIsSentOnceAPlayerHasChosenAKey()
    {
        _seat.Officer.BindKey("sdispatch_panic", "F9");
        _seat.Press("sdispatch_panic");

        Assert.Equal(["act(panic, 0, )"], Acts());
    }

    [Fact]
    public void ThePageIsToldWhatIsBoundWhenItComesUp()
    {
        var keys = Assert.Single(_seat.Page("keys"));

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
        _seat.Officer.BindKey("sdispatch_respond", key);
        _seat.ShowCards(1, 1);

        Assert.Equal(label, _seat.Page("keys")[^1].GetProperty("respond").GetString());
    }

    [Fact]
    public void KeysThatDidNotChangeAreNotToldWithEachCard()
    {
        for (var card = 1; card < 5; card++)
        {
            _seat.ShowCards(1, card);
            _seat.ShowCards(0, 0);
        }

        Assert.Single(_seat.Page("keys"));
    }

    [Fact]
    public void TheyAreToldWheneverTheListOpens()
    {
        _seat.Press("sdispatch_list");

        Assert.Equal(2, _seat.Page("keys").Length);
    }

    [Fact]
    public void AChosenKeyOutlivesTheResource()
    {
        _seat.Officer.BindKey("sdispatch_respond", "J");
        _seat.Restart();

        Assert.Equal("J", _seat.Page("keys")[^1].GetProperty("respond").GetString());
    }

    private string[] Acts() => [.. _seat.Sent.Where(sent => sent.StartsWith("act", StringComparison.Ordinal))];
}
