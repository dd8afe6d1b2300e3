using Newtonsoft.Json.Linq;
using SonoranDispatch.Calls;

namespace SonoranDispatch.Cad;

/// <summary>A call's own fields, which have the same names and types on both versions.</summary>
internal static class CommonCallFields
{
    /// <summary>Adds what a new call has to a body, empty texts included.</summary>
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

    /// <summary>Adds what an edit changes to a body. Origin is never among it.</summary>
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
