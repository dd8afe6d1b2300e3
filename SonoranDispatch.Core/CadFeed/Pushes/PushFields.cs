using Newtonsoft.Json.Linq;
using SonoranDispatch.Cad;
using SonoranDispatch.Cad.Reading;
using SonoranDispatch.Calls;

namespace SonoranDispatch.CadFeed.Pushes;

/// <summary>Reads the fields that several kinds of push share.</summary>
internal static class PushFields
{
    /// <summary>The numbers above 0 in the first of these fields that has any: a list of numbers, or a single one. Each number once.</summary>
    public static IReadOnlyList<int> Ids(this JObject from, params string[] names)
    {
        foreach (var name in names)
        {
            var given = from.Field(name);
            var ids = (given is JArray several ? several.Select(one => one.Int()) : [given.Int()]).OfType<int>().Where(id => id > 0).Distinct().ToList();
            if (ids.Count > 0) return ids;
        }

        return [];
    }

    /// <summary>A number above 0; null if there is none.</summary>
    public static int? Id(this JObject from, string name) => from.Field(name).Int() is > 0 and var id ? id : null;

    /// <summary>
    /// Reads the call in a field, or the whole object if it is a call itself. The pages show a call's metaData beside it, the CAD's own resource reads it
    /// from within: what is in the call goes first.
    /// </summary>
    /// <returns>Null if there is no call with a number above 0.</returns>
    public static CadCall? Call(this JObject from, string name)
    {
        var held = from.Field(name) as JObject;
        if (CallsReader.ReadCall(held ?? from, closed: false) is not { } call) return null;
        if (held is null || call.MetaData.Count > 0) return call;

        return from.Field("metaData").TextMap() is { } beside ? call with { MetaData = beside } : call;
    }

    /// <summary>Reads the note in a field: an object, or a plain text.</summary>
    /// <returns>Null if it has no content.</returns>
    public static CallNote? Note(this JObject from, string name)
    {
        var given = from.Field(name);
        var (label, content) = given is JObject note ? (note.Field("label").Text(), note.Field("content").Text()) : ("", given.Text());
        return content.Trim().Length == 0 ? null : new CallNote(label, content, default);
    }
}
