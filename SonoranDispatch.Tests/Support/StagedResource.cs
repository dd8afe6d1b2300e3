namespace SonoranDispatch.Tests.Support;

/// <summary>The staged resource: what a server owner drops into resources/, put together by the build.</summary>
internal static class StagedResource
{
    /// <summary>Its folder.</summary>
    public static string Folder { get; } = Repository.PathOf("dist", "sonorandispatch");
}
