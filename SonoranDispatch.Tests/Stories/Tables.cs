namespace SonoranDispatch.Tests.Stories;

/// <summary>Tables as scripts of other resources hand them over.</summary>
internal static class Tables
{
    public static Dictionary<string, object> Of(params (string Name, object Value)[] fields) => fields.ToDictionary(field => field.Name, field => field.Value);

    /// <summary>A unit as the official resource holds it.</summary>
    public static Dictionary<string, object> Unit(int id, string apiId, string department) =>
        Unit(id, department, ("apiIds", new List<object> { apiId }));

    /// <summary>A unit whose player is named by a field of the test's choice.</summary>
    public static Dictionary<string, object> Unit(int id, string department, params (string Name, object Value)[] ids) =>
        Of(("id", id), ("isDispatch", false), ("data", Of([.. ids, ("unitNum", "A-" + id), ("name", "Unit"), ("department", department)])));
}
