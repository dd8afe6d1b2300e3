using SonoranDispatch.CadFeed;
using SonoranDispatch.CadFeed.Pushes;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.CadFeed;

/// <summary>Tests what is believed of a push: the key, the size, and what a flood of wrong keys costs.</summary>
public sealed class PushReceiverTests
{
    private const string Key = "0f3c-KEY-of-the-tests";

    private readonly RecordedCadEvents _events = new();
    private readonly FakeClock _clock = new();
    private readonly PushReceiver _pushes;
    private int _comparisons;
    private string _account = Key;

    public PushReceiverTests() => _pushes = new PushReceiver(
        key =>
        {
            _comparisons++;
            return _account.Length > 0 && string.Equals(key, _account, StringComparison.OrdinalIgnoreCase);
        },
        _events,
        _clock);

    [Fact]
    public void APushWithTheKeyIsTaken()
    {
        Assert.Equal(new PushAnswer(200, "ok"), _pushes.Take(Push("EVENT_REMOVE_911", """{"callIds":[5]}""")));

        Assert.Equal([5], _events.Only<CadEvent.EmergenciesRemoved>().CallIds);
        Assert.Equal(1, _pushes.Counts.Taken);
    }

    [Theory]
    [InlineData("""{"key":"another","type":"EVENT_REMOVE_911","data":{"callIds":[5]}}""")]
    [InlineData("""{"key":"","type":"EVENT_REMOVE_911","data":{"callIds":[5]}}""")]
    [InlineData("""{"key":null,"type":"EVENT_REMOVE_911","data":{"callIds":[5]}}""")]
    [InlineData("""{"key":["0f3c-KEY-of-the-tests"],"type":"EVENT_REMOVE_911","data":{"callIds":[5]}}""")]
    [InlineData("""{"type":"EVENT_REMOVE_911","data":{"callIds":[5],"key":"0f3c-KEY-of-the-tests"}}""")]
    [InlineData("""[{"key":"0f3c-KEY-of-the-tests","type":"EVENT_REMOVE_911","data":{"callIds":[5]}}]""")]
    [InlineData("0f3c-KEY-of-the-tests")]
    [InlineData("")]
    [InlineData("{")]
    public void WithoutTheKeyItIsOnlyCounted(string body)
    {
        Assert.Equal(new PushAnswer(401, "invalid key"), _pushes.Take(body));

        Assert.Empty(_events.All);
        Assert.Equal(new PushCounts { WrongKey = 1 }, _pushes.Counts);
    }

    [Fact]
    public void WithoutAnAccountNoKeyIsRight()
    {
        _account = "";

        Assert.Equal(401, _pushes.Take(Push("EVENT_REMOVE_911", """{"callIds":[5]}""")).Status);
        Assert.Equal(401, _pushes.Take("""{"key":"","type":"EVENT_REMOVE_911","data":{"callIds":[5]}}""").Status);
        Assert.Empty(_events.All);
    }

    [Fact]
    public void TheKeyMayStandAnywhereAndBeNamedInAnyCase()
    {
        Assert.Equal(200, _pushes.Take("""{"TYPE":"event_remove_911","Data":[{"CALLIDS":["5"]}],"Key":"0F3C-key-OF-THE-TESTS"}""").Status);

        Assert.Equal([5], _events.Only<CadEvent.EmergenciesRemoved>().CallIds);
    }

    [Theory]
    [InlineData(PushReceiver.MostBytes, 200)]
    [InlineData(PushReceiver.MostBytes + 1, 413)]
    public void APushHasAtMost64KiB(int bytes, int status)
    {
        var empty = Push("EVENT_REMOVE_911", """{"callIds":[5],"text":""}""");
        var body = empty.Replace("\"\"", "\"ö" + new string('x', bytes - empty.Length - 2) + "\"", StringComparison.Ordinal);

        Assert.Equal(status, _pushes.Take(body).Status);
        Assert.Equal(status == 200 ? 1 : 0, _events.All.Count);
        Assert.Equal(status == 200 ? 0 : 1, _pushes.Counts.TooLong);
    }

