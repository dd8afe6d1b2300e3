using SonoranDispatch.Contracts;

namespace SonoranDispatch.Tests.Client;

/// <summary>Tests a state that comes in pages: which the client asks for and takes, and which of many calls have a mark.</summary>
public sealed class StatePagesTests : IDisposable
{
    private const long Generation = 1_767_300_000;
    private const string State = """{"type":"state"}""";
    private const string More = """{"type":"more"}""";

    private readonly ClientHarness _client = new();

    public void Dispose()
    {
        _client.AssertNothingBroke();
        _client.Dispose();
    }

    [Fact]
    public void EachPageIsAskedForWhenTheOneBeforeHasArrived()
    {
        _client.Send(EventNames.State, State, Marks(1), Generation);
        _client.Run(0.2);
        Assert.Equal(1, Asked());
        _client.Send(EventNames.More, Generation, false, More, Marks(2));
        _client.Run(0.2);
        Assert.Equal(2, Asked());
        _client.Send(EventNames.More, Generation, true, More, Marks(3));
        _client.Run(0.2);

        Assert.Equal(2, Asked());
        Assert.Equal(2, _client.Page("more").Length);
        Assert.Equal(["#1", "#2", "#3"], Names());
        Assert.Equal(0, _client.Officer.ClientTickHandlers);
    }

    [Fact]
    public void AStateWithoutPagesAsksForNone()
    {
        _client.Send(EventNames.State, State, Marks(1), 0);
        _client.Run(0.2);

        Assert.Equal(0, Asked());
    }

    [Fact]
    public void APageOfAnotherStateIsNotTaken()
    {
        _client.Send(EventNames.State, State, Marks(1), Generation);
        _client.Send(EventNames.More, Generation - 1, false, More, Marks(2));
        _client.Send(EventNames.State, State, Marks(1), 0);
        _client.Send(EventNames.More, Generation, false, More, Marks(3));
        _client.Run(0.2);

        Assert.Equal(1, Asked());
        Assert.Equal(["#1"], Names());
        Assert.Empty(_client.Page("more"));
    }

    [Fact]
    public void AMarkOfACallThatEndedOrMovedMeanwhileDoesNotComeBack()
    {
        _client.Send(EventNames.State, State, Marks(1), Generation);
        _client.Send(EventNames.Gone, 2);
        _client.SendCall(3, 500, 600);
        _client.Send(EventNames.More, Generation, true, More, Marks(2, 3));

        Assert.Equal(["#1", "#3"], Names());
        Assert.Equal(500, _client.Point(3).Position.X);

        _client.SendCall(2, 10, 20);
        Assert.Equal(["#1", "#2", "#3"], Names());
    }

    [Fact]
    public void TwoHundredCallsHaveAMarkAndTheOthersGetOneAsTheseEnd()
    {
        _client.Send(EventNames.State, State, Marks([.. Enumerable.Range(1, 200)]), Generation);
        for (var first = 201; first <= 1_000; first += 80)
            _client.Send(EventNames.More, Generation, first + 80 > 1_000, More, Marks([.. Enumerable.Range(first, 80)]));

        Assert.Equal(200, _client.Officer.Blips.Count);
        Assert.DoesNotContain("#201", Names());
        for (var call = 1; call <= 900; call++) _client.Server.SendToClient(_client.Officer, EventNames.Gone, call);
        _client.Run(0.2);

        Assert.Equal([.. Enumerable.Range(901, 100).Select(call => "#" + call).Order(StringComparer.Ordinal)], Names());
    }

    [Fact]
    public void ANewCallTakesTheMarkOfTheLeastUrgentAndFarthest()
    {
        _client.Send(EventNames.State, State, Marks([.. Enumerable.Range(1, 200)]), 0);
        _client.SendCall(201, 9_000, 0, urgency: 3);
        Assert.DoesNotContain("#201", Names());
        _client.SendCall(202, 9_000, 0, urgency: 0);

        Assert.Equal(200, _client.Officer.Blips.Count);
        Assert.Contains("#202", Names());
        Assert.DoesNotContain("#200", Names());
        _client.Send(EventNames.Gone, 202);
        Assert.Contains("#200", Names());
    }

    [Fact]
    public void ACallWithoutAMarkGetsOneWithItsRoute()
    {
        _client.Send(EventNames.State, State, Marks([.. Enumerable.Range(1, 200)]), Generation);
        _client.Send(EventNames.More, Generation, true, More, Marks(300));
        _client.FromPage("gps", ("call", 300));

        Assert.True(_client.Point(300).Route);
        Assert.Equal(200, _client.Officer.Blips.Count);
        for (var call = 400; call < 410; call++) _client.SendCall(call, 10, 20, urgency: 0);
        Assert.True(_client.Point(300).Route);
    }

    private int Asked() => _client.Sent.Count(sent => sent == "more(" + Generation + ")" || sent.EndsWith("more(net:1, " + Generation + ")", StringComparison.Ordinal));

    private IReadOnlyList<string> Names() => [.. _client.Officer.Blips.Values.Select(blip => blip.Name).Order(StringComparer.Ordinal)];

    // Each call is as many metres away as ten times its number.
    private static List<object> Marks(params int[] calls) => [.. calls.SelectMany(call => new object[] { call, 2, "emergency", call * 10f, 0f, 30f, 0f })];
}
