using System.Reflection;

namespace StandIn.Host.Loading;

/// <summary>How the host brings script files into the process: one loader for each start of a resource, so that its statics are fresh each time.</summary>
public interface IScriptLoading
{
    /// <summary>Makes a loader.</summary>
    /// <param name="find">The whole path of an assembly of the resource by its simple name, or null where the resource has none.</param>
    /// <param name="loaded">Told of every assembly that came from the resource, dependencies too.</param>
    IScriptLoader Open(Func<string, string?> find, Action<Assembly> loaded);
}
