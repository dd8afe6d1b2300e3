namespace SonoranDispatch.Tests.Stories;

/// <summary>Tables as scripts of other resources hand them over.</summary>
internal static class Tables
{
    public static Dictionary<string, object> Of(params (string Name, object Value)[] fields) => fields.ToDictionary(field => field.Name, field => field.Value);

    /// <summary>A unit as the official resource holds it.</summary>
    public static Dictionary<string, object> Unit(int id, string apiId, string department) =>
        Of(("id", id), ("isDispatch", false), ("data", Of(("apiIds", new List<object> { apiId }), ("unitNum", "A-" + id), ("name", "Unit"), ("department", department))));
}
