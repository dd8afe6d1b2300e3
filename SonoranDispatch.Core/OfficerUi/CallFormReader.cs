using SonoranDispatch.Actions;
using SonoranDispatch.Calls;
using SonoranDispatch.Configuration;
using SonoranDispatch.Contracts;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Locales;
using SonoranDispatch.Players;
using SonoranDispatch.Postals;

namespace SonoranDispatch.OfficerUi;

/// <summary>
/// Reads the form of a call, which a dispatcher's page or command sent. The limits are those of the exports. A field of the wrong type is refused, and so is a
/// postal that the map does not have. Never throws.
/// </summary>
internal sealed class CallFormReader(PostalMap postals, Settings settings, Locale locale)
{
    /// <summary>Reads a form.</summary>
    /// <param name="form">What was sent.</param>
    /// <param name="fields">The fields; empty if the form is refused.</param>
    /// <returns>Why the form is refused; null if it is not.</returns>
    public ActionResult? Read(object? form, out CallFormFields fields)
    {
        var (table, wrong) = (LuaTableReader.Of(form), new List<string>());
        var postal = Text(table, "postal", CallFieldLimits.Postal, wrong);
        var place = PlaceIn(table, wrong);
        fields = new CallFormFields(
            Text(table, "title", CallFieldLimits.Title, wrong),
            Text(table, "code", CallFieldLimits.Code, wrong),
            PriorityIn(table, wrong),
            Text(table, "description", settings.Intake.MaxTextLength, wrong),
            Text(table, "address", StreetAddress.LongestName, wrong),
            place is { } chosen && postal is null or "" ? PostalAt(chosen) : postal,
            place ?? (postal is { Length: > 0 } ? PlaceOf(postal) : null));
        if (wrong.Count > 0) return new ActionResult(false, Messages.FormField.Code, locale.Text(TextKeys.FormField, ("field", wrong[0])));

        return postal is { Length: > 0 } && postals.Count > 0 && postals.Find(postal) is null
            ? new ActionResult(false, Messages.FormNoPostal.Code, locale.Text(TextKeys.FormNoPostal, ("postal", postal)))
            : null;
    }

    private static string? Text(LuaTableReader table, string name, int longest, List<string> wrong)
    {
        if (table.Raw(name) is not { } raw) return null;

        var text = table.Text(longest, name);
        if (text.Length == 0 && raw is not string) wrong.Add(name);
        return text;
    }

    private static int? PriorityIn(LuaTableReader table, List<string> wrong)
    {
        if (!table.Has("priority")) return null;
        if (table.Whole("priority") is >= CallFieldLimits.MostUrgent and <= CallFieldLimits.LeastUrgent and var priority) return priority;

        wrong.Add("priority");
        return null;
    }

    private static Place? PlaceIn(LuaTableReader table, List<string> wrong)
    {
        if (!table.Has("x", "y")) return null;

        var place = table.Number("x") is { } x && table.Number("y") is { } y && WorldBounds.Holds(x, y, 0) ? new Place(x, y, 0) : null;
        if (place is null) wrong.Add("x, y");
        return place;
    }

    private string PostalAt(Place place) => postals.Nearest(place.X, place.Y, settings.Postals.MaxDistanceMetres)?.Code ?? "";

    private Place? PlaceOf(string postal) => postals.Find(postal) is { } found ? new Place(found.X, found.Y, 0) : null;
}
