namespace SonoranDispatch.Tests.Stories;

/// <summary>Tables as scripts of other resources pass them.</summary>
internal static class Tables
{
    public static Dictionary<string, object> Of(params (string Name, object Value)[] fields) => fields.ToDictionary(field => field.Name, field => field.Value);

    /// <summary>A unit as the official resource stores it.</summary>
    public static Dictionary<string, object> Unit(int id, string apiId, string department) =>
        Unit(id, department, ("apiIds", new List<object> { apiId }));

    /// <summary>A unit whose player is identified by the fields that the test chooses.</summary>
    public static Dictionary<string, object> Unit(int id, string department, params (string Name, object Value)[] ids) =>
        Of(("id", id), ("isDispatch", false), ("data", Of([.. ids, ("unitNum", "A-" + id), ("name", "Unit"), ("department", department)])));
}
