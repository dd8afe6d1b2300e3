using SonoranDispatch.Tests.StandIn;
using StandIn.Host.Resources;

namespace SonoranDispatch.Tests.Assumptions;

/// <summary>
/// Assumptions about resources that depend on others. Source: citizen-resources-core ResourceDependencyLoader.cpp (OnBeforeStart, OnStop), and the comment at
/// ServerResources.cpp:803.
/// </summary>
public sealed class DependencyRules
{
    [Fact]
    public void ARestartStopsThoseThatDependOnTheResourceAndDoesNotStartThemAgain()
    {
        var order = new List<string>();
        using var scene = new GameServerHarness(script => script.On("onResourceStop", new Action<string>(name => order.Add(name))));
        scene.Server.StartScript("needed");
        scene.Server.StartResource(Needing("first", "dependency", "needed"));
        scene.Server.StartResource(Needing("second", "dependencie", "/onesync", "first"));
        scene.Server.StartScript("other");

        scene.Server.RestartResource("needed");

        Assert.Equal(["second", "first", "needed"], order);
        Assert.Equal(["started", "stopped", "stopped", "started"], new[] { "needed", "first", "second", "other" }.Select(scene.Server.ResourceState));
    }

    [Fact]
    public void EnsureOnTheConsoleDoesTheSame()
    {
        using var scene = new GameServerHarness(_ => { });
        scene.Server.StartScript("needed");
        scene.Server.StartResource(Needing("first", "dependency", "needed"));

        scene.Server.TypeConsole("ensure needed");

        Assert.Equal(("started", "stopped"), (scene.Server.ResourceState("needed"), scene.Server.ResourceState("first")));
    }

    [Fact]
    public void AResourceStartsWhatItDependsOn()
    {
        using var scene = new GameServerHarness(_ => { });
        scene.Server.AddResource(new ResourceManifest { Name = "needed" });

        Assert.True(scene.Server.StartResource(Needing("first", "dependency", "needed")));

        Assert.Equal("started", scene.Server.ResourceState("needed"));
    }

    [Fact]
    public void AResourceWhoseDependencyIsMissingDoesNotStart()
    {
        using var scene = new GameServerHarness(_ => { });

        Assert.False(scene.Server.StartResource(Needing("first", "dependency", "needed")));

        Assert.Equal("stopped", scene.Server.ResourceState("first"));
    }

    private static ResourceManifest Needing(string name, string key, params string[] needed) => new()
    {
        Name = name,
        Metadata = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal) { [key] = needed },
    };
}
