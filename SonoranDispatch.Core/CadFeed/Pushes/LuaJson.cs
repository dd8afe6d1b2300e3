using System.Collections;
using Newtonsoft.Json.Linq;
using SonoranDispatch.Contracts;

namespace SonoranDispatch.CadFeed.Pushes;

/// <summary>Turns values of other resources into JSON, so that they are read like the CAD's own.</summary>
internal static class LuaJson
{
    private const int Deepest = 16;

    /// <summary>Converts a value in plain types. What has no counterpart becomes null. Never throws.</summary>
    public static JToken Of(object? value, int depth = Deepest)
    {
        if (depth <= 0) return JValue.CreateNull();

        return value switch
        {
            string text => new JValue(text),
            bool flag => new JValue(flag),
            byte or sbyte or short or ushort or int or uint or long => new JValue(Convert.ToInt64(value, System.Globalization.CultureInfo.InvariantCulture)),
            ulong large => new JValue((double)large),
            float or double => new JValue(Convert.ToDouble(value, System.Globalization.CultureInfo.InvariantCulture)),
            IDictionary<string, object?> or IDictionary => Table(value, depth),
            IList => new JArray(LuaTableLookup.Items(value).Select(item => Of(item, depth - 1))),
            _ => JValue.CreateNull(),
        };
    }

    private static JObject Table(object table, int depth)
    {
        var fields = new JObject();
        foreach (var pair in LuaTableLookup.Pairs(table)) fields[pair.Key] = Of(pair.Value, depth - 1);
        return fields;
    }
}
