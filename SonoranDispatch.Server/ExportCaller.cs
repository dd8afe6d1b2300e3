using CitizenFX.Core;

namespace SonoranDispatch.Server;

/// <summary>
/// Calls exports of other resources. An export is an event named __cfx_export_resource_name whose handler passes the function to a setter
/// before the trigger returns (citizenfx clrcore/ExportDictionary.cs). Exceptions and unexpected results of other resources are contained here.
/// </summary>
/// <param name="trigger">Triggers a local event: its name, the setter.</param>
internal sealed class ExportCaller(Action<string, object> trigger)
{
    /// <summary>Calls an export.</summary>
    /// <param name="resource">The resource's name.</param>
    /// <param name="export">The export's name.</param>
    /// <param name="arguments">Numbers, booleans, strings, and functions for the other resource to call.</param>
    /// <returns><c>null</c> if there is no such export, if it returns nothing, or if it failed.</returns>
    public object? Call(string resource, string export, params object[] arguments)
    {
        CallbackDelegate? found = null;
        try
        {
            trigger("__cfx_export_" + resource + "_" + export, new Action<object>(answer => found = Function(answer)));
        }
        catch (Exception)
        {
            return null;
        }

        return Invoke(found, arguments);
    }

    /// <summary>Calls a function received from another resource.</summary>
    /// <returns><c>null</c> if it is not a function, if it returns nothing, or if it failed.</returns>
    public static object? Invoke(object? function, params object[] arguments)
    {
        if (function is not CallbackDelegate callable) return null;
        try
        {
            return callable(arguments);
        }
        catch (Exception)
        {
            return null;
        }
    }

    // The result is the function, or a list with the function as its only element.
    private static CallbackDelegate? Function(object? answer) =>
        answer as CallbackDelegate ?? (answer is IList<object> { Count: > 0 } list ? list[0] as CallbackDelegate : null);
}
