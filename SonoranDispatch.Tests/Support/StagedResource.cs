using SonoranDispatch.Sandbox.ResourceFolder;

namespace SonoranDispatch.Tests.Support;

/// <summary>The staged resource, put together by the build in the configuration of these tests.</summary>
internal static class StagedResource
{
    /// <summary>Its folder.</summary>
    public static string Folder { get; } = StagedFolder.Find();
}
