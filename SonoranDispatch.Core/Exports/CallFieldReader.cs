using SonoranDispatch.Calls;
using SonoranDispatch.Configuration;
using SonoranDispatch.Contracts;
using SonoranDispatch.Players;

namespace SonoranDispatch.Exports;

/// <summary>
/// Reads the call fields that exports accept. It is strict: a field with an invalid value is reported, because the resource's author would
/// otherwise search long for the cause. A missing field is <c>null</c>.
/// </summary>
/// <param name="table">The caller's table.</param>
/// <param name="errors">Receives the errors.</param>
/// <param name="longestText">The maximum length of a description or note, in characters.</param>
public sealed class CallFieldReader(LuaTableReader table, ArgumentErrors errors, int longestText)
{
    private const int LongestKind = 32;

    private static readonly string[] PlaceNames = ["coords", "place", "position"];
    private static readonly string[] Origins = ["caller", "radioDispatch", "observed", "walkUp"];

    /// <summary>kind: lower-case letters, digits, _ and -, at most 32.</summary>
    public string? Kind()
    {
        if (!table.Has("kind")) return null;

        var kind = table.Text(LongestKind + 1, "kind");
        if (kind.Length is > 0 and <= LongestKind && kind.All(IsOfAKind)) return kind;

        errors.Field("kind", "up to 32 lower-case letters, digits, _ and -");
        return null;
    }

    /// <summary>title: up to 100 characters.</summary>
    public string? Title() => Text(CallFieldLimits.Title, "title");

    /// <summary>code: up to 50 characters.</summary>
    public string? Code() => Text(CallFieldLimits.Code, "code");

    /// <summary>description, message or text.</summary>
    public string? Description() => Text(longestText, "description", "message", "text");

    /// <summary>postal: up to 20 characters.</summary>
    public string? Postal() => Text(CallFieldLimits.Postal, "postal");

    /// <summary>A text, sanitized and truncated.</summary>
    public string? Text(int longest, params string[] names)
    {
        if (!table.Has(names)) return null;

        var text = table.Text(longest, names);
        if (text.Length > 0 || names.Any(name => table.Raw(name) is string)) return text;

        errors.Field(names[0], "a text");
        return null;
    }

    /// <summary>priority: 1 to 3.</summary>
    public int? Priority() => Whole("priority", CallFieldLimits.MostUrgent, CallFieldLimits.LeastUrgent);

    /// <summary>deleteAfterMinutes: 1 to 1440.</summary>
    public int? DeleteAfterMinutes() => Whole("deleteAfterMinutes", 1, 1_440);

    /// <summary>needs: how many units, 1 to 20; 0 for no number.</summary>
    public int? Needs() => Whole("needs", 0, UnitsNeeded.Most);

    /// <summary>origin: one of four words, or its number in the CAD.</summary>
    public CallOrigin? Origin()
    {
        if (Word("origin", Origins) is not { } origin) return null;

        return (CallOrigin)origin;
    }

    /// <summary>status: "pending" or "active".</summary>
    public CallStatus? Status() => Word("status", "pending", "active") is { } status ? (CallStatus)status : null;

    /// <summary>as: "dispatch", "911" or "auto". The number 911 does too.</summary>
    public CallListing? Listing()
    {
        if (!table.Has("as")) return null;

        switch (table.Whole("as") == (int)CallListing.Emergency ? "911" : table.Text(20, "as").ToLowerInvariant())
        {
            case "dispatch": return CallListing.Dispatch;
            case "911": return CallListing.Emergency;
            case "auto": return CallListing.Auto;
            default:
                errors.Field("as", "one of dispatch, 911, auto");
                return null;
        }
    }

    /// <summary>The map's names: address or street, crossing, zone.</summary>
    public StreetAddress? Street()
    {
        var street = Text(Players.StreetAddress.LongestName, "address", "street");
        var crossing = Text(Players.StreetAddress.LongestName, "crossing");
        var zone = Text(Players.StreetAddress.LongestName, "zone");
        return street is null && crossing is null && zone is null ? null : new StreetAddress(street ?? "", crossing ?? "", zone ?? "");
    }

    /// <summary>coords, place, position, or x, y and z; approximate if a radius is given. 0, 0, 0 is none.</summary>
    public Place? Place()
    {
        var isFlat = table.Has("x", "X");
        if (!table.Has(PlaceNames) && !isFlat) return null;

        if ((table.Place(PlaceNames) ?? (isFlat ? table.Place() : null)) is not { } place)
        {
            errors.Field("coords", "a spot inside the world: a vector3, { x, y, z } or { x = , y = , z = }");
            return null;
        }

        var radius = table.Has("radius") ? table.Number("radius") : 0;
        if (radius is not (>= 0 and <= 5_000))
        {
            errors.Field("radius", "a number from 0 to 5000");
            return null;
        }

        return LuaPlaceReader.IsNone(place) ? null : radius > 0 ? place with { Radius = radius.Value } : place;
    }

    /// <summary>A list of texts, or one text.</summary>
    public IReadOnlyList<string>? List(string name)
    {
        if (!table.Has(name)) return null;

        var list = table.List(name);
        if (list.Count == 0 && table.Raw(name) is not (System.Collections.IList or IDictionary<string, object?>)) errors.Field(name, "a list of texts");
        return list;
    }

    /// <summary>A boolean.</summary>
    public bool? Flag(string name)
    {
        if (!table.Has(name)) return null;

        var flag = table.Flag(name);
        if (flag is null) errors.Field(name, "true or false");
        return flag;
    }

    /// <summary>A whole number within a range.</summary>
    public int? Whole(string name, int least, int most)
    {
        if (!table.Has(name)) return null;
        if (table.Whole(name) is { } number && number >= least && number <= most) return number;

        errors.Field(name, FormattableString.Invariant($"a whole number from {least} to {most}"));
        return null;
    }

    private static bool IsOfAKind(char letter) => letter is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '_' or '-';

    private int? Word(string name, params string[] words)
    {
        if (!table.Has(name)) return null;

        var index = Array.FindIndex(words, word => string.Equals(word, table.Text(20, name), StringComparison.OrdinalIgnoreCase));
        if (index < 0 && table.Whole(name) is { } number && number >= 0 && number < words.Length) index = number;
        if (index >= 0) return index;

        errors.Field(name, "one of " + string.Join(", ", words));
        return null;
    }
}
