using System.Text;
using System.Text.Json;
using SonoranDispatch.Calls;
using SonoranDispatch.Contracts;
using SonoranDispatch.Notifications;
using SonoranDispatch.Players;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Notifications;

/// <summary>
/// Tests the state of an officer who joins: in one event what is nearest and most urgent, the rest in pages that their client asks for one by one.
/// </summary>
public sealed class StatePagesTests
{
    private const int Limit = 64 * 1024;
    private const int PageLimit = 32 * 1024;
    private const int Officer = CoreHarness.Officer;

    private readonly CoreHarness _core = new();

    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(50, 0, 0)]
    [InlineData(200, 0, 0)]
    [InlineData(1_000, 1, 10)]
    [InlineData(4_000, 40, 46)]
    public void TheStateFitsIntoSixtyFourKibibytesAndTheRestFollows(int calls, int leastPages, int mostPages)
    {
        for (var number = 1; number <= calls; number++) Add();
        var state = Greet();
        var pages = AllPages(state);

        Assert.InRange(Bytes(state.Arguments, 0, 1), 1, Limit);
        Assert.All(pages, page => Assert.InRange(Bytes(page, 2, 3), 1, PageLimit));
        Assert.InRange(pages.Count, leastPages, mostPages);
        var sent = state.Calls.Concat(pages.SelectMany(page => NumbersIn((string)page[2]))).ToList();
        Assert.Equal(calls, sent.Count);
        Assert.Equal(Enumerable.Range(1, calls), sent.Order());
        Assert.Equal(sent.Skip(state.Calls.Count).Order(), state.Following);
        Assert.InRange(((object[])state.Arguments[1]).Length / 7, Math.Min(calls, 200), 200);
    }

    [Theory]
    [InlineData("a")]
    [InlineData("\"")]
    [InlineData("😀")]
    public void WhateverStandsInFourThousandCallsTheStateAndEachPageFit(string letter)
    {
        string Long(int length) => string.Concat(Enumerable.Repeat(letter, length));
        for (var number = 1; number <= 4_000; number++)
            Add(call => call with { Kind = new string('k', 32), Text = Long(2_000), Desired = call.Desired with { Details = new CallDetails { Title = Long(100), Code = Long(50), Address = Long(160) } } });
        var state = Greet();

        Assert.InRange(Bytes(state.Arguments, 0, 1), Limit / 2, Limit);
        Assert.All(AllPages(state), page => Assert.InRange(Bytes(page, 2, 3), 1, PageLimit));
    }

    [Fact]
    public void OwnCallsAndPanicsComeFirstThenByPriorityThenTheNearest()
    {
        for (var number = 1; number <= 300; number++) Add(priority: 3, metres: 10_000 - number);
        var far = Add(priority: 1, metres: 9_000);
        var near = Add(priority: 1, metres: 10);
        var middling = Add(priority: 2, metres: 1);
        var placeless = Add(call => call with { Desired = call.Desired with { Place = null } }, priority: 1);
        var panic = Add(call => call with { IsPanic = true }, priority: 3, metres: 9_999);
        var own = Add(priority: 3, metres: 9_999);
        _core.Root.OfficerActions.Respond(Officer, own);
        var state = Greet();

        Assert.Equal([panic, own], state.Calls.Take(2).Order());
        Assert.Equal([near, far, placeless, middling, 300, 299], state.Calls.Skip(2).Take(6));
        Assert.Equal(MarksIn((object[])state.Arguments[1]).Take(5), state.Calls.Where(call => call != placeless).Take(5));
    }

    [Fact]
    public void APageIsSentOnlyWhenTheClientAsksForItAndNoFasterThanItsPace()
    {
        for (var number = 1; number <= 1_000; number++) Add();
        var state = Greet();
        for (var tick = 0; tick < 100; tick++) _core.Tick();
        Assert.Empty(Pages());

        _core.Root.PageRequests.More(Officer, state.Generation);
        _core.Tick();
        Assert.Single(Pages());
        _core.Root.PageRequests.More(Officer, state.Generation);
        _core.Tick();
        Assert.Single(Pages());

        var bytes = ((string)Pages()[0][2]).Length;
        _core.Clock.Advance((bytes * 1_000L / (32 * 1024)) - 150);
        _core.Tick();
        Assert.Single(Pages());
        _core.Tick();
        Assert.Equal(2, Pages().Count);
        Assert.All(_core.Clients.Latent, latent => Assert.Equal((Officer, EventNames.More, 32 * 1024), latent));
    }

    [Fact]
    public void ACallThatEndedOrCameBetweenThePagesIsSentOnce()
    {
        for (var number = 1; number <= 1_000; number++) Add();
        var state = Greet();
        var (ended, changed) = (state.Following[^1], state.Following[0]);
        _core.Root.CallActions.Close(ended);
        _core.Root.CallActions.Update(changed, new CallUpdate { Details = new() { Title = "Changed" } });
        var added = Add();
        var pages = AllPages(state);

        var paged = pages.SelectMany(page => NumbersIn((string)page[2])).ToList();
        Assert.DoesNotContain(ended, paged);
        Assert.DoesNotContain(added, paged);
        Assert.Equal(ended, Assert.Single(_core.Clients.To(Officer, EventNames.Gone))[0]);
        Assert.Equal(state.Following.Count - 1, paged.Distinct().Count());
        Assert.Equal("Changed", pages.Select(page => (string)page[2]).Single(page => page.Contains("Changed", StringComparison.Ordinal)) is { } found
            ? Rows(found).Single(row => row.GetProperty("call").GetInt32() == changed).GetProperty("title").GetString() : null);
        Assert.True((bool)pages[^1][1]);
    }

    [Fact]
    public void ThePagesOfAnOlderStateAreNotSent()
    {
        for (var number = 1; number <= 1_000; number++) Add();
        var first = Greet();
        _core.Clock.Advance(OfficerScreens.BetweenStates);
        var second = Greet();
        Assert.True(second.Generation > first.Generation, $"{second.Generation} after {first.Generation}");

        _core.Root.PageRequests.More(Officer, first.Generation);
        _core.Tick();
        Assert.Empty(Pages());
    }

    [Fact]
    public void AnOfficerWhoGoesOffDutyGetsNoFurtherPage()
    {
        for (var number = 1; number <= 1_000; number++) Add();
        var state = Greet();
        _core.Players.Grant(Officer);
        _core.Clock.Advance(60_000);
        _core.Root.DutyRoster.Ask(Officer);
        _core.Root.PageRequests.More(Officer, state.Generation);
        _core.Tick();
        _core.Root.PageRequests.More(Officer, state.Generation);
        _core.Tick();

        Assert.Empty(Pages());
        Assert.Empty(Read(_core.Clients.To(Officer, EventNames.State)[^1]).Calls);
    }

    [Fact]
    public void NotAllStatesAreSentInOneTick()
    {
        for (var number = 1; number <= 4_000; number++) Add();
        for (var player = 100; player < 130; player++)
        {
            _core.Players.Join(player, "Officer " + player, null, "sonorandispatch.duty");
            _core.Root.PageRequests.Hello(player, "");
        }

        _core.Clock.Advance(OfficerScreens.BetweenStates);
        _core.Clients.Sent.Clear();
        _core.Tick();
        Assert.InRange(States(), 1, 5);
        for (var tick = 0; tick < 15; tick++) _core.Tick();
        Assert.True(States() >= 30, States() + " states");

        int States() => _core.Clients.Sent.Count(sent => sent.Event == EventNames.State);
    }

    private static List<JsonElement> Rows(string json) => [.. JsonDocument.Parse(json).RootElement.GetProperty("calls").EnumerateArray()];

    private static IEnumerable<int> NumbersIn(string json) => Rows(json).Select(row => row.GetProperty("call").GetInt32());

    private static IEnumerable<int> MarksIn(object[] marks) => marks.Where((_, at) => at % 7 == 0).Cast<int>();

    // As msgpack writes them: texts with 5 bytes more, whole numbers with at most 5 and real ones with 5.
    private static int Bytes(object[] arguments, int json, int marks) =>
        5 + Encoding.UTF8.GetByteCount((string)arguments[json]) + 5 + ((object[])arguments[marks]).Sum(mark => mark switch
        {
            string text => 2 + Encoding.UTF8.GetByteCount(text),
            int number => number < 128 ? 1 : number < 65_536 ? 3 : 5,
            _ => 5,
        });

    private static State Read(object[] arguments)
    {
        var json = JsonDocument.Parse((string)arguments[0]).RootElement;
        var following = new List<int>();
        if (json.TryGetProperty("following", out var steps))
            foreach (var step in steps.EnumerateArray()) following.Add((following.Count > 0 ? following[^1] : 0) + step.GetInt32());

        Assert.Equal(Convert.ToInt64(arguments[2], null), json.TryGetProperty("generation", out var generation) ? generation.GetInt64() : 0);
        return new State(arguments, [.. NumbersIn((string)arguments[0])], following, Convert.ToInt64(arguments[2], null));
    }

    private State Greet()
    {
        _core.Clients.Sent.Clear();
        _core.Root.PageRequests.Hello(Officer, "");
        _core.Clock.Advance(OfficerScreens.BetweenStates);
        _core.Tick();
        return Read(Assert.Single(_core.Clients.To(Officer, EventNames.State)));
    }

    private IReadOnlyList<object[]> Pages() => _core.Clients.To(Officer, EventNames.More);

    private IReadOnlyList<object[]> AllPages(State state)
    {
        for (var asked = 0; state.Following.Count > 0 && asked <= 200 && !(Pages().Count > 0 && (bool)Pages()[^1][1]); asked++)
        {
            _core.Root.PageRequests.More(Officer, state.Generation);
            _core.Clock.Advance(1_000);
            _core.Tick();
        }

        return Pages();
    }

    private int Add(Func<Call, Call>? change = null, int priority = 2, double metres = 100) => _core.Root.Repository.Add(number =>
    {
        var call = new Call
        {
            Number = number,
            Uuid = Guid.NewGuid(),
            Kind = "emergency",
            Caller = new Caller(CoreHarness.Caller, "Jane Doe", false),
            Text = "Two men with guns at the store on Grove Street",
            AcceptedAt = _core.Clock.UtcNow,
            Desired = new DesiredCall { Details = new CallDetails { Title = "Robbery", Code = "10-90", Address = "Grove Street, Davis", Postal = "7041", Priority = priority }, Place = new Place(metres, 0, 30) },
        };
        return change is null ? call : change(call);
    }).Number;

    private sealed record State(object[] Arguments, IReadOnlyList<int> Calls, IReadOnlyList<int> Following, long Generation);
}
