using Newtonsoft.Json.Linq;
using SonoranDispatch.Calls;

namespace SonoranDispatch.Cad;

/// <summary>Writes the call fields that have the same names and types in both API versions.</summary>
internal static class SharedCallFieldsWriter
{
    /// <summary>Adds the fields of a new call to a body, including empty texts.</summary>
    public static void AddTo(JObject body, CallDetails details)
    {
        body["origin"] = (int)details.Origin;
        body["status"] = (int)details.Status;
        body["priority"] = details.Priority;
        body["block"] = details.Block;
        body["address"] = details.Address;
        body["postal"] = details.Postal;
        body["title"] = details.Title;
        body["code"] = details.Code;
        body["description"] = details.Description;
    }

    /// <summary>Adds the changed fields of an edit to a body. The origin is never one of them.</summary>
    public static void AddTo(JObject body, CallEdit edit)
    {
        var changes = edit.Changes;
        if (changes.Status is { } status) body["status"] = (int)status;
        if (changes.Priority is { } priority) body["priority"] = priority;
        Add("block", changes.Block);
        Add("address", changes.Address);
        Add("postal", changes.Postal);
        Add("title", changes.Title);
        Add("code", changes.Code);
        Add("description", changes.Description);
        if (edit.MetaData is { } map) body["metaData"] = Map(map);

        void Add(string name, string? text)
        {
            if (text is not null) body[name] = text;
        }
    }

    /// <summary>Converts a map to a JSON object of strings.</summary>
    public static JObject Map(IReadOnlyDictionary<string, string> map) =>
        new(map.Select(pair => new JProperty(pair.Key, pair.Value)));
}
