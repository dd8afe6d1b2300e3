using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Exports;

/// <summary>Tests the exports about duty and status.</summary>
public sealed class ExportHandlersTests : ExportTests
{
    [Fact]
    public void DutyIsSetAskedForAndTakenBack()
    {
        var exports = Core.Root.Exports;

        Assert.Equal((false, true), (exports.IsOnDuty(CoreHarness.Caller), exports.IsOnDuty(CoreHarness.Officer)));
        Assert.Equal((true, true), (exports.SetDuty(CoreHarness.Caller, true)["ok"], exports.SetDuty(CoreHarness.Officer, false)["ok"]));
        Assert.Equal((true, false), (exports.IsOnDuty(CoreHarness.Caller), exports.IsOnDuty(CoreHarness.Officer)));
        exports.SetDuty(CoreHarness.Officer, null);
        Assert.True(exports.IsOnDuty(CoreHarness.Officer));
        Assert.Equal("SD-SURFACES-008", exports.SetDuty(99, true)["error"]);
        Assert.Equal("SD-SURFACES-006", exports.SetDuty("nobody", true)["error"]);
        Assert.Equal("SD-SURFACES-002", exports.SetDuty(CoreHarness.Caller, "perhaps")["error"]);
    }

    [Fact]
    public void TheStatusCounts()
    {
        Create(("title", "Alarm"));
        Create(("title", "Fire"), ("kind", "fire"), ("merge", false));
        Writer.Close(2);

        var status = Core.Root.Exports.GetStatus();
        Assert.Equal((true, 1, 1, 0, 1), (status["ok"], status["accepted"], status["closed"], status["open"], status["onDuty"]));
        Assert.Equal("shut", status["cad"]);
    }
}
