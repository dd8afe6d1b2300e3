using CitizenFX.Core;

namespace SonoranDispatch.Server;

/// <summary>
/// Calls exports of other resources. An export is an event named __cfx_export_resource_name whose handler hands the function to a setter,
/// before the triggering returns (citizenfx clrcore/ExportDictionary.cs). What another resource answers, or throws, harms nobody here.
/// </summary>
/// <param name="trigger">Triggers a local event: its name, the setter.</param>
internal sealed class ExportCaller(Action<string, object> trigger)
{
    /// <summary>Calls one.</summary>
    /// <param name="resource">The resource's name.</param>
    /// <param name="export">The export's name.</param>
    /// <param name="arguments">Numbers, booleans and strings.</param>
    /// <returns><c>null</c> where there is no such export, where it answers nothing, and where it failed.</returns>
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

    /// <summary>Calls a function that another resource gave away.</summary>
    /// <returns><c>null</c> where it is none, where it answers nothing, and where it failed.</returns>
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

    // The answer is the function, or a list of one with the function in it.
    private static CallbackDelegate? Function(object? answer) =>
        answer as CallbackDelegate ?? (answer is IList<object> { Count: > 0 } list ? list[0] as CallbackDelegate : null);
}
