using SonoranDispatch.Sandbox.ResourceFolder;
using SonoranDispatch.Tests.Support;
using StandIn.Host;
using StandIn.Host.Players;
using StandIn.Host.Time;

namespace SonoranDispatch.Tests.Server;

/// <summary>Tests the resource in a folder of any name that the owner chose.</summary>
public sealed class FolderNameTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("folder").FullName;
    private readonly List<string> _console = [];
    private readonly GameServer _server;

    public FolderNameTests() => _server = new GameServer(new GameServerOptions { Clock = new SimulatedClock(), Console = _console.Add });

    public void Dispose()
    {
        _server.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public void CapitalsCostThePageItsAnswersAndTheOwnerIsTold()
    {
        var player = StartAs("SonoranDispatch");

        Assert.False(player.CallFromPage("ready", null));
        var line = Assert.Single(string.Concat(_console).Split('\n'), text => text.Contains("SD-HOST-007", StringComparison.Ordinal));
        Assert.Contains("Rename the folder to sonorandispatch", line, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sonorandispatch")]
    [InlineData("dispatch-2")]
    public void ALowerCaseNameIsFine(string name)
    {
        var player = StartAs(name);

        Assert.True(player.CallFromPage("ready", null));
        Assert.DoesNotContain("SD-HOST-007", string.Concat(_console), StringComparison.Ordinal);
    }

    private SimulatedPlayer StartAs(string name)
    {
        var folder = Path.Combine(_folder, name);
        FolderCopy.Make(StagedResource.Folder, folder);
        _server.StartResource(StagedFolder.Read(folder));
        return _server.Join("Ada");
    }
}
