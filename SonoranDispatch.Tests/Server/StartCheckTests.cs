using SonoranDispatch.Calls;
using SonoranDispatch.Configuration;
using SonoranDispatch.Contracts;
using SonoranDispatch.Sandbox.ResourceFolder;
using SonoranDispatch.Server;
using SonoranDispatch.Tests.Stories;
using SonoranDispatch.Tests.Support;
using StandIn.Host;
using StandIn.Host.Time;

namespace SonoranDispatch.Tests.Server;

/// <summary>Tests what the start says about the server and its machine.</summary>
public sealed class StartCheckTests
{
    private static readonly StartCheck Good = new("sonorandispatch", "on", CadTransport.Game, IsMonoOnLinux: true, "explicit-null-checks");

    [Fact]
    public void WhereAllIsRightNothingIsSaid() => Assert.Empty(Said(Good));

    [Theory]
    [InlineData("off", "SD-HOST-008")]
    [InlineData("Off", "SD-HOST-008")]
    [InlineData("on", null)]
    [InlineData("legacy", null)]
    [InlineData("", null)]
    public void OneSyncThatIsOffIsSaid(string convar, string? code) => Assert.Equal(Codes(code), Said(Good with { OneSync = convar }));

    [Theory]
    [InlineData(null, "SD-HOST-009")]
    [InlineData("", "SD-HOST-009")]
    [InlineData("no-explicit-null-checks", "SD-HOST-009")]
    [InlineData("gdb,explicit-null-checks", null)]
    public void MonoOnLinuxWithoutNullChecksIsSaid(string? variable, string? code) => Assert.Equal(Codes(code), Said(Good with { MonoDebug = variable }));

    [Fact]
    public void TheSystemsTransportOnLinuxIsSaid() => Assert.Equal(["SD-HOST-010"], Said(Good with { Transport = CadTransport.System }));

    [Fact]
    public void ElsewhereNeitherVariableNorTransportMatters() => Assert.Empty(Said(Good with { IsMonoOnLinux = false, MonoDebug = null, Transport = CadTransport.System }));

    [Theory]
    [InlineData("SonoranDispatch", "SD-HOST-007")]
    [InlineData("dispatch", "SD-HOST-011")]
    public void AnotherFolderNameIsSaid(string folder, string code) => Assert.Equal([code], Said(Good with { Folder = folder }));

    [Fact]
    public void AStoreThatKeepsNothingIsSaidWithWhatARestartLoses()
    {
        var log = new ListLog();
        (Good with { Store = StoreResult.Failed("its disk may be full") }).WriteTo(log);

        var (kind, text) = Assert.Single(log.Entries);
        Assert.Equal("SD-HOST-012", kind.Code);
        Assert.Contains("its disk may be full", text, StringComparison.Ordinal);
        Assert.Contains("a restart loses what the CAD does not have yet", text, StringComparison.Ordinal);
    }

    [Fact]
    public void CompatResourcesOfAnotherVersionAreNamedInOneLine()
    {
        var log = new ListLog();
        (Good with { Version = "0.2.0", OtherVersions = ["ps-dispatch 0.1.0", "cd_dispatch 0.1.1"] }).WriteTo(log);

        var (kind, text) = Assert.Single(log.Entries);
        Assert.Equal("SD-HOST-013", kind.Code);
        Assert.Contains("which is 0.2.0: ps-dispatch 0.1.0, cd_dispatch 0.1.1.", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void TheStartReadsWhatTheServerSays(bool isOneSyncOn)
    {
        var console = new List<string>();
        using var server = new GameServer(new GameServerOptions { Clock = new SimulatedClock(), Console = console.Add, OneSync = isOneSyncOn });

        server.StartResource(StagedFolder.Read(StagedResource.Folder));

        Assert.Equal(isOneSyncOn ? 0 : 1, console.Count(line => line.Contains("[SD-HOST-008]", StringComparison.Ordinal)));
        Assert.DoesNotContain(console, line => line.Contains("[SD-HOST-011]", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void TheStartFindsAFullDiskAndLeavesNothingInTheStore(bool isFull)
    {
        var console = new List<string>();
        using var server = new GameServer(new GameServerOptions { Clock = new SimulatedClock(), Console = console.Add });
        server.Store.IsFull = isFull;

        server.StartResource(StagedFolder.Read(StagedResource.Folder));

        Assert.Equal(isFull ? 1 : 0, console.Count(line => line.Contains("[SD-HOST-012]", StringComparison.Ordinal)));
        Assert.Contains(console, line => line.Contains("[SD-HOST-001]", StringComparison.Ordinal));
        Assert.Empty(server.Store.Find("sonorandispatch", StoreCheck.Key));
    }

    [Theory]
    [InlineData(true, 0)]
    [InlineData(false, 1)]
    public void ACompatResourceOfAnotherReleaseIsNamedEvenBeforeItStarts(bool isSameVersion, int lines)
    {
        var console = new List<string>();
        using var server = new GameServer(new GameServerOptions { Clock = new SimulatedClock(), Console = console.Add });
        var staged = StagedFolder.Read(StagedResource.Folder);
        var shim = ShimResources.Manifest("ps-dispatch");
        var metadata = new Dictionary<string, IReadOnlyList<string>>(shim.Metadata, StringComparer.Ordinal) { ["version"] = isSameVersion ? staged.Metadata["version"] : ["0.0.9-old"] };
        server.AddResource(shim with { Metadata = metadata });

        server.StartResource(staged);

        Assert.Equal(lines, console.Count(line => line.Contains("[SD-HOST-013]", StringComparison.Ordinal) && line.Contains("ps-dispatch 0.0.9", StringComparison.Ordinal)));
        Assert.Equal(lines, console.Count(line => line.Contains("[SD-HOST-013]", StringComparison.Ordinal)));
    }

    private static string[] Codes(string? code) => code is null ? [] : [code];

    private static IReadOnlyList<string> Said(StartCheck check)
    {
        var log = new ListLog();
        check.WriteTo(log);
        return log.Codes;
    }
}
