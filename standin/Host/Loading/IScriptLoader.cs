using System.Reflection;

namespace StandIn.Host.Loading;

/// <summary>The assemblies of one start of a resource. Disposing it lets go of them.</summary>
public interface IScriptLoader : IDisposable
{
    /// <summary>Loads a script file, its symbols beside it.</summary>
    Assembly Load(string path);
}
