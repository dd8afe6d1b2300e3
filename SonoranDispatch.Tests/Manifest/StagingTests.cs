using System.Diagnostics;
using Mono.Cecil;
using SonoranDispatch.Tests.StandIn;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Manifest;

/// <summary>Tests which build is staged where: the folder that an owner copies is never a Debug build.</summary>
public sealed class StagingTests
{
    private static readonly string[] Scripts = ["Server/SonoranDispatch.Server.net.dll", "Server/SonoranDispatch.Core.dll", "Client/SonoranDispatch.Client.net.dll"];

    [Fact]
    public void TheseTestsRunWhatTheirOwnBuildStaged()
    {
        Assert.StartsWith(Repository.PathOf("artifacts", "staged", BuiltFiles.Configuration), StagedResource.Folder, StringComparison.Ordinal);
        Assert.All(Scripts, script => Assert.Equal(BuiltFiles.Configuration == "Debug", IsDebugBuild(Path.Combine(StagedResource.Folder, script))));
    }

    // After a Debug build alone, dist/ does not exist or holds an older Release build.
    [Fact]
    public void DistHoldsNoDebugBuild() => Assert.DoesNotContain(
        Scripts.Select(script => Repository.PathOf("dist", "sonorandispatch", script)).Where(File.Exists), IsDebugBuild);

    private static bool IsDebugBuild(string path)
    {
        using var assembly = AssemblyDefinition.ReadAssembly(path);
        var modes = assembly.CustomAttributes.Single(attribute => attribute.AttributeType.Name == nameof(DebuggableAttribute)).ConstructorArguments[0].Value;
        return ((DebuggableAttribute.DebuggingModes)(int)modes).HasFlag(DebuggableAttribute.DebuggingModes.DisableOptimizations);
    }
}
