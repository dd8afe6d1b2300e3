using SonoranDispatch.Compatibility;

namespace SonoranDispatch.Tests.Compatibility;

/// <summary>Tables as the game's runtime hands them over, and alerts as one line.</summary>
internal static class ScriptTable
{
    /// <summary>A table.</summary>
    public static Dictionary<string, object?> Table(params (string Key, object? Value)[] fields) => fields.ToDictionary(field => field.Key, field => field.Value, StringComparer.Ordinal);

    /// <summary>A list.</summary>
    public static List<object?> List(params object?[] items) => [.. items];

    /// <summary>A vector, which the server's adapter turns into numbers.</summary>
    public static double[] Vector(double x, double y, double z) => [x, y, z];

    /// <summary>What an alert says, without what is empty or usual.</summary>
    public static string Line(CompatAlert? alert)
    {
        if (alert is null) return "none";

        (string Name, object? Value)[] parts =
        [
            ("", alert.Title.Length > 0 ? alert.Title : alert.TitleKey), ("code", alert.Code), ("kind", alert.Kind), ("priority", alert.Priority), ("text", alert.Text),
            ("for", string.Join(",", alert.Jobs)), ("at", alert.Place is { } place ? FormattableString.Invariant($"{place.X},{place.Y},{place.Z}") : ""),
            ("radius", alert.Radius > 0 ? alert.Radius : ""), ("street", alert.Street), ("postal", alert.Postal), ("model", alert.Model), ("colour", alert.Colour),
            ("plate", alert.Plate), ("weapon", alert.Weapon), ("camera", alert.Camera), ("phone", alert.Phone), ("caller", alert.Caller), ("about", alert.About), ("speaker", alert.Speaker),
            ("panic", alert.IsPanic ? "yes" : ""), ("anonymous", alert.IsAnonymous ? "yes" : ""), ("words", alert.IsAutomatic ? "" : "own"), ("officer", alert.ByOfficer ? "only" : ""),
        ];
        return string.Join(" | ", parts.Where(part => part.Value is not (null or "")).Select(part => FormattableString.Invariant($"{part.Name} {part.Value}").Trim()));
    }
}
