using System.Globalization;
using Newtonsoft.Json.Linq;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Players;

namespace SonoranDispatch.Configuration.Options;

/// <summary>Circles, each an object with its centre and its radius.</summary>
internal sealed class CirclesOptionAttribute(string meaning) : OptionAttribute(meaning)
{
    private const int Most = 100;
    private const double LeastRadius = 1;
    private static readonly string[] Keys = ["x", "y", "radiusMetres"];

    /// <inheritdoc />
    public override string Limits(Type type) => string.Format(
        CultureInfo.InvariantCulture, "a list of up to {0} circles {{ x, y, radiusMetres }}, with x and y from {1} to {2} and a radius from {3} to {2}", Most, -WorldBounds.Farthest, WorldBounds.Farthest, LeastRadius);

    /// <inheritdoc />
    public override JObject Schema(Type type) => new()
    {
        ["type"] = "array",
        ["maxItems"] = Most,
        ["items"] = new JObject
        {
            ["type"] = "object",
            ["additionalProperties"] = false,
            ["required"] = new JArray(Keys),
            ["properties"] = new JObject
            {
                ["x"] = Coordinate.Schema,
                ["y"] = Coordinate.Schema,
                ["radiusMetres"] = new JObject { ["type"] = "number", ["minimum"] = LeastRadius, ["maximum"] = WorldBounds.Farthest },
            },
        },
    };

    /// <inheritdoc />
    public override MessageDefinition? Read(JToken token, Type type, out object? value)
    {
        value = null;
        if (token is not JArray circles) return Messages.ConfigWrongType;
        if (Culprit(token, type) is var culprit && culprit != token) return (culprit is JObject ? null : Coordinate.Wrong(culprit)) ?? Messages.ConfigOutOfRange;
        if (circles.Count > Most) return Messages.ConfigOutOfRange;

        value = circles.Select(static circle => new AreaCircle((double)circle["x"]!, (double)circle["y"]!, (double)circle["radiusMetres"]!)).ToList();
        return null;
    }

    /// <inheritdoc />
    public override JToken Write(object value) => new JArray(((IReadOnlyList<AreaCircle>)value).Select(static circle =>
        new JObject { ["x"] = circle.X, ["y"] = circle.Y, ["radiusMetres"] = circle.RadiusMetres }));

    /// <inheritdoc />
    public override JToken Culprit(JToken token, Type type)
    {
        if (token is not JArray circles) return token;

        foreach (var each in circles)
        {
            if (each is not JObject circle || circle.Properties().Any(static property => !Keys.Contains(property.Name, StringComparer.Ordinal)) || circle.Count < Keys.Length) return each;
            if (Keys.Select(key => circle[key]!).FirstOrDefault(Coordinate.IsWrong) is { } wrong) return wrong;
            if (!((double)circle["radiusMetres"]! >= LeastRadius)) return circle["radiusMetres"]!;
        }

        return token;
    }
}
