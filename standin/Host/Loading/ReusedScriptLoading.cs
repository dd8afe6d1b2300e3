#if NET
using System.Reflection;
using System.Runtime.Loader;

namespace StandIn.Host.Loading;

/// <summary>
/// Gives a start the load context that an ended start of the same files has left, with its code compiled. Starts that run at the same time never
/// share one. The statics of the ended start survive, unlike in the game: only for scripts that keep nothing in them. Contexts are never unloaded.
/// Thread-safe.
/// </summary>
public sealed class ReusedScriptLoading : IScriptLoading
{
    private readonly List<Scripts> _idle = [];

    /// <inheritdoc/>
    public IScriptLoader Open(Func<string, string?> find, Action<Assembly> loaded) => new Loader(this, find, loaded);

    private Scripts Take(string path, Func<string, string?> find)
    {
        lock (_idle)
        {
            var at = _idle.FindLastIndex(scripts => scripts.AreOf(path, find));
            if (at < 0) return new Scripts();

            var found = _idle[at];
            _idle.RemoveAt(at);
            return found;
        }
    }

    private void Leave(Scripts scripts)
    {
        lock (_idle) _idle.Add(scripts);
    }

    private sealed class Loader(ReusedScriptLoading owner, Func<string, string?> find, Action<Assembly> loaded) : IScriptLoader
    {
        private Scripts? _scripts;

        public Assembly Load(string path)
        {
            if (_scripts is not null) return _scripts.Load(path);

            _scripts = owner.Take(path, find);
            _scripts.Start(find, loaded);
            return _scripts.Load(path);
        }

        public void Dispose()
        {
            if (_scripts is null) return;

            _scripts.Stop();
            owner.Leave(_scripts);
            _scripts = null;
        }
    }

    private sealed class Scripts() : AssemblyLoadContext("scripts")
    {
        private readonly List<(string File, byte[] Code, Assembly Assembly)> _loaded = [];
        private readonly Dictionary<string, byte[]?> _dependencies = new(StringComparer.Ordinal);
        private Func<string, string?> _find = static _ => null;
        private Action<Assembly> _report = static _ => { };

        // Every file that was loaded is the same, and what was missing is missing.
        public bool AreOf(string script, Func<string, string?> find) =>
            _loaded.Exists(one => one.File == Path.GetFileName(script) && one.Code.AsSpan().SequenceEqual(File.ReadAllBytes(script)))
            && _dependencies.All(asked => (find(asked.Key), asked.Value) switch
            {
                (null, null) => true,
                ({ } path, { } code) => code.AsSpan().SequenceEqual(File.ReadAllBytes(path)),
                _ => false,
            });

        public void Start(Func<string, string?> find, Action<Assembly> loaded)
        {
            (_find, _report) = (find, loaded);
            foreach (var (_, _, assembly) in _loaded) loaded(assembly);
        }

        public void Stop() => (_find, _report) = (static _ => null, static _ => { });

        public Assembly Load(string path)
        {
            var file = Path.GetFileName(path);
            if (_loaded.Find(one => one.File == file).Assembly is { } known) return known;

            var code = File.ReadAllBytes(path);
            var assembly = ScriptLoading.LoadInto(this, path, code);
            _loaded.Add((file, code, assembly));
            _report(assembly);
            return assembly;
        }

        protected override Assembly? Load(AssemblyName assemblyName)
        {
            var name = assemblyName.Name ?? "";
            if (ScriptLoading.Shared(name)) return ScriptLoading.OfHost(name);

            var path = _find(name);
            _dependencies[name] = path is null ? null : File.ReadAllBytes(path);
            return path is null ? null : Load(path);
        }
    }
}
#endif
