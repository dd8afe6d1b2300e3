namespace StandIn.Host.Loading;

/// <summary>Selects the script loading for the framework the host runs on.</summary>
public static class ScriptLoading
{
    /// <summary>Collectible load contexts on .NET, loading from bytes on Mono.</summary>
    public static IScriptLoading Default { get; } =
#if NET
        new LoadContextScriptLoading();
#else
        new ByteScriptLoading();
#endif

    /// <summary>True for the assemblies that host and scripts share. All others come from the resource's own files if it has them.</summary>
    internal static bool Shared(string name) =>
        name is "CitizenFX.Core.Server" or "CitizenFX.Core.Client" or "CitizenFX.Core" or "StandIn.Seam";
}
