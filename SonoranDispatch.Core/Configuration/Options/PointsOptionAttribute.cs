using System.Globalization;
using Newtonsoft.Json.Linq;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Players;

namespace SonoranDispatch.Configuration.Options;

/// <summary>The corners of a polygon, each a list of two coordinates; none for no polygon.</summary>
internal sealed class PointsOptionAttribute(string meaning) : OptionAttribute(meaning)
{
    private const int Fewest = 3;
    private const int Most = 2_000;

    /// <inheritdoc />
    public override string Limits(Type type) => string.Format(
        CultureInfo.InvariantCulture, "a list of {0} to {1} points [x, y] that are not all in one line, with numbers from {2} to {3}", Fewest, Most, -WorldBounds.Farthest, WorldBounds.Farthest);

    /// <inheritdoc />
    public override JObject Schema(Type type) => new()
    {
        ["type"] = "array",
        ["maxItems"] = Most,
        ["anyOf"] = new JArray(new JObject { ["maxItems"] = 0 }, new JObject { ["minItems"] = Fewest }),
        ["items"] = new JObject { ["type"] = "array", ["minItems"] = 2, ["maxItems"] = 2, ["items"] = Coordinate.Schema },
    };

    /// <inheritdoc />
    public override MessageDefinition? Read(JToken token, Type type, out object? value)
    {
        value = null;
        if (token is not JArray corners) return Messages.ConfigWrongType;
        if (Culprit(token, type) is var culprit && culprit != token) return culprit is JArray ? Messages.ConfigOutOfRange : Coordinate.Wrong(culprit) ?? Messages.ConfigWrongType;

        var points = corners.Select(static point => new AreaPoint((double)point[0]!, (double)point[1]!)).ToList();
        value = points;
        return points.Count == 0 || (points.Count is >= Fewest and <= Most && !AreInLine(points)) ? null : Messages.ConfigOutOfRange;
    }

    /// <inheritdoc />
    public override JToken Write(object value) =>
        new JArray(((IReadOnlyList<AreaPoint>)value).Select(static point => new JArray(point.X, point.Y)));

    /// <inheritdoc />
    public override JToken Culprit(JToken token, Type type)
    {
        if (token is not JArray points) return token;

        foreach (var point in points)
        {
            if (point is not JArray { Count: 2 }) return point;
            if (point.FirstOrDefault(static number => Coordinate.Wrong(number) is not null) is { } wrong) return wrong;
        }

        return token;
    }

    private static bool AreInLine(List<AreaPoint> points)
    {
        var first = points[0];
        var second = points.Find(point => point != first);
        return points.TrueForAll(point => ((second.X - first.X) * (point.Y - first.Y)) - ((second.Y - first.Y) * (point.X - first.X)) == 0);
    }
}
