using System.Collections;
using System.Globalization;
using SonoranDispatch.Texts;

namespace SonoranDispatch.Contracts;

/// <summary>Reads texts, and lists of them, from what scripts send. Never throws; looks at a bounded part of what came.</summary>
internal static class LuaTextReader
{
    /// <summary>The most texts taken from a list.</summary>
    public const int MostInAList = 64;

    /// <summary>The longest text in a list, characters.</summary>
    public const int LongestInAList = 100;

    // Colour codes and control characters go, so more is looked at than kept; how much more must not grow with what was sent.
    private const int LookedAtPerKept = 4;

    /// <summary>A text, or a number as a text.</summary>
    /// <param name="value">What came.</param>
    /// <param name="longest">The most characters to keep, from 1.</param>
    /// <returns>Cleaned and cut; empty for anything else.</returns>
    public static string One(object? value, int longest) => value switch
    {
        string text => SanitizedText.Clean(text.Length > longest * LookedAtPerKept ? text.Substring(0, longest * LookedAtPerKept) : text, longest).Value,
        null or bool => "",
        _ => LuaNumberReader.Of(value)?.ToString("R", CultureInfo.InvariantCulture) ?? "",
    };

    /// <summary>The texts of a list, of a table that is used as a list or as a set (<c>{ police = true }</c>), or one text.</summary>
    public static IReadOnlyList<string> Many(object? value)
    {
        var texts = new List<string>();
        switch (value)
        {
            case IDictionary<string, object?> table:
                foreach (var pair in table.Take(MostInAList)) Add(texts, Member(pair.Key, pair.Value));
                break;
            case IDictionary table:
                foreach (var pair in table.Cast<DictionaryEntry>().Take(MostInAList)) Add(texts, Member(pair.Key as string ?? "", pair.Value));
                break;
            case IList list:
                for (var index = 0; index < list.Count && index < MostInAList; index++) Add(texts, list[index]);
                break;
            default:
                Add(texts, value);
                break;
        }

        return texts;
    }

    private static object? Member(string key, object? value) => value is bool isIn ? isIn ? key : null : value;

    private static void Add(List<string> texts, object? value)
    {
        var text = One(value, LongestInAList);
        if (text.Length > 0 && !texts.Contains(text)) texts.Add(text);
    }
}
