using System.Reflection;

namespace StandIn.Host.Loading;

/// <summary>Loads from bytes, as the game does; dependencies are found when the runtime asks for them. A script's statics are fresh after each start, but Mono
/// finds a dependency that is already loaded by its name, so a dependency's statics live on: to see a real restart on Mono, start a new process.</summary>
public sealed class ByteScriptLoading : IScriptLoading
{
    /// <inheritdoc/>
    public IScriptLoader Open(Func<string, string?> find, Action<Assembly> loaded) => new Loader(find, loaded);

    private sealed class Loader : IScriptLoader
    {
        private readonly Func<string, string?> _find;
        private readonly Action<Assembly> _loaded;
        private readonly Dictionary<string, Assembly> _assemblies = new(StringComparer.OrdinalIgnoreCase);

        internal Loader(Func<string, string?> find, Action<Assembly> loaded)
        {
            _find = find;
            _loaded = loaded;
            AppDomain.CurrentDomain.AssemblyResolve += Resolve;
        }

        public Assembly Load(string path)
        {
            if (_assemblies.TryGetValue(path, out var known)) return known;
            var symbols = Path.ChangeExtension(path, ".pdb");
            var assembly = File.Exists(symbols) ? Assembly.Load(File.ReadAllBytes(path), File.ReadAllBytes(symbols)) : Assembly.Load(File.ReadAllBytes(path));
            _assemblies[path] = assembly;
            _loaded(assembly);
            return assembly;
        }

        public void Dispose() => AppDomain.CurrentDomain.AssemblyResolve -= Resolve;

        private Assembly? Resolve(object? sender, ResolveEventArgs request)
        {
            // Another start's assemblies, and the host's own, ask for theirs by the same event.
            if (request.RequestingAssembly is not null && !_assemblies.Values.Contains(request.RequestingAssembly)) return null;
            var name = new AssemblyName(request.Name).Name!;
            if (ScriptLoading.Shared(name)) return AppDomain.CurrentDomain.GetAssemblies().FirstOrDefault(assembly => assembly.GetName().Name == name);
            return _find(name) is { } path ? Load(path) : null;
        }
    }
}
