using CitizenFX.Core;
using SonoranDispatch.Tests.StandIn;

namespace SonoranDispatch.Tests.Assumptions;

/// <summary>
/// Assumptions about the resource life cycle. Source: citizen-resources-core ResourceEventComponent.cpp:42-131,
/// clrcore/InternalManager.cs:138-165.
/// </summary>
public sealed class LifeRules
{
    [Fact]
    public void StartAndStopAreToldInOrder()
    {
        var order = new List<string>();
        using var scene = new GameServerHarness(script =>
        {
            foreach (var name in new[] { "onResourceStarting", "onResourceStart", "onServerResourceStart", "onResourceStop", "onServerResourceStop" })
            {
                script.On(name, new Action<string>(resource => order.Add(name + " " + resource)));
            }
        });
        scene.Server.Tick();
        order.Clear();
        scene.Server.StartScript("other", () => new ProbeScript(_ => order.Add("constructor")));
        Assert.Equal(["onResourceStarting other", "constructor", "onResourceStart other"], order);
        scene.Server.Tick();
        Assert.Equal("onServerResourceStart other", order[^1]);
        scene.Server.StopResource("other");
        Assert.Equal("onResourceStop other", order[^1]);
        scene.Server.Tick();
        Assert.Equal("onServerResourceStop other", order[^1]);
    }

    [Fact]
    public void AResourceHearsItsOwnStartAndStop()
    {
        var heard = new List<string>();
        var scene = new GameServerHarness(script =>
        {
            script.On("onResourceStart", new Action<string>(name => heard.Add("start " + name)));
            script.On("onResourceStop", new Action<string>(name => heard.Add("stop " + name)));
        });
        scene.Dispose();
        Assert.Equal(["start probe", "stop probe"], heard);
    }

    [Fact]
    public void NothingOfAStoppedResourceRuns()
    {
        var calls = 0;
        using var scene = new GameServerHarness(script =>
        {
            script.On("probe:a", new Action(() => calls++));
            ProbeScript.Command("probe", (_, _, _) => calls++);
            script.EachTick(() => Task.FromResult(calls++));
        });
        scene.Server.StopResource("probe");
        scene.Server.TriggerEvent("probe:a");
        scene.Server.TypeConsole("probe");
        scene.Server.Tick();
        Assert.Equal(0, calls);
    }

    /// <summary>InternalManager.cs:138-165: if a constructor throws, the exception is only logged and the resource counts as started.</summary>
    [Fact]
    public void AConstructorThatThrowsIsOnlyLogged()
    {
        using var scene = new GameServerHarness(_ => throw new InvalidOperationException("no config"));
        Assert.Equal("started", scene.Server.ResourceState("probe"));
        Assert.Contains("no config", scene.ConsoleText, StringComparison.Ordinal);
        Assert.Equal(1, scene.Server.Counters.ScriptErrors);
    }

    /// <summary>ServerResources.cpp:745-830: a restart is a stop followed by a start.</summary>
    [Fact]
    public void TheConsoleRestartsAResource()
    {
        var starts = 0;
        using var scene = new GameServerHarness(_ => starts++);
        scene.Server.TypeConsole("restart probe");
        scene.Server.TypeConsole("stop probe");
        Assert.Equal((2, "stopped"), (starts, scene.Server.ResourceState("probe")));
        scene.Server.TypeConsole("set probe_name \"two words\"");
        Assert.Equal("two words", scene.Server.Convars["PROBE_NAME"]);
    }

    /// <summary>ExportDictionary.cs:15-31: an export returns its value to the caller.</summary>
    [Fact]
    public void AnExportAnswersItsCaller()
    {
        using var scene = new GameServerHarness(script => script.Offer("add", new Func<object, object, object>((a, b) => Convert.ToInt32(a, null) + Convert.ToInt32(b, null))));
        Assert.Equal(5, scene.Server.CallExport("probe", "add", 2, 3));
    }

    /// <summary>FunctionReference.cs:68-82: if the task of an export faults, the caller never gets an answer.</summary>
    [Fact]
    public void AnExportWhoseTaskFaultsNeverAnswers()
    {
        using var scene = new GameServerHarness(script =>
        {
            script.Offer("good", new Func<Task<object>>(async () =>
            {
                await BaseScript.Delay(100);
                return "done";
            }));
            script.Offer("bad", new Func<Task<object>>(async () =>
            {
                await BaseScript.Delay(100);
                throw new InvalidOperationException("bad");
            }));
        });
        var good = scene.Server.CallExportAsync("probe", "good");
        var bad = scene.Server.CallExportAsync("probe", "bad");
        scene.Ticks(20);
        Assert.True(good.IsCompletedSuccessfully);
        Assert.False(bad.IsCompleted);
    }

    /// <summary>Two resources on one server call each other's exports through the dynamic Exports dictionary.</summary>
    [Fact]
    public void OneResourceCallsAnothersExport()
    {
        object? answer = null;
        using var scene = new GameServerHarness(script => script.Offer("hello", new Func<string, string>(name => "hello " + name)));
        scene.Server.StartScript("caller", () => new ExportCaller(exports => answer = exports["probe"].hello("Ada")));
        Assert.Equal("hello Ada", answer);
    }

    private sealed class ExportCaller : BaseScript
    {
        public ExportCaller(Action<ExportDictionary> use) => use(Exports);
    }
}
