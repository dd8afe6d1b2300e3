using System.Text.Json.Nodes;

namespace SonoranDispatch.Tests.Support;

/// <summary>Compares JSON by its meaning: the order of an object's fields and white space do not count.</summary>
internal static class JsonAssert
{
    public static void Same(string expected, JsonNode? actual) => Same(JsonNode.Parse(expected), actual);

    public static void Same(JsonNode? expected, JsonNode? actual) =>
        Assert.True(JsonNode.DeepEquals(expected, actual), "Expected " + expected?.ToJsonString() + ", sent " + actual?.ToJsonString());
}
