using StandIn.Host.Resources;

namespace SonoranDispatch.Tests.StandIn;

/// <summary>A staged folder with the two probe scripts, deleted after the test.</summary>
public sealed class ProbeResource : IDisposable
{
    public ProbeResource()
    {
        Stage("Probe.Server", "netstandard2.0", "StandIn.Probe.Server.net.dll", "Server");
        Stage("Probe.Client", "net45", "StandIn.Probe.Client.net.dll", "Client");
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("probe").FullName;

    public ResourceManifest Manifest => new()
    {
        Name = "probe",
        Folder = Folder,
        ServerScripts = ["Server/StandIn.Probe.Server.net.dll"],
        ClientScripts = ["Client/StandIn.Probe.Client.net.dll"],
        UiPage = "Nui/index.html",
    };

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private void Stage(string project, string framework, string file, string folder)
    {
        Directory.CreateDirectory(Path.Combine(Folder, folder));
        File.Copy(BuiltFiles.Of(project, framework, file), Path.Combine(Folder, folder, file));
    }
}
