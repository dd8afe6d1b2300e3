using SonoranDispatch.Sandbox.Scenarios;

namespace SonoranDispatch.Tests.Server;

/// <summary>What the owner reads about postals when the resource starts.</summary>
public sealed class PostalsAtStartTests
{
    private const string None = "SD-POSTAL-005";

    [Fact]
    public void WithoutAPostalMapTheOwnerIsTold()
    {
        using var server = new PersistentServer();

        Assert.Contains(None, server.ConsoleText, StringComparison.Ordinal);
    }

    [Fact]
    public void WithAMapOrWhereNoneIsWantedNothingIsSaid()
    {
        using var resource = ReconfiguredResource.With(("postals.resource", ""));
        using var withMap = new Simulation();
        using var withoutWish = new Simulation(folder: resource.Folder);

        Assert.DoesNotContain(None, string.Concat(withMap.Console) + string.Concat(withoutWish.Console), StringComparison.Ordinal);
    }
}
