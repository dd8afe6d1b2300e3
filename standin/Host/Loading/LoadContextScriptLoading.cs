#if NET
using System.Reflection;
using System.Runtime.Loader;

namespace StandIn.Host.Loading;

/// <summary>
/// Loads each start into its own collectible load context. The resource's files take precedence over assemblies in the program's folder. Only the
/// script assemblies and the seam are shared.
/// </summary>
public sealed class LoadContextScriptLoading : IScriptLoading
{
    /// <inheritdoc/>
    public IScriptLoader Open(Func<string, string?> find, Action<Assembly> loaded) => new Loader(find, loaded);

    private sealed class Loader(Func<string, string?> find, Action<Assembly> loaded) : AssemblyLoadContext("resource", isCollectible: true), IScriptLoader
    {
        private readonly Dictionary<string, Assembly> _assemblies = new(StringComparer.Ordinal);

        public Assembly Load(string path)
        {
            if (_assemblies.TryGetValue(path, out var known)) return known;
            var assembly = ScriptLoading.LoadInto(this, path, File.ReadAllBytes(path));
            _assemblies[path] = assembly;
            loaded(assembly);
            return assembly;
        }

        // While it unloads, the runtime holds the context itself: whatever the context still holds would stay loaded for ever.
        public void Dispose()
        {
            _assemblies.Clear();
            (find, loaded) = (static _ => null, static _ => { });
            Unload();
        }

        protected override Assembly? Load(AssemblyName assemblyName)
        {
            var name = assemblyName.Name ?? "";
            if (ScriptLoading.Shared(name)) return ScriptLoading.OfHost(name);
            return find(name) is { } path ? Load(path) : null;
        }
    }
}
#endif
