using SonoranDispatch.Sandbox.CadEmulator.Reading;

namespace SonoranDispatch.Sandbox.CadEmulator.V1;

/// <summary>One request type of v1.</summary>
/// <param name="Area">The first segment of the path.</param>
/// <param name="Type">The type. In lower case it is the second segment of the path.</param>
/// <param name="Plan">The lowest plan that includes it, from the page of the type.</param>
/// <param name="Data">What its data array holds.</param>
/// <param name="Handle">Handles the objects in data.</param>
internal sealed record V1Operation(string Area, string Type, CadPlan Plan, V1Data Data, Func<IReadOnlyList<StrictFieldReader>, EmulatorResponse> Handle)
{
    /// <summary>A type with exactly one object in data.</summary>
    public V1Operation(string area, string type, CadPlan plan, Func<StrictFieldReader, EmulatorResponse> handle)
        : this(area, type, plan, V1Data.OneObject, items => handle(items[0]))
    {
    }

    /// <summary>A type without fields.</summary>
    public V1Operation(string area, string type, CadPlan plan, Func<EmulatorResponse> handle)
        : this(area, type, plan, V1Data.NoFields, _ => handle())
    {
    }

    /// <summary>The full path.</summary>
    public string Path => "/" + Area + "/" + Type.ToLowerInvariant();
}
