using System.Globalization;
using Newtonsoft.Json;
using SonoranDispatch.Calls;
using SonoranDispatch.Configuration;
using SonoranDispatch.Locales;

namespace SonoranDispatch.Notifications;

/// <summary>Renders what the page shows. The client hands it on unread: it has no JSON library, and needs none.</summary>
public sealed class CardJson(Locale locale, CardSettings settings)
{
    /// <summary>A card: everything an officer reads of a call.</summary>
    /// <param name="call">The call.</param>
    /// <param name="ageSeconds">Seconds since it was recorded.</param>
    public string Card(Call call, long ageSeconds) => Write(json =>
    {
        var details = call.Desired.Details;
        Property(json, "type", "card");
        json.WritePropertyName("card");
        json.WriteStartObject();
        Property(json, "call", call.Number);
        Property(json, "cad", call.CadNumber);
        Property(json, "priority", details.Priority);
        Property(json, "kind", call.Kind);
        Property(json, "code", details.Code);
        Property(json, "title", details.Title);
        Property(json, "caller", call.Caller.Name);
        Property(json, "address", details.Address);
        Property(json, "postal", details.Postal);
        Property(json, "text", call.Text);
        Property(json, "count", call.Count);
        Property(json, "ageSeconds", ageSeconds);
        Property(json, "hasPlace", call.Desired.Place is not null);
        Property(json, "approximate", call.Desired.Place?.Radius is not null);
        json.WritePropertyName("units");
        json.WriteStartArray();
        json.WriteEndArray();
        json.WriteEndObject();
    });

    /// <summary>What the page needs once, before the first card: its texts and the owner's choices.</summary>
    public string Setup() => Write(json =>
    {
        Property(json, "type", "setup");
        Property(json, "language", locale.Name);
        Property(json, "direction", "ltr");
        Property(json, "visibleCards", settings.Visible);
        json.WritePropertyName("secondsByPriority");
        json.WriteStartObject();
        foreach (var pair in settings.SecondsByPriority) Property(json, pair.Key.ToString(CultureInfo.InvariantCulture), pair.Value);
        json.WriteEndObject();
        json.WritePropertyName("texts");
        json.WriteStartObject();
        foreach (var pair in locale.Section(TextKeys.Page)) Property(json, pair.Key, pair.Value);
        json.WriteEndObject();
    });

    private static void Property(JsonTextWriter json, string name, object? value)
    {
        json.WritePropertyName(name);
        json.WriteValue(value);
    }

    private static string Write(Action<JsonTextWriter> write)
    {
        var text = new StringWriter(CultureInfo.InvariantCulture);
        using var json = new JsonTextWriter(text);
        json.WriteStartObject();
        write(json);
        json.WriteEndObject();
        return text.ToString();
    }
}
