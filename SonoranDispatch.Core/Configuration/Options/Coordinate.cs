using Newtonsoft.Json.Linq;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Players;

namespace SonoranDispatch.Configuration.Options;

/// <summary>A coordinate on the map: a number within <see cref="WorldBounds"/>, which also hold islands that an owner adds.</summary>
internal static class Coordinate
{
    /// <summary>The limits in the keywords of JSON Schema.</summary>
    public static JObject Schema => new() { ["type"] = "number", ["minimum"] = -WorldBounds.Farthest, ["maximum"] = WorldBounds.Farthest };

    /// <summary>Whether a value is no coordinate.</summary>
    public static bool IsWrong(JToken token) => Wrong(token) is not null;

    /// <summary>Returns what is wrong with a value, or <c>null</c> if it is a coordinate.</summary>
    public static MessageDefinition? Wrong(JToken token)
    {
        if (token.Type is not (JTokenType.Integer or JTokenType.Float)) return Messages.ConfigWrongType;
        return Math.Abs((double)token) <= WorldBounds.Farthest ? null : Messages.ConfigOutOfRange;
    }
}
