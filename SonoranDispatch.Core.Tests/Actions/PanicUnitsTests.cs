using SonoranDispatch.Cad;
using SonoranDispatch.Calls;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Actions;

/// <summary>Tests whose unit is set to panic.</summary>
public sealed class PanicUnitsTests
{
    private const int Adams = CoreHarness.Officer;

    private readonly SingleCallCad _cad = new();

    [Theory]
    [InlineData("v2", "PATCH /v2/emergency/servers/3/units/panic")]
    [InlineData("v1", "POST /emergency/unit_panic")]
    public void ThePanicButtonSetsTheUnitToPanicAndCallingOffClearsIt(string dialect, string line)
    {
        var core = _cad.Open(dialect);
        Press(core);
        Assert.Equal([true], Panics(line));

        Press(core);
        Assert.Equal([true, false], Panics(line));
    }

    [Fact]
    public void NothingButAPanicDoes()
    {
        var core = _cad.Open("v2");
        core.Type(Adams, "", "backup");
        core.Type(CoreHarness.Caller, "Two men with guns");
        Pass(core, 10);

        Assert.Empty(Panics("units/panic"));
    }

    [Fact]
    public void TheOwnerCanTurnItOff()
    {
        var core = _cad.Open("v2", """, "units": { "setPanic": false } """);
        Press(core);

        Assert.Empty(Panics("units/panic"));
    }

    [Fact]
    public void AUnitThatBecomesKnownDuringThePanicIsSetToo()
    {
        var core = _cad.Open("v2");
        core.Root.Units.Set(Adams, null);
        Press(core);
        Assert.Empty(Panics("units/panic"));

        core.Root.Units.Set(Adams, SingleCallCad.Unit);
        Pass(core, 5);
        Assert.Equal([true], Panics("units/panic"));
        Assert.False(core.Root.UnitUpdates.Panics.IsBusy);
    }

    [Fact]
    public void ANewPanicIsNotClearedByTheEndOfTheOneBefore()
    {
        var core = _cad.Open("v2");
        Press(core);
        core.Root.Repository.Change(1, call => call with { Desired = call.Desired.AsClosed() });
        core.Type(Adams, "", "panic");
        Pass(core, 30);

        Assert.True(Panics("units/panic")[^1]);
        Assert.Equal([null, new UnitTarget("user-12", 12)], core.Root.Repository.Calls.Select(call => call.UnitPanic.Held));
    }

    [Fact]
    public void ANewPanicThatEndsBeforeTheCadHearsOfItClearsWhatTheOneBeforeHadSet()
    {
        var core = _cad.Open("v2");
        Press(core);
        core.Root.CircuitBreaker.StopSending(new CadFailure(CadFailureKind.BadKey, 401, "no"));
        core.Root.Repository.Change(1, call => call with { Desired = call.Desired.AsClosed() });
        core.Type(Adams, "", "panic");
        Pass(core, 5);
        core.Root.Repository.Change(2, call => call with { Desired = call.Desired.AsClosed() });
        Pass(core, 120);

        Assert.Equal([true, false], Panics("units/panic"));
    }

    [Fact]
    public void APanicThatMayBeAnotherAccountsKeepsWhatItHasSet()
    {
        var core = _cad.Open("v2");
        Press(core);
        core.Root.CircuitBreaker.StopSending(new CadFailure(CadFailureKind.BadKey, 401, "no"));
        core.Root.Repository.Change(1, call => call with { Caller = new Caller(null, "Adams", false), Known = call.Known.Unverified() });
        core.Type(Adams, "", "panic");
        core.Tick();

        Assert.Equal([new UnitTarget("user-12", 12), null], core.Root.Repository.Calls.Select(call => call.UnitPanic.Held));
    }

    private static void Press(CoreHarness core)
    {
        core.Type(Adams, "", "panic");
        Pass(core, 20);
    }

    private static void Pass(CoreHarness core, int seconds)
    {
        for (var tick = 0; tick < seconds * 20; tick++) core.Tick();
    }

    private List<bool> Panics(string line) => [.. _cad.Asked.Where(asked => asked.Line.EndsWith(line, StringComparison.Ordinal)).Select(asked => (bool)asked.Body!["isPanic"]!)];
}
