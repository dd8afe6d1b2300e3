using CitizenFX.Core;
using SonoranDispatch.Tests.StandIn;

namespace SonoranDispatch.Tests.Assumptions;

/// <summary>
/// Assumptions about threads and ticks. Source: citizenfx clrcore/CitizenTaskScheduler.cs, BaseScript.cs; citizen-resources-core
/// ResourceManager.cpp.
/// </summary>
public sealed class ThreadRules
{
    /// <summary>MonoScriptRuntime.cs:59-68: with a current fx_version nothing brings an await back to the main thread.</summary>
    [Fact]
    public void NoSynchronizationContextIsSetInScripts()
    {
        var seen = new List<SynchronizationContext?>();
        using var scene = new GameServerHarness(script =>
        {
            seen.Add(SynchronizationContext.Current);
            script.On("probe:a", new Action(() => seen.Add(SynchronizationContext.Current)));
            ProbeScript.Command("probe", (_, _, _) => seen.Add(SynchronizationContext.Current));
            script.EachTick(() =>
            {
                seen.Add(SynchronizationContext.Current);
                return Task.CompletedTask;
            });
        });
        scene.Server.TriggerEvent("probe:a");
        scene.Server.TypeConsole("probe");
        scene.Server.Tick();
        Assert.Equal(4, seen.Count);
        Assert.All(seen, Assert.Null);
    }

    /// <summary>CitizenTaskScheduler.cs:96-107: a continuation that was never queued runs on the thread that completed the task.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task AnAwaitOfSomethingElseDoesNotComeBackToTheMainThread(bool command)
    {
        var after = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        var work = new TaskCompletionSource();
        async Task Handle()
        {
            await work.Task;
            after.SetResult(await Task.FromResult(NativeOutcome()));
        }

        using var scene = new GameServerHarness(script =>
        {
            script.On("probe:a", new Func<Task>(Handle));
            ProbeScript.Command("probe", (_, _, _) => _ = Handle());
        });
        if (command) scene.Server.TypeConsole("probe");
        else scene.Server.TriggerEvent("probe:a");
        await Task.Run(work.SetResult);
        Assert.Equal("No current resource manager.", await after.Task);
        Assert.Equal(1, scene.Server.Counters.OffThreadNatives);
    }

    /// <summary>BaseScript.cs, InternalManager.cs:318-343: delays complete in the tick.</summary>
    [Fact]
    public void DelayComesBackToTheMainThreadInTheFirstTickAfterItsTime()
    {
        var thread = 0;
        using var scene = new GameServerHarness(script => script.On("probe:a", new Func<Task>(async () =>
        {
            await BaseScript.Delay(120);
            thread = Environment.CurrentManagedThreadId;
        })));
        scene.Server.TriggerEvent("probe:a");
        scene.Ticks(2);
        Assert.Equal(0, thread);
        scene.Ticks(1);
        Assert.Equal(Environment.CurrentManagedThreadId, thread);
    }

    /// <summary>BaseScript.cs:153-199: a tick handler runs again only after its task has completed.</summary>
    [Fact]
    public void ATickHandlerDoesNotRunAgainBeforeItsTaskIsDone()
    {
        var runs = 0;
        using var scene = new GameServerHarness(script => script.EachTick(async () =>
        {
            runs++;
            await BaseScript.Delay(200);
        }));
        scene.Ticks(4);
        Assert.Equal(1, runs);
        scene.Ticks(2);
        Assert.Equal(2, runs);
    }

    /// <summary>BaseScript.cs: a tick handler that throws is logged and runs again.</summary>
    [Fact]
    public void ATickHandlerThatThrowsIsKept()
    {
        var runs = 0;
        using var scene = new GameServerHarness(script => script.EachTick(() => ++runs == 1 ? throw new InvalidOperationException("first") : Task.CompletedTask));
        scene.Ticks(3);
        Assert.Equal(3, runs);
        Assert.Equal(1, scene.Server.Counters.ScriptErrors);
    }

    /// <summary>The server runs 20 ticks per second.</summary>
    [Fact]
    public void ATickIsFiftyMilliseconds()
    {
        using var scene = new GameServerHarness(_ => { });
        scene.Ticks(20);
        Assert.Equal(1000, scene.Clock.Milliseconds);
    }

    private static string NativeOutcome()
    {
        try
        {
            return ProbeScript.Call<string>("GET_CURRENT_RESOURCE_NAME");
        }
        catch (InvalidOperationException e)
        {
            return e.Message;
        }
    }
}
