using System.Globalization;
using Newtonsoft.Json.Linq;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Texts;

namespace SonoranDispatch.Postals;

/// <summary>
/// Reads postals in the format of the nearest-postal resource: a list of <c>{ "code": "7041", "x": 1.0, "y": 2.0 }</c>. Codes may be text or
/// whole numbers, and other keys are ignored. Invalid entries are skipped, counted, and reported in the log.
/// </summary>
public static class PostalMapReader
{
    private const int LongestCode = 32;
    private const double EdgeOfTheWorld = 100_000;

    /// <summary>Reads a file. It never fails: a file that cannot be read gives an empty map and a log message.</summary>
    /// <param name="json">The file's text.</param>
    /// <param name="source">The file's name in the log.</param>
    /// <param name="log">Receives the outcome.</param>
    public static PostalMap Read(string json, string source, ILog log)
    {
        if (LenientJsonParser.NotUtf8At(json) is { } line) log.Write(Messages.PostalsNotUtf8, source, line);
        var token = LenientJsonParser.Read(json, out var where, out _);
        if (token is not JArray list)
        {
            log.Write(Messages.PostalsNotJson, source, token is null ? where : "its first character");
            return PostalMap.Empty;
        }

        var postals = new List<(string Code, double X, double Y)>(list.Count);
        var firstBad = -1;
        for (var index = 0; index < list.Count; index++)
        {
            if (TryRead(list[index], out var postal)) postals.Add(postal);
            else if (firstBad < 0) firstBad = index;
        }

        if (firstBad >= 0) log.Write(Messages.PostalsSkipped, source, list.Count - postals.Count, firstBad + 1);
        log.Write(Messages.PostalsRead, source, postals.Count);
        return new PostalMap(postals);
    }

    private static bool TryRead(JToken entry, out (string Code, double X, double Y) postal)
    {
        postal = default;
        if (entry is not JObject fields || !TryReadCode(fields["code"], out var code)) return false;
        if (!TryReadMetres(fields["x"], out var x) || !TryReadMetres(fields["y"], out var y)) return false;
        postal = (code, x, y);
        return true;
    }

    private static bool TryReadCode(JToken? token, out string code)
    {
        code = token?.Type is JTokenType.String or JTokenType.Integer
            ? Convert.ToString(((JValue)token).Value, CultureInfo.InvariantCulture)!.Trim()
            : "";
        return code.Length is > 0 and <= LongestCode && !code.Any(char.IsControl);
    }

    private static bool TryReadMetres(JToken? token, out double metres)
    {
        metres = token?.Type is JTokenType.Integer or JTokenType.Float ? (double)token : double.NaN;
        return Math.Abs(metres) <= EdgeOfTheWorld;
    }
}
