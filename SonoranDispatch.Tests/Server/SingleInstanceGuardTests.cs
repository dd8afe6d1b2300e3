using SonoranDispatch.Sandbox.ResourceFolder;
using SonoranDispatch.Tests.Support;
using StandIn.Host.Players;

namespace SonoranDispatch.Tests.Server;

/// <summary>Tests two copies of the staged folder on one server.</summary>
public sealed class SingleInstanceGuardTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("twin").FullName;
    private readonly PersistentServer _server = new();

    public void Dispose()
    {
        _server.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public void TheSecondOneRefusesAndEachCallIsMadeOnce()
    {
        StartCopy();
        Assert.Contains("SD-HOST-004", _server.ConsoleText, StringComparison.Ordinal);
        Assert.Contains("The resource sonorandispatch is also SonoranDispatch", _server.ConsoleText, StringComparison.Ordinal);
        Assert.Equal(1, _server.Server.ServerTickHandlers);

        Call();
        Assert.Single(_server.Cad.Board.Calls);
        Assert.Equal(0, _server.Server.Counters.ScriptErrors);
    }

    [Fact]
    public void TheOneThatRefusedDoesNotStopTheFirstOnesRestart()
    {
        StartCopy();
        _server.Console.Clear();
        _server.Server.RestartResource(PersistentServer.Resource);

        Assert.DoesNotContain("SD-HOST-004", _server.ConsoleText, StringComparison.Ordinal);
        Call();
        Assert.Single(_server.Cad.Board.Calls);
    }

    [Fact]
    public void WhenTheFirstHasStoppedTheSecondCanStart()
    {
        StartCopy();
        _server.Server.StopResource(PersistentServer.Resource);
        _server.Console.Clear();
        _server.Server.RestartResource("copy");

        Assert.DoesNotContain("SD-HOST-004", _server.ConsoleText, StringComparison.Ordinal);
        Call();
        Assert.Single(_server.Cad.Board.Calls);
    }

    [Fact]
    public void AConvarThatNamesAnotherSortOfResourceStopsNobody()
    {
        _server.Server.StopResource(PersistentServer.Resource);
        _server.Server.StartScript("chat");
        _server.Server.Convars["sonorandispatch_running"] = "chat";
        _server.Console.Clear();
        _server.Server.StartResource(PersistentServer.Resource);

        Assert.DoesNotContain("SD-HOST-004", _server.ConsoleText, StringComparison.Ordinal);
    }

    private void StartCopy()
    {
        var copy = Path.Combine(_folder, "copy");
        FolderCopy.Make(StagedResource.Folder, copy);
        _server.Server.StartResource(StagedFolder.Read(copy));
    }

    private void Call()
    {
        var caller = _server.Join("Jane");
        caller.Type("/911 a fire");
        Assert.True(_server.Until(() => caller.Chat.Any(line => line.Text.EndsWith("is CAD call 501.", StringComparison.Ordinal))), _server.ConsoleText);
    }
}
