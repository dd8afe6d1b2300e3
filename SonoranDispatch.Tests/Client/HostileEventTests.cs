using SonoranDispatch.Contracts;
using StandIn;

namespace SonoranDispatch.Tests.Client;

/// <summary>Any script on the player's computer can trigger these events with any arguments. No handler is lost, and nothing false is drawn.</summary>
public sealed class HostileEventTests : IDisposable
{
    private static readonly string[] Events =
        [EventNames.WhereAreYou, EventNames.Page, EventNames.State, EventNames.Call, EventNames.Gone, EventNames.Route, EventNames.List, EventNames.Colleagues, "onResourceStop"];

    private static readonly string[] Callbacks = ["ready", "cardsShown", "linkShown", "act", "details", "gps", "listClosed", "listOpened", "preferences", "sound", "colleagues"];

    private static readonly string[] Fields = ["count", "top", "action", "call", "text", "muted", "volume", "tier", "on"];

    private static readonly object?[] Plain =
    [
        null, true, false, 0, -1, 1, 12, int.MaxValue, int.MinValue, long.MaxValue, ulong.MaxValue, 1.5f, double.NaN, float.NaN, double.PositiveInfinity,
        double.MinValue, "", "1", "\0\u0001\ud800", new string('x', 5_000), new byte[] { 0, 255 }, new VectorValue(1, 2, 3),
    ];

    private readonly ClientHarness _client = new();

    public void Dispose() => _client.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void JunkCostsNoHandler(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 3_000; round++)
        {
            var arguments = Enumerable.Range(0, random.Next(12)).Select(_ => Value(random, 0)).ToArray();
            if (round % 3 == 0) _client.Officer.CallFromPage(Callbacks[round / 3 % Callbacks.Length], Body(random));
            else _client.Officer.TriggerClient(Events[round % Events.Length], arguments);
            if (round % 10 == 0) _client.Run(0.35);
        }

        _client.Run(2);
        AssertItStillWorks();
    }

    [Theory]
    [InlineData(double.NaN, 20d, 30d, 0d)]
    [InlineData(10d, double.PositiveInfinity, 30d, 0d)]
    [InlineData(10d, 20d, double.NegativeInfinity, 0d)]
    [InlineData(10d, 20d, 30d, double.NaN)]
    [InlineData(10d, 20d, 30d, -5d)]
    [InlineData(1e300, 20d, 30d, 0d)]
    public void AnImpossiblePlaceIsNoPlace(double x, double y, double z, double radius)
    {
        _client.Send(EventNames.Call, 1, 2, "emergency", true, x, y, z, radius, 0, ClientHarness.Json(1));

        Assert.Empty(_client.Officer.Blips);
        Assert.Single(_client.Page("call"));
        AssertItStillWorks();
    }

    /// <summary>A circle is drawn if this player may not know the exact position.</summary>
    [Theory]
    [InlineData("wide")]
    [InlineData(null)]
    public void ARadiusThatCannotBeReadDoesNotBecomeAnExactSpot(object? radius)
    {
        _client.Send(EventNames.Call, 1, 2, "emergency", true, 10f, 20f, 30f, radius, 0, ClientHarness.Json(1));

        Assert.Empty(_client.Officer.Blips);
    }

    [Fact]
    public void AMissingPlaceOfAKnownCallTakesItsMarkAway()
    {
        _client.SendCall(1, 10, 20);
        _client.Send(EventNames.Call, 1);

        Assert.Empty(_client.Officer.Blips);
        AssertItStillWorks();
    }

    [Fact]
    public void OfAStateTheWholeCallsAreTaken()
    {
        _client.Send(EventNames.State, """{"type":"state"}""", new List<object?>
        {
            1, 2, "emergency", 10f, 20f, 30f, 0f,
            "two", 2, "emergency", 10f, 20f, 30f, 0f,
            3, null, null, 10, 20L, (byte)30, 0.0,
            4, 2, "emergency", double.NaN, 20f, 30f, 0f,
            5, 2, "emergency",
        });

        Assert.Equal(["#1", "#3"], _client.Officer.Blips.Values.Select(blip => blip.Name).Order());
        AssertItStillWorks();
    }

    [Theory]
    [InlineData("a text")]
    [InlineData(7)]
    [InlineData(null)]
    public void AStateWithoutAListHasNoCalls(object? marks)
    {
        _client.SendCall(1, 10, 20);
        _client.Send(EventNames.State, """{"type":"state"}""", marks);

        Assert.Empty(_client.Officer.Blips);
        AssertItStillWorks();
    }

    private static object? Value(Random random, int depth) => random.Next(depth > 2 ? 8 : 10) switch
    {
        8 => Enumerable.Range(0, random.Next(20)).Select(_ => Value(random, depth + 1)).ToList(),
        9 => Enumerable.Range(0, random.Next(4)).ToDictionary(key => Fields[key], _ => Value(random, depth + 1)),
        _ => Plain[random.Next(Plain.Length)],
    };

    private static object? Body(Random random) =>
        random.Next(4) == 0 ? Value(random, 0) : Fields.Where(_ => random.Next(2) == 0).ToDictionary(field => field, _ => Value(random, 1));

    private void AssertItStillWorks()
    {
        _client.AssertNothingBroke();
        _client.Officer.IsInPauseMenu = false;
        _client.FromPage("ready");
        _client.FromPage("preferences", ("text", ""), ("muted", ""), ("volume", 3));
        _client.Officer.Clear();
        _client.Run(2);
        _client.Sent.Clear();
        _client.SendCall(900, 1000, 0, sound: 2);
        _client.ShowCards(1, 900);
        _client.Press("sdispatch_respond");
        _client.Send(EventNames.Route, 900, true);

        Assert.Equal(["act(respond, 900, )"], _client.Sent);
        Assert.True(_client.Point(900).Route);
        Assert.Equal(1000, _client.Metres(900));
        Assert.Single(_client.Officer.Sounds);
        _client.Send(EventNames.Gone, 900);
        _client.Send(EventNames.List, true);
        _client.FromPage("listOpened");
        Assert.True(_client.Officer.PageHasFocus);
        _client.FromPage("listClosed");
        Assert.False(_client.Officer.PageHasFocus);
        _client.AssertNothingBroke();
    }
}
