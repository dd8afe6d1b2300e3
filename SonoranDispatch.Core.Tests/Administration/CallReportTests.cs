using SonoranDispatch.Administration;
using SonoranDispatch.Calls;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Administration;

/// <summary>Tests the counts of closed calls by day, and what the owner reads of them.</summary>
public sealed class CallReportTests
{
    private readonly FakeClock _clock = new(new DateTimeOffset(2026, 3, 10, 12, 0, 0, TimeSpan.Zero));
    private readonly FakeKeyValueStore _keys = new();
    private readonly CallRepository _repository;
    private DailyCounts _days;

    public CallReportTests()
    {
        _repository = new CallRepository(new InMemoryCallStore(), _clock);
        _days = Open(_repository);
    }

    [Fact]
    public void CallsAreCountedByKindAndDepartmentWithTheirTimes()
    {
        Close("emergency", enRoute: 12, onScene: 200, departments: ["police"]);
        Close("emergency", enRoute: 35, onScene: 400, departments: ["police", "medical"]);
        Close("emergency", departments: ["police"]);
        Close("alarm");

        Assert.Equal(
            [
                "Calls closed in the last 7 days (2026-03-04 to 2026-03-10, UTC): 4 calls, 2 unanswered; en route 0:15 / 0:40; on scene 3:30 / 7:00",
                "By kind:",
                "  emergency: 3 calls, 1 unanswered; en route 0:15 / 0:40; on scene 3:30 / 7:00",
                "  alarm: 1 call, 1 unanswered; en route never; on scene never",
                "By department:",
                "  police: 3 calls, 1 unanswered; en route 0:15 / 0:40; on scene 3:30 / 7:00",
                "  all: 1 call, 1 unanswered; en route never; on scene never",
                "  medical: 1 call, 0 unanswered; en route 0:40 / 0:40; on scene 7:00 / 7:00",
            ],
            Report().SkipLast(1));
    }

    [Fact]
    public void ADayIsOneOfUtcAndCountsOnlyWhileItIsAskedFor()
    {
        _clock.JumpTo(new DateTimeOffset(2026, 3, 10, 23, 59, 59, TimeSpan.FromHours(-5)));
        Close("emergency");
        Assert.Contains("day:2026-03-11", _keys.Values.Keys);

        _clock.JumpTo(new DateTimeOffset(2026, 3, 12, 0, 0, 0, TimeSpan.Zero));
        Assert.Equal("No calls were closed today (2026-03-12, UTC).", Assert.Single(Report("1")));
        Assert.StartsWith("Calls closed in the last 2 days (2026-03-11 to 2026-03-12, UTC): 1 call,", Report("2")[0], StringComparison.Ordinal);
    }

    [Fact]
    public void ACallCountsOnceHoweverOftenItChangesAfterwards()
    {
        Close("emergency");
        _repository.Change(1, call => call with { Delayed = true });
        _repository.Restore(_repository.Find(1)!);

        Assert.StartsWith("Calls closed today (2026-03-10, UTC): 1 call,", Report("1")[0], StringComparison.Ordinal);
    }

