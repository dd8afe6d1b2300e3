using SonoranDispatch.Sandbox.ResourceFolder;

namespace SonoranDispatch.Tests.Support;

/// <summary>The staged resource, which the build assembles in the configuration of these tests.</summary>
internal static class StagedResource
{
    /// <summary>The folder of the staged resource.</summary>
    public static string Folder { get; } = StagedFolder.Find();
}
