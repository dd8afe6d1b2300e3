#if NET
using System.Reflection;
using System.Runtime.Loader;
#endif

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

#if NET
    /// <summary>Returns the host's own copy of a shared assembly.</summary>
    internal static Assembly? OfHost(string name) => AssemblyLoadContext.GetLoadContext(typeof(ScriptLoading).Assembly)?.LoadFromAssemblyName(new AssemblyName(name));

    /// <summary>Loads a file's code into a context, with the symbols beside the file.</summary>
    internal static Assembly LoadInto(AssemblyLoadContext context, string path, byte[] code)
    {
        var symbols = Path.ChangeExtension(path, ".pdb");
        return context.LoadFromStream(new MemoryStream(code), File.Exists(symbols) ? new MemoryStream(File.ReadAllBytes(symbols)) : null);
    }
#endif
}
