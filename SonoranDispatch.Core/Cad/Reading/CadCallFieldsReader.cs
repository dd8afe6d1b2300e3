using Newtonsoft.Json.Linq;
using SonoranDispatch.Calls;
using SonoranDispatch.Contracts;

namespace SonoranDispatch.Cad.Reading;

/// <summary>Reads the fields and notes of a call from the CAD's response.</summary>
internal static class CadCallFieldsReader
{
    /// <summary>Reads the fields of a dispatch call.</summary>
    /// <returns>Null for a 911 call, which has a caller and a location instead.</returns>
    public static CallDetails? Details(JObject from)
    {
        if (from.Field("title") is null) return null;

        var primary = from.Field("primary").Int();
        return new CallDetails
        {
            Origin = (CallOrigin)(from.Field("origin").Int() ?? 0),
            Status = (CallStatus)(from.Field("status").Int() ?? 0),
            Priority = from.Field("priority").Int() ?? 0,
            Block = from.Field("block").Text(),
            Address = from.Field("address").Text(),
            Postal = from.Field("postal").Text(),
            Title = from.Field("title").Text(),
            Code = from.Field("code").Text(),
            Description = from.Field("description").Text(),
            Primary = primary > 0 ? primary : null,
            TrackPrimary = string.Equals(from.Field("trackPrimary").Text(), "true", StringComparison.OrdinalIgnoreCase),
        };
    }

    /// <summary>Reads the fields of a 911 call.</summary>
    /// <returns>Null for a dispatch call, which has a title.</returns>
    public static CadEmergency? Emergency(JObject from) => from.Field("title") is not null
        ? null
        : new CadEmergency(from.Field("caller").Text(), from.Field("location").Text(), from.Field("description").Text(), from.Field("isEmergency").Flag());

    /// <summary>
    /// Reads the notes, oldest first. The CAD writes an empty text if there are none. The time of a note is not read, because some notes carry only a
    /// time of day.
    /// </summary>
    public static IReadOnlyList<CallNote> Notes(JObject from) => from.Field("notes") is JArray notes
        ? [.. notes.OfType<JObject>().Select(note => new CallNote(note.Field("label").Text(), note.Field("content").Text(), default))]
        : [];
}
