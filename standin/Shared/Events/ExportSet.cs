using System.Dynamic;

namespace CitizenFX.Core;

/// <summary>The exports of one resource, by name.</summary>
public class ExportSet : DynamicObject
{
    private readonly string _resourceName;

    /// <summary>Creates the exports of this resource.</summary>
    public ExportSet(string resourceName) => _resourceName = resourceName ?? throw new ArgumentNullException(nameof(resourceName));

    /// <inheritdoc/>
    public override bool TryInvokeMember(InvokeMemberBinder binder, object?[]? args, out object? result)
    {
        if (binder is null) throw new ArgumentNullException(nameof(binder));
        CallbackDelegate? export = null;
        BaseScript.TriggerEvent("__cfx_export_" + _resourceName + "_" + binder.Name, new Action<object>(found => export = Unwrap(found)));
        result = export?.Invoke(args!);
        return export is not null;
    }

    // The result is the function, or an array that contains only the function.
    private static CallbackDelegate? Unwrap(object found) =>
        found as CallbackDelegate ?? (found is IList<object> { Count: > 0 } list ? list[0] as CallbackDelegate : null);
}
