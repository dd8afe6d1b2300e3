using SonoranDispatch.Contracts;
using StandIn;

namespace SonoranDispatch.Tests.Client;

/// <summary>Any script on the computer can trigger these events with anything in them; no handler is lost, and nothing false is drawn.</summary>
public sealed class HostileEventTests : IDisposable
{
    private static readonly string[] Events =
        [EventNames.WhereAreYou, EventNames.Page, EventNames.State, EventNames.Call, EventNames.Gone, EventNames.Route, EventNames.List, "onResourceStop"];

    private static readonly string[] Callbacks = ["ready", "cardsShown", "act", "details", "gps", "listClosed", "listOpened", "preferences", "sound"];

    private static readonly string[] Fields = ["count", "top", "action", "call", "text", "muted", "volume", "tier"];

    private static readonly object?[] Plain =
    [
        null, true, false, 0, -1, 1, 12, int.MaxValue, int.MinValue, long.MaxValue, ulong.MaxValue, 1.5f, double.NaN, float.NaN, double.PositiveInfinity,
        double.MinValue, "", "1", "\0\u0001\ud800", new string('x', 5_000), new byte[] { 0, 255 }, new Triple(1, 2, 3),
    ];

    private readonly OfficerSeat _seat = new();

    public void Dispose() => _seat.Dispose();

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
            if (round % 3 == 0) _seat.Officer.CallFromPage(Callbacks[round / 3 % Callbacks.Length], Body(random));
            else _seat.Officer.TriggerClient(Events[round % Events.Length], arguments);
            if (round % 10 == 0) _seat.Run(0.35);
        }

        _seat.Run(2);
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
        _seat.Send(EventNames.Call, 1, 2, "emergency", true, x, y, z, radius, 0, OfficerSeat.Json(1));

        Assert.Empty(_seat.Officer.Blips);
        Assert.Single(_seat.Page("call"));
        AssertItStillWorks();
    }

    /// <summary>A circle is drawn where the true spot is not this player's to know.</summary>
    [Theory]
    [InlineData("wide")]
    [InlineData(null)]
    public void ARadiusThatCannotBeReadDoesNotBecomeAnExactSpot(object? radius)
    {
        _seat.Send(EventNames.Call, 1, 2, "emergency", true, 10f, 20f, 30f, radius, 0, OfficerSeat.Json(1));

        Assert.Empty(_seat.Officer.Blips);
    }

    [Fact]
    public void AMissingPlaceOfAKnownCallTakesItsMarkAway()
    {
        _seat.SendCall(1, 10, 20);
        _seat.Send(EventNames.Call, 1);

        Assert.Empty(_seat.Officer.Blips);
        AssertItStillWorks();
    }

    [Fact]
    public void OfAStateTheWholeCallsAreTaken()
    {
        _seat.Send(EventNames.State, """{"type":"state"}""", new List<object?>
        {
            1, 2, "emergency", 10f, 20f, 30f, 0f,
            "two", 2, "emergency", 10f, 20f, 30f, 0f,
            3, null, null, 10, 20L, (byte)30, 0.0,
            4, 2, "emergency", double.NaN, 20f, 30f, 0f,
            5, 2, "emergency",
        });

        Assert.Equal(["#1", "#3"], _seat.Officer.Blips.Values.Select(blip => blip.Name).Order());
        AssertItStillWorks();
    }

    [Theory]
    [InlineData("a text")]
    [InlineData(7)]
    [InlineData(null)]
    public void AStateWithoutAListHasNoCalls(object? marks)
    {
        _seat.SendCall(1, 10, 20);
        _seat.Send(EventNames.State, """{"type":"state"}""", marks);

        Assert.Empty(_seat.Officer.Blips);
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
        _seat.AssertNothingBroke();
        _seat.Officer.IsInPauseMenu = false;
        _seat.FromPage("ready");
        _seat.FromPage("preferences", ("text", ""), ("muted", ""), ("volume", 3));
        _seat.Officer.Clear();
        _seat.Run(2);
        _seat.Sent.Clear();
        _seat.SendCall(900, 1000, 0, sound: 2);
        _seat.ShowCards(1, 900);
        _seat.Press("sdispatch_respond");
        _seat.Send(EventNames.Route, 900, true);

        Assert.Equal(["act(respond, 900, )"], _seat.Sent);
        Assert.True(_seat.Point(900).Route);
        Assert.Equal(1000, _seat.Metres(900));
        Assert.Single(_seat.Officer.Sounds);
        _seat.Send(EventNames.Gone, 900);
        _seat.Send(EventNames.List, true);
        _seat.FromPage("listOpened");
        Assert.True(_seat.Officer.PageHasFocus);
        _seat.FromPage("listClosed");
        Assert.False(_seat.Officer.PageHasFocus);
        _seat.AssertNothingBroke();
    }
}
