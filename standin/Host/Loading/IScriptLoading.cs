using System.Reflection;

namespace StandIn.Host.Loading;

/// <summary>Loads script files into the process. Each start of a resource gets its own loader. Whether its statics are fresh is the loading's matter.</summary>
public interface IScriptLoading
{
    /// <summary>Creates a loader.</summary>
    /// <param name="find">Returns the full path of an assembly of the resource by its simple name, or null if the resource has none.</param>
    /// <param name="loaded">Called for every assembly loaded from the resource, including dependencies.</param>
    IScriptLoader Open(Func<string, string?> find, Action<Assembly> loaded);
}
