using SonoranDispatch.CadFeed;
using SonoranDispatch.Calls;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.CadFeed;

/// <summary>Tests of the CAD's 911 calls that were not made here.</summary>
public sealed class OthersEmergenciesTests
{
    private readonly FeedHarness _game = new();

    [Fact]
    public void A911OfTheCadIsAPersonsCallAndStaysOneWhenADispatcherTakesItUp()
    {
        _game.Add911(700, "He has a knife");
        _game.Read();
        Assert.Equal(("emergency", "He has a knife", "Jane", 700), (_game.OnlyCall.Kind, _game.OnlyCall.Text, _game.OnlyCall.Caller.Name, _game.OnlyCall.CadNumber));

        _game.Board.Remove(700);
        _game.Add(701, "Stabbing");
        _game.Change(701, found => found with { OriginEmergency = 700 });
        _game.Read();
        _game.Read();
        _game.Read();

        var call = _game.OnlyCall;
        Assert.Equal((701, false, "Stabbing", CallState.Open), (call.CadNumber, call.Known.IsEmergency, call.Desired.Details.Title, call.State));
        Assert.Equal(1, _game.Cards());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void ARemoved911WaitsForTheDispatchCallThatReplacesIt(bool removedFirst)
    {
        _game.Feed.Handle(new CadEvent.EmergencyRaised(_game.Add911(700, "He has a knife")));
        var made = _game.Add(701, "Stabbing") with { OriginEmergency = 700 };
        CadEvent[] events = [new CadEvent.EmergenciesRemoved([700]), new CadEvent.CallChanged(made, null)];
        foreach (var happened in removedFirst ? events : [.. events.Reverse()]) _game.Feed.Handle(happened);
        for (var tick = 0; tick < 200; tick++) _game.Tick();

        Assert.Equal((701, CallState.Open), (_game.OnlyCall.CadNumber, _game.OnlyCall.State));
    }

    [Fact]
    public void ARemoved911ThatNothingReplacesIsOver()
    {
        _game.Feed.Handle(new CadEvent.EmergencyRaised(_game.Add911(700, "He has a knife")));
        _game.Feed.Handle(new CadEvent.EmergenciesRemoved([700]));
        for (var tick = 0; tick < 200; tick++) _game.Tick();

        Assert.Equal(CallState.Closed, _game.OnlyCall.State);
    }
}
