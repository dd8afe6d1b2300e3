using SonoranDispatch.Cad;
using SonoranDispatch.Calls;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Delivery;

/// <summary>Tests of delivery for calls that dispatchers created in the CAD: they have no uuid of ours there.</summary>
public sealed class OthersCallTests
{
    private readonly DeliveryHarness _core = new();

    [Fact]
    public void NothingIsSentWhileNobodyHereChangesIt()
    {
        AddOthers();
        _core.Run(60_000);

        Assert.Empty(_core.Cad.Asked);
    }

    [Fact]
    public void AMoveKeepsWhatItsMakersStoredAndAddsNoUuid()
    {
        var call = AddOthers();
        _core.Cad.AddForeignKey(501, "uuid", "theirs");
        _core.Repository.Change(1, present => present with { Desired = present.Desired with { Place = new(1, 2, 3) } });
        _core.Run(5_000);

        Assert.Equal(["read", "move 501"], _core.Cad.Asked);
        Assert.Equal(("theirs", "1.0", false), (Held("uuid"), Held("x"), _core.Present(call).IsSetAside));

        string? Held(string key) => _core.Cad.Calls.Single().MetaData.TryGetValue(key, out var value) ? value : null;
    }

    [Fact]
    public void AfterARestartItsNumberAndWordsIdentifyItInItsAccount()
    {
        var call = AddOthers();
        _core.Repository.Change(1, present => present with { Desired = present.Desired.WithNote("A-12", "On my way", _core.Clock.UtcNow) });
        var later = LoadedRepository.Of(_core.Store);
        _core.Run(_core.NewSynchronizer(later), 30_000);

        Assert.Equal(["read", "note 501"], _core.Cad.Asked);
        Assert.Equal(CadNumberState.Verified, later.Find(call.Number)!.Known.NumberState);
    }

    [Fact]
    public void AnotherCallUnderItsNumberIsNotTakenForIt()
    {
        AddOthers();
        _core.Repository.Change(1, present => present with { Desired = present.Desired.WithNote("A-12", "On my way", _core.Clock.UtcNow) });
        var later = LoadedRepository.Of(_core.Store);
        _core.Cad.StartAnew();
        _core.Cad.AddByOthers("A fire");
        _core.Run(_core.NewSynchronizer(later), 30_000);

        Assert.Equal(["read"], _core.Cad.Asked);
        Assert.True(later.Find(1)!.IsSetAside);
    }

    [Fact]
    public void InAnotherAccountItIsSetAside()
    {
        AddOthers();
        var later = LoadedRepository.Of(_core.Store);
        _core.Run(_core.NewSynchronizer(later, account: DeliveryHarness.OtherAccount), 30_000);

        Assert.True(later.Find(1)!.IsSetAside);
    }

    private Call AddOthers()
    {
        var made = _core.Cad.AddByOthers("Robbery");
        return _core.Repository.Add(number => new Call
        {
            Number = number,
            Uuid = Guid.NewGuid(),
            Kind = "dispatch",
            Caller = new Caller(null, "Dispatch", false),
            AcceptedAt = _core.Clock.UtcNow,
            Account = DeliveryHarness.Account,
            IsFromCad = true,
            Desired = new DesiredCall { Details = made.Details! },
            Known = new KnownCall { Presence = CadPresence.Present, CallId = made.CallId, Details = made.Details! },
        });
    }
}
