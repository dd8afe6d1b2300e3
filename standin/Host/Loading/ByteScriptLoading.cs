using System.Reflection;

namespace StandIn.Host.Loading;

/// <summary>
/// Loads assemblies from bytes, like the game. Dependencies are resolved when the runtime asks for them. A script's statics are fresh after each
/// start, but Mono finds an already loaded dependency by name, so the statics of dependencies survive. To test a real restart on Mono, start a new
/// process.
/// </summary>
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
            // Assemblies of another start, and the host's own, raise the same event.
            if (request.RequestingAssembly is not null && !_assemblies.Values.Contains(request.RequestingAssembly)) return null;
            var name = new AssemblyName(request.Name).Name!;
            if (ScriptLoading.Shared(name)) return AppDomain.CurrentDomain.GetAssemblies().FirstOrDefault(assembly => assembly.GetName().Name == name);
            return _find(name) is { } path ? Load(path) : null;
        }
    }
}
