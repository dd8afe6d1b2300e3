using SonoranDispatch.Calls;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.CadFeed;

/// <summary>Tests of what happens to calls that the CAD no longer lists.</summary>
public sealed class AbsentCallsTests
{
    private readonly FeedHarness _game = new();

    private int Open => _game.Repository.Calls.Count(call => call.State == CallState.Open);

    [Fact]
    public void TwoReadsMakeADeletedCallOver()
    {
        Fill(5);
        _game.Board.Remove(600);
        _game.Read();
        Assert.Equal(5, Open);

        _game.Read();
        Assert.Equal(4, Open);
    }

    [Fact]
    public void ACallThatIsListedAgainIsNotOver()
    {
        Fill(5);
        var gone = _game.Board[600];
        for (var read = 0; read < 4; read++)
        {
            if (read % 2 == 0) _game.Board.Remove(600);
            else _game.Board[600] = gone;
            _game.Read();
        }

        Assert.Equal(5, Open);
    }

    [Fact]
    public void AReadThatBeganBeforeTheLastAnswerDoesNotCount()
    {
        Fill(5);
        _game.Board.Remove(600);
        _game.Read();
        var began = _game.Core.Clock.Milliseconds;
        _game.Repository.Change(1, call => call with { Known = call.Known with { AnsweredAt = began + 1 } });
        _game.Read(began + 1);
        _game.Core.Clock.Advance(10);
        _game.Read();
        Assert.Equal(5, Open);

        _game.Read();
        Assert.Equal(4, Open);
    }

    [Fact]
    public void WhereMostCallsVanishAtOnceThreeReadsAndALineAreNeeded()
    {
        Fill(6);
        _game.Board.Clear();
        _game.Read();
        _game.Read();
        Assert.Equal(6, Open);
        Assert.Equal(1, _game.Core.Log.Count(Messages.MostCallsAbsent));

        _game.Read();
        Assert.Equal(0, Open);
    }

    [Fact]
    public void ThreeCallsAreNotMost()
    {
        Fill(3);
        _game.Board.Clear();
        _game.Read();
        _game.Read();

        Assert.Equal(0, Open);
    }

    private void Fill(int calls)
    {
        for (var number = 0; number < calls; number++) _game.Add(600 + number, "Robbery " + number);
        _game.Read();
    }
}
