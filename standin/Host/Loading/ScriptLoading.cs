namespace StandIn.Host.Loading;

/// <summary>Chooses the loading that fits the framework the host runs on.</summary>
public static class ScriptLoading
{
    /// <summary>Contexts that can be thrown away on .NET, bytes on Mono.</summary>
    public static IScriptLoading Default { get; } =
#if NET
        new LoadContextScriptLoading();
#else
        new ByteScriptLoading();
#endif

    /// <summary>True for the assemblies that host and scripts share; everything else comes from the resource's own files where it has them.</summary>
    internal static bool Shared(string name) =>
        name is "CitizenFX.Core.Server" or "CitizenFX.Core.Client" or "CitizenFX.Core" or "StandIn.Seam";
}
