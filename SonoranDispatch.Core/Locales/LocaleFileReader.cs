using Newtonsoft.Json.Linq;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Texts;

namespace SonoranDispatch.Locales;

/// <summary>Reads one locale file. Nested objects and keys with dots are equivalent: "chat.received".</summary>
internal static class LocaleFileReader
{
    /// <summary>Reads a file's texts by their full keys.</summary>
    /// <param name="json">The file's content.</param>
    /// <param name="file">The file's name, for the log.</param>
    /// <param name="log">Receives what is wrong with the file.</param>
    /// <returns>Null if the file cannot be read at all.</returns>
    public static IReadOnlyDictionary<string, string>? Read(string json, string file, ILog log)
    {
        if (LenientJsonParser.NotUtf8At(json) is { } line) log.Write(Messages.LocaleNotUtf8, file, line);
        var token = LenientJsonParser.Read(json, out var where, out _);
        if (token is not JObject root)
        {
            log.Write(Messages.LocaleNotJson, file, token is null ? where : "its first character");
            return null;
        }

        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        Add(root, "", texts, file, log);
        return texts;
    }

    private static void Add(JObject section, string prefix, Dictionary<string, string> texts, string file, ILog log)
    {
        foreach (var property in section.Properties())
        {
            var key = prefix + property.Name;
            if (property.Value is JObject inner) Add(inner, key + ".", texts, file, log);
            else if (property.Value.Type == JTokenType.String) texts[key] = property.Value.Value<string>()!;
            else log.Write(Messages.LocaleNotText, key, file);
        }
    }
}
