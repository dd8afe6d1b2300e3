using SonoranDispatch.Sandbox.ResourceFolder;
using SonoranDispatch.Tests.Support;
using StandIn.Host;

namespace SonoranDispatch.Tests.Server;

/// <summary>Two copies of the staged folder on one server.</summary>
public sealed class TwinTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("twin").FullName;
    private readonly KeptServer _kept = new();

    public void Dispose()
    {
        _kept.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public void TheSecondOneRefusesAndEachCallIsMadeOnce()
    {
        StartCopy();
        Assert.Contains("SD-HOST-004", _kept.ConsoleText, StringComparison.Ordinal);
        Assert.Contains("The resource sonorandispatch is SonoranDispatch too", _kept.ConsoleText, StringComparison.Ordinal);
        Assert.Equal(1, _kept.Server.ServerTickHandlers);

        Call();
        Assert.Single(_kept.Cad.Board.Calls);
        Assert.Equal(0, _kept.Server.Counters.ScriptErrors);
    }

    [Fact]
    public void TheOneThatRefusedDoesNotStopTheFirstOnesRestart()
    {
        StartCopy();
        _kept.Console.Clear();
        _kept.Server.RestartResource(KeptServer.Resource);

        Assert.DoesNotContain("SD-HOST-004", _kept.ConsoleText, StringComparison.Ordinal);
        Call();
        Assert.Single(_kept.Cad.Board.Calls);
    }

    [Fact]
    public void WhenTheFirstHasStoppedTheSecondCanStart()
    {
        StartCopy();
        _kept.Server.StopResource(KeptServer.Resource);
        _kept.Console.Clear();
        _kept.Server.RestartResource("copy");

        Assert.DoesNotContain("SD-HOST-004", _kept.ConsoleText, StringComparison.Ordinal);
        Call();
        Assert.Single(_kept.Cad.Board.Calls);
    }

    [Fact]
    public void AConvarThatNamesAnotherSortOfResourceStopsNobody()
    {
        _kept.Server.StopResource(KeptServer.Resource);
        _kept.Server.StartScript("chat");
        _kept.Server.Convars["sonorandispatch_running"] = "chat";
        _kept.Console.Clear();
        _kept.Server.StartResource(KeptServer.Resource);

        Assert.DoesNotContain("SD-HOST-004", _kept.ConsoleText, StringComparison.Ordinal);
    }

    private void StartCopy()
    {
        var copy = Path.Combine(_folder, "copy");
        FolderCopy.Make(StagedResource.Folder, copy);
        _kept.Server.StartResource(StagedFolder.Read(copy));
    }

    private void Call()
    {
        var caller = _kept.Join("Jane");
        caller.Type("/911 a fire");
        Assert.True(_kept.Until(() => caller.Chat.Any(line => line.Text.EndsWith("is CAD call 501.", StringComparison.Ordinal))), _kept.ConsoleText);
    }
}
