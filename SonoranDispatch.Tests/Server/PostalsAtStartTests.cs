using SonoranDispatch.Sandbox.ResourceFolder;
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

    [Theory]
    [InlineData("postal_file '/postals.json'")]
    [InlineData("file 'client.lua'\nfile 'postals.json'")]
    public void AMapIsFoundAsManifestsNameIt(string entry)
    {
        var folder = Path.Combine(Directory.CreateTempSubdirectory("postals").FullName, "nearest-postal");
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "fxmanifest.lua"), "fx_version 'cerulean'\ngame 'gta5'\n" + entry + "\n");
        File.WriteAllText(Path.Combine(folder, "client.lua"), "");
        File.WriteAllText(Path.Combine(folder, "postals.json"), """[{ "code": "001", "x": 30.0, "y": -1880.0 }]""");
        using var server = new PersistentServer();
        server.Server.StartResource(StagedFolder.Read(folder));
        server.Server.RestartResource(PersistentServer.Resource);

        Assert.Contains("1 postals", server.ConsoleText, StringComparison.Ordinal);
        Directory.Delete(Path.GetDirectoryName(folder)!, recursive: true);
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
