using Newtonsoft.Json;
using SonoranDispatch.Cad.Reading;

namespace SonoranDispatch.CadFeed.Pushes;

/// <summary>Reads the key of a push before anything else of it, so that a push with a wrong key builds no tree in memory.</summary>
internal static class PushKeyReader
{
    /// <summary>Returns the first field named "key", in any case, of the outermost object.</summary>
    /// <returns>Empty if there is none, if it is not a text, or if the body is not JSON up to there.</returns>
    public static string Read(string body)
    {
        try
        {
            using var reader = TolerantJson.Reader(body);
            if (!reader.Read() || reader.TokenType != JsonToken.StartObject) return "";

            while (reader.Read() && reader.TokenType == JsonToken.PropertyName)
            {
                var isKey = string.Equals(reader.Value as string, "key", StringComparison.OrdinalIgnoreCase);
                if (!reader.Read()) return "";
                if (isKey) return reader.Value as string ?? "";
                reader.Skip();
            }

            return "";
        }
        catch (JsonException)
        {
            return "";
        }
    }
}
