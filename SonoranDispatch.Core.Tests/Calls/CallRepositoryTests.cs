using SonoranDispatch.Calls;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Calls;

public sealed class CallRepositoryTests
{
    private readonly FakeKeyValueStore _keys = new();
    private readonly ListLog _log = new();
    private readonly RandomCalls _calls = new(59);

    [Fact]
    public void ManyWritesInATickCostOneFlush()
    {
        var repository = Open();
        for (var count = 0; count < 50; count++) repository.Add(number => _calls.Next(number));
        repository.Flush();
        repository.Flush();

        Assert.Equal(1, _keys.Flushes);
        Assert.False(repository.NeedsFlush);
    }

    [Fact]
    public void ACallIsSafeOnlyAfterTheFlush()
    {
        var repository = Open();
        var call = repository.Add(number => _calls.Next(number));
        Assert.False(repository.IsSafe(call.Number));

        repository.Flush();
        Assert.True(repository.IsSafe(call.Number));

        repository.Change(call.Number, present => present with { Count = 9 });
        Assert.False(repository.IsSafe(call.Number));
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public void WhatAFullDiskDidNotTakeIsWrittenWhenThereIsRoom(bool refusesWrites, bool refusesFlushes)
    {
        var repository = Open();
        (_keys.RefusesWrites, _keys.RefusesFlushes) = (refusesWrites, refusesFlushes);
        var calls = Enumerable.Range(0, 3).Select(_ => repository.Add(number => _calls.Next(number))).ToList();
        for (var tick = 0; tick < 250; tick++) repository.Flush();
        Assert.All(calls, call => Assert.False(repository.IsSafe(call.Number)));
        Assert.True(repository.NeedsFlush);

        (_keys.RefusesWrites, _keys.RefusesFlushes) = (false, false);
        for (var tick = 0; tick <= CallRepository.FlushesBetweenTries; tick++) repository.Flush();

        Assert.All(calls, call => Assert.True(repository.IsSafe(call.Number)));
        Assert.False(repository.NeedsFlush);
        _keys.PowerCut();
        Assert.Equal(calls.Select(call => CallText.Of(call with { Known = call.Known.Unverified() })), Open().Calls.Select(CallText.Of));
        Assert.Equal([Messages.StoreFails.Code, Messages.StoreWorksAgain.Code], _log.Codes);
    }

    [Fact]
    public void AFailingStoreIsNotTriedEachTick()
    {
        var repository = Open();
        repository.Add(number => _calls.Next(number));
        _keys.RefusesFlushes = true;
        var writes = _keys.Writes;
        for (var tick = 0; tick < 10 * CallRepository.FlushesBetweenTries; tick++) repository.Flush();

        Assert.InRange(_keys.Writes - writes, 8, 10);
    }

    [Fact]
    public void AnUnreadBookGivesNumbersAboveEveryOneEverGiven()
    {
        var repository = Open();
        for (var count = 0; count < 3; count++) repository.Add(number => _calls.Next(number));
        repository.Forget(3);
        repository.Flush();

        var next = new CallRepository(new DurableCallStore(_keys, _log));
        Assert.Empty(next.Calls);
        Assert.Equal(4, next.Add(number => _calls.Next(number)).Number);
    }

    [Fact]
    public void AForgottenCallIsNeitherHereNorInTheStore()
    {
        var repository = Open();
        var call = repository.Add(number => _calls.Next(number));
        repository.Flush();
        repository.Forget(call.Number);
        Assert.True(repository.NeedsFlush);
        repository.Flush();
        _keys.PowerCut();

        Assert.Null(repository.Find(call.Number));
        Assert.Empty(Open().Calls);
    }

    private CallRepository Open() => LoadedRepository.Of(new DurableCallStore(_keys, _log));
}
