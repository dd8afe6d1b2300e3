using SonoranDispatch.Calls;
using SonoranDispatch.Contracts;
using SonoranDispatch.Texts;

namespace SonoranDispatch.Notifications;

/// <summary>One field of a row: its name on the page, and how it is read from a call.</summary>
/// <param name="Name">The page's name for it.</param>
/// <param name="Of">Reads the value: text, an int, a bool or a list of texts. Empty, 0 and false are omitted from a row.</param>
internal sealed record CardFieldDefinition(string Name, Func<Call, FieldLimits, object> Of)
{
    /// <summary>
    /// All fields that are the same for every officer, in the order they are written. The age is not included: it changes by itself.
    /// </summary>
    public static IReadOnlyList<CardFieldDefinition> All { get; } =
    [
        new("cad", (call, _) => call.CadNumber ?? 0),
        new("priority", (call, _) => call.Desired.Details.Priority),
        new("panic", (call, _) => call.IsPanic),
        new("kind", (call, _) => JsonSizeTruncator.To(call.Kind, 32)),
        new("by", (call, _) => ReporterOf(call)),
        new("code", (call, limits) => JsonSizeTruncator.To(call.Desired.Details.Code, limits.Code)),
        new("title", (call, limits) => JsonSizeTruncator.To(call.Desired.Details.Title, limits.Title)),
        new("caller", (call, limits) => JsonSizeTruncator.To(call.Caller.Label.Length > 0 ? call.Caller.Label : call.Caller.Name, limits.Name)),
        new("address", (call, limits) => JsonSizeTruncator.To(call.Desired.Details.Address, limits.Address)),
        new("postal", (call, limits) => JsonSizeTruncator.To(call.Desired.Details.Postal, limits.Code)),
        new("plate", (call, limits) => JsonSizeTruncator.To(call.Vehicle.Plate, limits.Code)),
        new("model", (call, limits) => JsonSizeTruncator.To(call.Vehicle.Model, limits.Name)),
        new("colour", (call, limits) => JsonSizeTruncator.To(call.Vehicle.Colour, limits.Name)),
        new("text", (call, limits) => JsonSizeTruncator.To(call.Text, limits.Text)),
        new("count", (call, _) => call.Count > 1 ? call.Count : 0),
        new("hasPlace", (call, _) => call.Desired.Place is not null),
        new("approximate", (call, _) => call.Desired.Place?.Radius is not null),
        new("departments", (call, limits) => Cut(call.Departments, limits)),
        new("units", (call, limits) => Cut(call.Responders.Select(responder => responder.Label), limits)),
        new("needs", (call, _) => call.Needs),
        new("responding", (call, _) => call.Needs > 0 ? call.Responders.Count : 0),
        new("primary", (call, limits) => JsonSizeTruncator.To(PrimaryOf(call), limits.Code)),
    ];

    /// <summary>Who reported the call, as far as its headline depends on it: "person" for their own words, "unit" for an officer, else empty.</summary>
    public static string ReporterOf(Call call) =>
        call.IsByOfficer ? "unit" : call.Trust == TrustLevel.Player && call.Class != CallClass.Automatic ? "person" : "";

    /// <summary>Returns whether a value is omitted from a row.</summary>
    public static bool IsEmpty(object value) => value is "" or 0 or false or string[] { Length: 0 };

    /// <summary>Returns whether a field has the same value in two states of a call.</summary>
    public bool IsSame(Call before, Call after)
    {
        var (old, present) = (Of(before, FieldLimits.Unlimited), Of(after, FieldLimits.Unlimited));
        return old is string[] texts ? texts.SequenceEqual((string[])present, StringComparer.Ordinal) : old.Equals(present);
    }

    /// <summary>The text shown for the primary unit: its label, or its identifier id if no player on this server is that unit.</summary>
    public static string PrimaryOf(Call call)
    {
        if (call.Desired.Details.Primary is not { } primary) return "";

        var responder = call.Responders.FirstOrDefault(responder => responder.Unit?.IdentifierId == primary);
        return responder?.Label ?? primary.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    private static string[] Cut(IEnumerable<string> texts, FieldLimits limits) =>
        [.. texts.Take(limits.Entries).Select(text => JsonSizeTruncator.To(text, limits.Code))];
}