    [Theory]
    [InlineData("""{"key":"0f3c-KEY-of-the-tests","type":"EVENT_REMOVE_911","data":{"callIds":[5]}} and more""")]
    [InlineData("""{"key":"0f3c-KEY-of-the-tests","type":"EVENT_REMOVE_911","data":{"callIds":[5]}}{}""")]
    [InlineData("""{"key":"0f3c-KEY-of-the-tests","type":"EVENT_REMOVE_911","data":{"callIds":[5]}""")]
    [InlineData("""{"key":"0f3c-KEY-of-the-tests","data":{"callIds":[5]}}""")]
    [InlineData("""{"key":"0f3c-KEY-of-the-tests","type":"","data":{"callIds":[5]}}""")]
    [InlineData("""{"key":"0f3c-KEY-of-the-tests","type":["EVENT_REMOVE_911"],"data":{"callIds":[5]}}""")]
    [InlineData("""{"key":"0f3c-KEY-of-the-tests","type":"EVENT_REMOVE_911"}""")]
    public void WhatIsNoWholePushIsRefused(string body)
    {
        Assert.Equal(new PushAnswer(400, "bad request"), _pushes.Take(body));

        Assert.Empty(_events.All);
        Assert.Equal(new PushCounts { Unreadable = 1 }, _pushes.Counts);
    }

    [Theory]
    [InlineData("""[{"identIds":1,"status":4}]""", "1", 4)]
    [InlineData("""{"identIds":[1,2],"status":"3"}""", "1,2", 3)]
    [InlineData("""{"units":[{"id":1}]}""", "", 0)]
    public void AStatusNamesItsUnits(string data, string units, int status)
    {
        Assert.Equal(200, _pushes.Take(Push("EVENT_UNIT_STATUS", data)).Status);

        var changed = _events.Only<CadEvent.UnitStatusChanged>();
        Assert.Equal((units, status), (string.Join(',', changed.Identifiers), changed.Status));
    }

    [Theory]
    [InlineData("EVENT_STATION_ALERT", """{"stations":[1]}""")]
    [InlineData("EVENT_OF_TOMORROW", "null")]
    public void ATypeThatIsOfNoUseIsAnsweredAndCounted(string type, string data)
    {
        Assert.Equal(200, _pushes.Take(Push(type, data)).Status);

        Assert.Empty(_events.All);
        Assert.Equal(new PushCounts { Unused = 1 }, _pushes.Counts);
    }

    [Fact]
    public void AFloodOfWrongKeysIsNotReadForTheRestOfTheSecond()
    {
        for (var at = 0; at < 1_000; at++) _pushes.Take("""{"key":"another","type":"EVENT_REMOVE_911","data":{"callIds":[5]}}""");

        Assert.Equal(20, _comparisons);
        Assert.Equal(new PushCounts { WrongKey = 20, NotRead = 980 }, _pushes.Counts);
        Assert.Equal(429, _pushes.Take(Push("EVENT_REMOVE_911", """{"callIds":[5]}""")).Status);

        _clock.Advance(1_000);
        Assert.Equal(200, _pushes.Take(Push("EVENT_REMOVE_911", """{"callIds":[5]}""")).Status);
    }

    [Fact]
    public void PushesWithTheKeyAreNotPaced()
    {
        for (var at = 1; at <= 200; at++) Assert.Equal(200, _pushes.Take(Push("EVENT_REMOVE_911", """{"callIds":[5]}""")).Status);

        Assert.Equal(200, _events.All.Count);
    }

    [Fact]
    public void NoBodyThatIsCutOrDamagedThrowsOrPassesForAnother()
    {
        var body = Push("EVENT_DISPATCH_NEW", """{"eventOriginIdent":12,"dispatch":{"callId":501,"title":"Fire","notes":"","idents":[12],"metaData":{"x":"1.0"}}}""");
        for (var length = 0; length < body.Length; length++)
        {
            _clock.Advance(1_000);
            Assert.NotEqual(200, _pushes.Take(body.Substring(0, length)).Status);
        }

        Assert.Empty(_events.All);
        var random = new Random(7);
        for (var at = 0; at < 3_000; at++)
        {
            _clock.Advance(1_000);
            var damaged = body.ToCharArray();
            damaged[random.Next(body.Length)] = (char)random.Next(1, 0x300);
            Assert.Contains(_pushes.Take(new string(damaged)).Status, new[] { 200, 400, 401 });
        }

        Assert.Equal(_pushes.Counts.Taken, _events.All.Count);
    }

    [Theory]
    [InlineData('[')]
    [InlineData('{')]
    public void ADeepOneIsRefused(char open)
    {
        var deep = string.Concat(Enumerable.Repeat(open == '[' ? "[" : "{\"a\":", 5_000));

        Assert.Equal(400, _pushes.Take("{\"key\":\"" + Key + "\",\"type\":\"EVENT_911\",\"data\":" + deep).Status);
        Assert.Equal(401, _pushes.Take("{\"data\":" + deep).Status);
    }

    private static string Push(string type, string data) => "{\"key\":\"" + Key + "\",\"type\":\"" + type + "\",\"data\":" + data + "}";
}
