using SonoranDispatch.Contracts;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Intake;

/// <summary>Tests which class a new call gets.</summary>
public sealed class CallClassTests
{
    private readonly CoreHarness _core = new();

    [Fact]
    public void SixOfAScriptsMostUrgentAlertsAMinuteAreEmergencies()
    {
        for (var alert = 0; alert < 8; alert++) Create(alert, 1);
        Assert.Equal([.. Enumerable.Repeat(CallClass.Emergency, 6), CallClass.Normal, CallClass.Normal], Classes());

        _core.Clock.Advance(60_000);
        Create(8, 1);
        Assert.Equal(CallClass.Emergency, Classes()[^1]);
    }

    [Fact]
    public void AScriptsOtherAlertsAreNormalWhateverTheirKind()
    {
        Create(0, 2, "emergency");
        Create(1, 3);

        Assert.Equal([CallClass.Normal, CallClass.Normal], Classes());
    }

    [Fact]
    public void ScriptsTakeNoPlaceOfAPersons()
    {
        for (var alert = 0; alert < 8; alert++) Create(alert, 1);
        _core.Type(CoreHarness.Caller, "Help");

        Assert.Equal(CallClass.Emergency, Classes()[^1]);
    }

    private List<CallClass> Classes() => [.. _core.Root.Repository.Calls.Select(call => call.Class)];

    private void Create(int number, int priority, string kind = "alert") => _core.Root.Exports.CreateCall(new Dictionary<string, object?>
    {
        ["title"] = "Alarm " + number,
        ["kind"] = kind,
        ["priority"] = priority,
        ["merge"] = false,
    });
}
