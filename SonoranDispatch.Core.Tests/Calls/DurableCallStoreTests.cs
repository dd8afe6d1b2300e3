using SonoranDispatch.Calls;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Calls;

public sealed class DurableCallStoreTests
{
    private readonly FakeKeyValueStore _keys = new();
    private readonly ListLog _log = new();
    private readonly RandomCalls _calls = new(53);

    [Theory]
    [InlineData("not json at all", "not json at all")]
    [InlineData("""{"v":7,"something":"new"}""", "version 7")]
    [InlineData("", "cut off")]
    public void ADamagedRecordIsSetAsideAndNamedAndTheOthersGoOn(string text, string why)
    {
        Given(1, 2, 3);
        _keys.Leave("call:0000000002", text);

        var loaded = Open().Load().ToList();

        Assert.Equal([1, null, 3], loaded.Select(call => call?.Number));
        Assert.Equal(text, _keys.Values["damaged:call:0000000002"]);
        Assert.DoesNotContain("call:0000000002", _keys.Values.Keys);
        var line = Assert.Single(_log.Entries, entry => entry.Kind == Messages.CallDamaged).Text;
        Assert.Contains("call:0000000002", line, StringComparison.Ordinal);
        if (text.StartsWith('{')) Assert.Contains(why, line, StringComparison.Ordinal);
    }

    [Fact]
    public void ADamagedRecordThatCannotBeSetAsideStaysWhereItIs()
    {
        Given(1);
        _keys.Leave("call:0000000001", "{");
        _keys.RefusesWrites = true;

        Assert.Equal([null], Open().Load());
        Assert.Equal("{", _keys.Values["call:0000000001"]);
    }

    [Fact]
    public void TheRecordOfAnotherNumberIsNotTaken()
    {
        Given(1, 2);
        _keys.Leave("call:0000000009", _keys.Values["call:0000000001"]);

        Assert.Equal([1, 2, null], Open().Load().Select(call => call?.Number));
        Assert.Contains("damaged:call:0000000009", _keys.Values.Keys);
    }

    [Fact]
    public void ARecordThatCannotBeReadNowStaysForTheNextStart()
    {
        Given(1, 2);
        _keys.Unreadable.Add("call:0000000001");
        Assert.Equal([null, 2], Open().Load().Select(call => call?.Number));
        Assert.Contains(Messages.CallNotRead.Code, _log.Codes);

        _keys.Unreadable.Clear();
        Assert.Equal([1, 2], Open().Load().Select(call => call?.Number));
    }

    [Theory]
    [InlineData("no number")]
    [InlineData("-4")]
    [InlineData("99999999999999")]
    public void WithADamagedLastNumberCountingGoesOnAfterTheHighestCall(string last)
    {
        Given(1, 12);
        _keys.Leave(DurableCallStore.Last, last);

        Assert.Equal(12, Open().LastNumber);
        Assert.Contains(Messages.LastNumberDamaged.Code, _log.Codes);
        Assert.Equal(0, _keys.OpenSearches);
    }

    [Fact]
    public void WithoutTheLastNumberNothingIsWrittenOver()
    {
        Given(1);
        var kept = _keys.Values["call:0000000001"];
        _keys.Unreadable.Add(DurableCallStore.Last);

        Assert.False(Open().Save(_calls.Next(1)).IsDone);
        Assert.Equal(kept, _keys.Values["call:0000000001"]);
        Assert.Contains(Messages.StoreNotRead.Code, _log.Codes);
    }

    [Fact]
    public void TheLastNumberIsWrittenOnlyWithANewHighestOne()
    {
        var store = Open();
        store.Save(WithoutNotes(5));
        Assert.Equal(2, _keys.Writes);

        store.Save(WithoutNotes(5));
        store.Save(WithoutNotes(3));
        Assert.Equal(4, _keys.Writes);
        Assert.Equal("5", _keys.Values[DurableCallStore.Last]);
    }

    [Fact]
    public void TroubleIsToldOnceWhenItBeginsAndOnceWhenItIsOver()
    {
        var store = Open();
        _keys.RefusesWrites = true;
        for (var round = 0; round < 5; round++) store.Save(_calls.Next(1));
        store.Flush();
        _keys.RefusesWrites = false;
        store.Save(_calls.Next(1));
        store.Flush();
        store.Flush();

        Assert.Equal([Messages.StoreFails.Code, Messages.StoreWorksAgain.Code], _log.Codes);
    }

    [Fact]
    public void AReadingThatIsGivenUpEndsItsSearch()
    {
        Given(1, 2, 3);
        var kept = Open().Load().GetEnumerator();
        Assert.True(kept.MoveNext());
        Assert.Equal(1, _keys.OpenSearches);

        kept.Dispose();
        Assert.Equal(0, _keys.OpenSearches);
    }

    [Fact]
    public void WhatWasSetAsideIsReadAgainAtEachStartAndListedUntilThen()
    {
        Given(1, 2, 3);
        var record = _keys.Values["call:0000000002"];
        _keys.Leave("call:0000000002", record.Replace("{\"v\":", "{\"v\":9", StringComparison.Ordinal));
        var first = Open();
        Assert.Equal([1, 3], first.Load().OfType<Call>().Select(call => call.Number));
        Assert.Equal(["damaged:call:0000000002"], first.Unreadable);

        var again = Open();
        Assert.Equal([1, 3], again.Load().OfType<Call>().Select(call => call.Number));
        Assert.Equal(["damaged:call:0000000002"], again.Unreadable);

        _keys.Leave("damaged:call:0000000002", record);
        var newer = Open();
        Assert.Equal([1, 3, 2], newer.Load().OfType<Call>().Select(call => call.Number));
        Assert.Empty(newer.Unreadable);
        Assert.Equal(record, _keys.Values["call:0000000002"]);
        Assert.DoesNotContain("damaged:call:0000000002", _keys.Values.Keys);
        Assert.Contains(Messages.CallReadAgain.Code, _log.Codes);
    }

    [Fact]
    public void WhatWasSetAsideDoesNotTakeTheNumberOfAnotherCall()
    {
        Given(1, 2);
        var record = _keys.Values["call:0000000002"];
        _keys.Leave("damaged:call:0000000002", record.Replace("\"kind\":", "\"was\":", StringComparison.Ordinal));

        Assert.Equal([1, 2], Open().Load().OfType<Call>().Select(call => call.Number));
        Assert.Equal(record, _keys.Values["call:0000000002"]);
    }

    private Call WithoutNotes(int number)
    {
        var call = _calls.Next(number);
        return call with { Desired = call.Desired with { Notes = [] } };
    }

    private DurableCallStore Open() => new(_keys, _log);

    private void Given(params int[] numbers)
    {
        var store = new DurableCallStore(_keys, new ListLog());
        foreach (var number in numbers) store.Save(_calls.Next(number));
        store.Flush();
    }
}
