using SonoranDispatch.Calls;
using SonoranDispatch.Texts;

namespace SonoranDispatch.Notifications;

/// <summary>One fact of a row: its name on the page, and how it is read from a call.</summary>
/// <param name="Name">The page's name for it.</param>
/// <param name="Of">The value: text, an int, a bool or a list of texts; what is empty, 0 or false is left out of a row.</param>
internal sealed record RowFact(string Name, Func<Call, RowCaps, object> Of)
{
    /// <summary>All facts that are the same for every officer, in the order they are written. The age is not among them: it changes by itself.</summary>
    public static IReadOnlyList<RowFact> All { get; } =
    [
        new("cad", (call, _) => call.CadNumber ?? 0),
        new("priority", (call, _) => call.Desired.Details.Priority),
        new("panic", (call, _) => call.IsPanic),
        new("kind", (call, _) => JsonCut.To(call.Kind, 32)),
        new("code", (call, caps) => JsonCut.To(call.Desired.Details.Code, caps.Code)),
        new("title", (call, caps) => JsonCut.To(call.Desired.Details.Title, caps.Title)),
        new("caller", (call, caps) => JsonCut.To(call.Caller.Name, caps.Name)),
        new("address", (call, caps) => JsonCut.To(call.Desired.Details.Address, caps.Address)),
        new("postal", (call, caps) => JsonCut.To(call.Desired.Details.Postal, caps.Code)),
        new("text", (call, caps) => JsonCut.To(call.Text, caps.Text)),
        new("count", (call, _) => call.Count > 1 ? call.Count : 0),
        new("hasPlace", (call, _) => call.Desired.Place is not null),
        new("approximate", (call, _) => call.Desired.Place?.Radius is not null),
        new("departments", (call, caps) => Cut(call.Departments, caps)),
        new("units", (call, caps) => Cut(call.Responders.Select(responder => responder.Label), caps)),
        new("primary", (call, caps) => JsonCut.To(PrimaryOf(call), caps.Code)),
    ];

    /// <summary>Whether a value is left out of a row.</summary>
    public static bool IsEmpty(object value) => value is "" or 0 or false or string[] { Length: 0 };

    /// <summary>Whether a fact reads the same in two states of a call.</summary>
    public bool IsSame(Call before, Call after)
    {
        var (old, present) = (Of(before, RowCaps.Whole), Of(after, RowCaps.Whole));
        return old is string[] texts ? texts.SequenceEqual((string[])present, StringComparer.Ordinal) : old.Equals(present);
    }

    /// <summary>What others read of the primary unit: its label, or its identifier id where it is nobody's of this server.</summary>
    public static string PrimaryOf(Call call)
    {
        if (call.Desired.Details.Primary is not { } primary) return "";

        var responder = call.Responders.FirstOrDefault(responder => responder.Unit?.IdentifierId == primary);
        return responder?.Label ?? primary.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    private static string[] Cut(IEnumerable<string> texts, RowCaps caps) =>
        [.. texts.Take(caps.Entries).Select(text => JsonCut.To(text, caps.Code))];
}
