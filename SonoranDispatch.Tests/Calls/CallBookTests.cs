using SonoranDispatch.Calls;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Calls;

public sealed class CallBookTests
{
    private readonly FakeKeyValueStore _keys = new();
    private readonly ListLog _log = new();
    private readonly RandomCalls _calls = new(59);

    [Fact]
    public void ManyWritesInATickCostOneFlush()
    {
        var book = Open();
        for (var count = 0; count < 50; count++) book.Add(number => _calls.Next(number));
        book.Flush();
        book.Flush();

        Assert.Equal(1, _keys.Flushes);
        Assert.False(book.NeedsFlush);
    }

    [Fact]
    public void ACallIsSafeOnlyAfterTheFlush()
    {
        var book = Open();
        var call = book.Add(number => _calls.Next(number));
        Assert.False(book.IsSafe(call.Number));

        book.Flush();
        Assert.True(book.IsSafe(call.Number));

        book.Change(call.Number, present => present with { Count = 9 });
        Assert.False(book.IsSafe(call.Number));
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public void WhatAFullDiskDidNotTakeIsWrittenWhenThereIsRoom(bool refusesWrites, bool refusesFlushes)
    {
        var book = Open();
        (_keys.RefusesWrites, _keys.RefusesFlushes) = (refusesWrites, refusesFlushes);
        var calls = Enumerable.Range(0, 3).Select(_ => book.Add(number => _calls.Next(number))).ToList();
        for (var tick = 0; tick < 250; tick++) book.Flush();
        Assert.All(calls, call => Assert.False(book.IsSafe(call.Number)));
        Assert.True(book.NeedsFlush);

        (_keys.RefusesWrites, _keys.RefusesFlushes) = (false, false);
        for (var tick = 0; tick <= CallBook.FlushesBetweenTries; tick++) book.Flush();

        Assert.All(calls, call => Assert.True(book.IsSafe(call.Number)));
        Assert.False(book.NeedsFlush);
        _keys.PowerCut();
        Assert.Equal(calls.Select(CallText.Of), Open().Calls.Select(CallText.Of));
        Assert.Equal([Messages.StoreFails.Code, Messages.StoreWorksAgain.Code], _log.Codes);
    }

    [Fact]
    public void AFailingStoreIsNotTriedEachTick()
    {
        var book = Open();
        book.Add(number => _calls.Next(number));
        _keys.RefusesFlushes = true;
        var writes = _keys.Writes;
        for (var tick = 0; tick < 10 * CallBook.FlushesBetweenTries; tick++) book.Flush();

        Assert.InRange(_keys.Writes - writes, 8, 10);
    }

    [Fact]
    public void AnUnreadBookGivesNumbersAboveEveryOneEverGiven()
    {
        var book = Open();
        for (var count = 0; count < 3; count++) book.Add(number => _calls.Next(number));
        book.Forget(3);
        book.Flush();

        var next = CallBook.OpenUnread(new DurableCallStore(_keys, _log));
        Assert.Empty(next.Calls);
        Assert.Equal(4, next.Add(number => _calls.Next(number)).Number);
    }

    [Fact]
    public void AForgottenCallIsNeitherHereNorInTheStore()
    {
        var book = Open();
        var call = book.Add(number => _calls.Next(number));
        book.Flush();
        book.Forget(call.Number);
        Assert.True(book.NeedsFlush);
        book.Flush();
        _keys.PowerCut();

        Assert.Null(book.Find(call.Number));
        Assert.Empty(Open().Calls);
    }

    private CallBook Open() => new(new DurableCallStore(_keys, _log));
}
