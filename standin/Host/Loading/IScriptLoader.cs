using System.Reflection;

namespace StandIn.Host.Loading;

/// <summary>The assemblies of one start of a resource. Disposing releases them.</summary>
public interface IScriptLoader : IDisposable
{
    /// <summary>Loads a script file, with the symbols beside it.</summary>
    Assembly Load(string path);
}
