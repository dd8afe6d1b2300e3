using Newtonsoft.Json.Linq;

namespace SonoranDispatch.Cad;

/// <summary>The fields of an edit, which have the same names and types on both versions. Origin is never among them.</summary>
internal static class ChangedFields
{
    /// <summary>Adds what differs to a body.</summary>
    public static void AddTo(JObject body, CallChanges changes)
    {
        if (changes.Status is { } status) body["status"] = (int)status;
        if (changes.Priority is { } priority) body["priority"] = priority;
        Add("block", changes.Block);
        Add("address", changes.Address);
        Add("postal", changes.Postal);
        Add("title", changes.Title);
        Add("code", changes.Code);
        Add("description", changes.Description);
        if (changes.MetaData is { } map) body["metaData"] = Map(map);

        void Add(string name, string? text)
        {
            if (text is not null) body[name] = text;
        }
    }

    /// <summary>A map as an object of texts.</summary>
    public static JObject Map(IReadOnlyDictionary<string, string> map) =>
        new(map.Select(pair => new JProperty(pair.Key, pair.Value)));
}