    [Fact]
    public void ARestartKeepsThemAndGoesOn()
    {
        Close("emergency", enRoute: 12);
        var later = new CallRepository(new InMemoryCallStore(), _clock);
        _days = Open(later);
        Close("emergency", enRoute: 35, repository: later);

        Assert.StartsWith("Calls closed today (2026-03-10, UTC): 2 calls, 0 unanswered; en route 0:15 / 0:40;", Report("1")[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("32")]
    [InlineData("-1")]
    [InlineData("week")]
    [InlineData("7 days")]
    public void ABadNumberOfDaysIsAnsweredWithASentence(string word)
    {
        var core = new CoreHarness();

        Assert.Equal(["\"" + word + "\" is not a number of days from 1 to 31."], core.Root.AdminCommands.Answer(["report", .. word.Split(' ')]));
    }

    [Theory]
    [InlineData("not json")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"v":2,"all":[9,9,{},{}]}""")]
    [InlineData("""{"v":1,"all":[9,9,{"x":1},{}]}""")]
    [InlineData("""{"v":1,"all":["many",9,{},{}]}""")]
    [InlineData("""{"v":1,"all":[99999999999999999999,9,{},{}]}""")]
    public void ARecordThatCannotBeReadIsNone(string record)
    {
        _keys.Leave("day:2026-03-09", record);

        Assert.Equal("No calls were closed in the last 7 days (2026-03-04 to 2026-03-10, UTC).", Assert.Single(Report()));
    }

    [Fact]
    public void TheStoreDoesNotGrowHoweverManyDaysKindsAndDepartmentsThereAre()
    {
        for (var day = 0; day < 40; day++)
        {
            for (var call = 0; call < 200; call++)
                Close("kind-of-call-with-a-long-name-" + (call % 90), enRoute: call * 40, onScene: call * 90, departments: ["department-with-a-long-name-" + (call % 70)]);

            _clock.Advance(TimeSpan.FromDays(1));
        }

        var days = _keys.Values.Where(pair => pair.Key.StartsWith(DailyCounts.Prefix, StringComparison.Ordinal)).ToList();
        Assert.Equal(DailyCounts.MostDays, days.Count);
        Assert.All(days, day => Assert.InRange(day.Value.Length, 1, 32_768));
        Assert.Equal(0, _keys.OpenSearches);
        Assert.Contains(Report("31"), line => line.StartsWith("  other: ", StringComparison.Ordinal));
    }

    [Fact]
    public void ADayIsWrittenOnceATickAndNothingOfACallButItsKindAndDepartmentsIsInIt()
    {
        var keys = new FakeKeyValueStore();
        var core = new CoreHarness(keys: keys, days: keys);
        foreach (var player in new[] { CoreHarness.Caller, CoreHarness.Passenger, CoreHarness.Ghost }) core.Type(player, "Secret words of player " + player);
        foreach (var call in core.Root.Repository.Calls.ToList()) core.Root.CallActions.Close(call.Number);
        var before = keys.Writes;
        core.Tick();

        Assert.Equal(1, keys.Writes - before);
        var record = keys.Values["day:2026-01-01"];
        Assert.Matches("""^\{"v":1,"all":\[3,3,\{\},\{\}\],"kinds":\{("[a-z0-9-]+":\[\d,\d,\{\},\{\}\],?)+\},"departments":\{"all":\[3,3,\{\},\{\}\]\}\}$""", record);
    }

    [Theory]
    [InlineData(0, 5)]
    [InlineData(5, 5)]
    [InlineData(6, 10)]
    [InlineData(299, 300)]
    [InlineData(301, 360)]
    [InlineData(7_200, 7_200)]
    [InlineData(7_201, int.MaxValue)]
    public void ADurationIsRoundedUpToTheEndOfItsStep(int seconds, int expected)
    {
        var times = new DurationHistogram();
        times.Add(seconds);

        Assert.Equal((expected, expected), (times.Percentile(1), times.Percentile(100)));
    }

    [Fact]
    public void PercentilesAreThoseOfTheSortedDurations()
    {
        var times = new DurationHistogram();
        Assert.Null(times.Percentile(50));
        foreach (var seconds in new[] { 3, 8, 13, 18, 25, 33, 44, 55, 70, 9_000 }) times.Add(seconds);

        Assert.Equal((30, 75, int.MaxValue), (times.Percentile(50), times.Percentile(90), times.Percentile(91)));
    }

    private IReadOnlyList<string> Report(string? days = null) => new CallReport(_days).Lines(days);

    private DailyCounts Open(CallRepository repository) => new(repository, _keys, call => [.. call.Departments], _clock);

    private void Close(string kind, int? enRoute = null, int? onScene = null, CallRepository? repository = null, params string[] departments)
    {
        var at = _clock.UtcNow;
        var calls = repository ?? _repository;
        var call = calls.Add(number => new Call
        {
            Number = number,
            Uuid = Guid.NewGuid(),
            Kind = kind,
            Caller = new Caller(null, "Jane Doe", false),
            AcceptedAt = at,
            Departments = departments,
            Times = new CallTimes(EnRouteAt: enRoute is { } to ? at.AddSeconds(to) : null, OnSceneAt: onScene is { } there ? at.AddSeconds(there) : null),
        });
        calls.Change(call.Number, open => open with { Desired = open.Desired.AsClosed() });
        _days.Write();
    }
}
